import type { Appearance } from '../ui/themes.ts';

const DARK = '(prefers-color-scheme: dark)';

/** How the pane should look: like Office where Office says so, else as the system prefers. */
export function appearanceNow(): Appearance {
  return officeAppearance() ?? (matchMedia(DARK).matches ? 'dark' : 'light');
}

/** Hears of every change. Excel itself reports none, so the pane looks again whenever it gets the focus. */
export function followAppearance(onChange: (appearance: Appearance) => void): () => void {
  const dark = matchMedia(DARK);
  let last = appearanceNow();
  const look = () => {
    const now = appearanceNow();
    if (now !== last) onChange(now);
    last = now;
  };
  dark.addEventListener('change', look);
  window.addEventListener('focus', look);
  return () => {
    dark.removeEventListener('change', look);
    window.removeEventListener('focus', look);
  };
}

function officeAppearance(): Appearance | null {
  // Typed as always there, but Excel on the web and older versions have no theme.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const ground = theme?.bodyBackgroundColor;
  if (ground === undefined) return null;
  const colour = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(ground);
  if (!colour) return null;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  // Only high contrast is black itself; Office's dark themes are greys.
  if (red + green + blue === 0) return 'contrast';
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
