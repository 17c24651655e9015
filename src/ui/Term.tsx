/** A short heading above a text. */
export function Term({ children }: { readonly children: string }) {
  return <h4 className="term__term">{children}</h4>;
}
