import { element } from './elements.ts';

/** One entry of a menu or list. */
export interface PopupItem {
  readonly label: string;
  readonly icon?: string;
  readonly isChosen?: boolean;
  run(): void;
}

/** Opens a menu or a list of choices at a place of the window; arrows, Enter, Escape and the mouse work it. */
export function openPopup(
  role: 'menu' | 'listbox',
  name: string,
  place: { readonly x: number; readonly y: number; readonly width?: number },
  items: readonly PopupItem[],
): void {
  document.querySelector('.popup')?.remove();
  const before = document.activeElement;
  const close = () => {
    popup.remove();
    document.removeEventListener('pointerdown', leave, true);
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const entries = items.map((item) => {
    const entry = element(
      'div',
      {
        role: role === 'menu' ? 'menuitem' : 'option',
        tabindex: -1,
        'aria-selected': role === 'listbox' ? String(item.isChosen ?? false) : undefined,
      },
      ...(item.icon ? [element('img', { src: item.icon, alt: '', width: 16, height: 16 })] : []),
      item.label,
    );
    entry.addEventListener('click', () => {
      close();
      item.run();
    });
    return entry;
  });
  const popup = element('div', { class: 'popup', role, 'aria-label': name }, ...entries);
  popup.style.minWidth = `${place.width ?? 0}px`;
  const leave = (event: Event) => {
    if (event.target instanceof Node && !popup.contains(event.target)) close();
  };
  popup.addEventListener('keydown', (event) => {
    const at = entries.findIndex((entry) => entry === document.activeElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) entries[(at + step + entries.length) % entries.length]?.focus();
    else if (event.key === 'Enter' || event.key === ' ') entries[at]?.click();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  });
  document.body.append(popup);
  const { offsetWidth, offsetHeight } = popup;
  popup.style.left = `${Math.max(0, Math.min(place.x, innerWidth - offsetWidth - 4))}px`;
  popup.style.top = `${Math.max(0, Math.min(place.y, innerHeight - offsetHeight - 4))}px`;
  (entries[items.findIndex(({ isChosen }) => isChosen)] ?? entries[0])?.focus();
  document.addEventListener('pointerdown', leave, true);
}
