/** How much of something is done, 0 to 1. The number itself stands beside it in words. */
export function ProgressBar({ share }: { readonly share: number }) {
  return (
    <div className="progress-bar__track" aria-hidden>
      <div className="progress-bar__bar" style={{ width: `${100 * share}%` }} />
    </div>
  );
}
