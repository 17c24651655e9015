/** How the page looks. 'contrast' is for Office in black; systems that force colours override every theme anyway. */
type Appearance = 'light' | 'dark' | 'contrast';

/**
 * Shows the page in the theme of Office from now on, where Office has one; else it stays as the system prefers, which
 * needs no script. Excel reports no change of theme, so the page looks again whenever it gets the focus.
 */
export function followOfficeAppearance(): void {
  const look = () => {
    const appearance = officeAppearance();
    if (appearance !== null) document.documentElement.dataset['appearance'] = appearance;
  };
  look();
  window.addEventListener('focus', look);
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
