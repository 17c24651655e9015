import { useEffect, type RefObject } from 'react';

const FOCUSABLE = 'button, a[href], input, select, textarea';

/**
 * When what has the focus goes away, the focus goes to what comes next and is still there, else to what stood
 * before it; never back to the start of the page.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let following: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      const all = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
      const at = all.findIndex((each) => each === target);
      following = at < 0 ? [] : [...all.slice(at), ...all.slice(0, at).reverse()];
    };
    const observer = new MutationObserver(() => {
      const [focused] = following;
      const isLost = document.activeElement === null || document.activeElement === document.body;
      // Only where the user is in the pane: what is typed into the sheet must not go astray.
      if (!focused || focused.isConnected || !isLost || !document.hasFocus()) return;
      following.find(({ isConnected }) => isConnected)?.focus();
    });
    element.addEventListener('focusin', remember);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [root]);
}
