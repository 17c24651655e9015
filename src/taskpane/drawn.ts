/** Longest wait for a frame: a pane that is not shown draws none. */
const LONGEST_FRAME_MS = 200;

/** Settles when the browser has drawn what React has just made and has nothing more urgent to do. */
export async function drawn(): Promise<void> {
  const hasTime = new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        // Safari, and with it Excel on a Mac, knows no idle time.
        if ('requestIdleCallback' in window)
          requestIdleCallback(() => {
            resolve();
          });
        else setTimeout(resolve);
      });
    });
  });
  const isOver = new Promise<void>((resolve) => {
    setTimeout(resolve, LONGEST_FRAME_MS);
  });
  await Promise.race([hasTime, isOver]);
}
