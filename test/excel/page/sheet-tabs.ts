import type { Book } from '../model/book.ts';
import { element } from './elements.ts';
import type { Words } from './words.ts';

/** Draws the tabs of the sheets that can be seen. */
export function drawSheetTabs(bar: HTMLElement, book: Book, words: Words): void {
  bar.setAttribute('aria-label', words.sheets);
  const tabs = book.sheets
    .filter(({ visibility }) => visibility === 'Visible')
    .map((sheet) => {
      const isActive = sheet === book.activeSheet;
      const tab = element(
        'button',
        {
          role: 'tab',
          type: 'button',
          'aria-selected': String(isActive),
          tabindex: isActive ? 0 : -1,
          title: sheet.protection ? `${sheet.name} (${words.protectedSheet})` : sheet.name,
        },
        sheet.name,
      );
      tab.classList.toggle('protected', sheet.protection !== null);
      if (sheet.tabColor) tab.style.boxShadow = `inset 0 -3px ${sheet.tabColor}`;
      tab.addEventListener('click', () => {
        book.activate(sheet);
      });
      return tab;
    });
  bar.replaceChildren(...tabs);
  bar.onkeydown = (event) => {
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || at < 0) return;
    event.preventDefault();
    const next = (at + step + tabs.length) % tabs.length;
    tabs[next]?.click();
    bar.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
}
