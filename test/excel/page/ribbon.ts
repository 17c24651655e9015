import { byId, element } from './elements.ts';
import type { Manifest, ManifestButton } from './manifest.ts';
import type { Words } from './words.ts';

/** What the page can do to the buttons of the ribbon. */
export interface Ribbon {
  /** Makes a button one that can be pressed or not. */
  enable(id: string, enabled: boolean): void;
  /** Lets the buttons that open the pane look pressed while it is open. */
  showPaneOpen(isOpen: boolean): void;
}

/** Draws the tab ホーム with the add-in's group. */
export function drawRibbon(
  manifest: Manifest,
  words: Words,
  run: (button: ManifestButton) => Promise<void>,
): Ribbon {
  const buttons = manifest.ribbon.map((each) => {
    const made = element(
      'button',
      { type: 'button', title: each.tip, id: each.id },
      element('img', { src: each.icon, alt: '', width: 32, height: 32 }),
      element('span', {}, each.label),
    );
    made.addEventListener('click', () => {
      made.setAttribute('aria-busy', 'true');
      void run(each).finally(() => {
        made.removeAttribute('aria-busy');
      });
    });
    return made;
  });
  byId('ribbon').setAttribute('aria-label', words.ribbon);
  byId('ribbon').replaceChildren(
    element(
      'div',
      { class: 'group', role: 'group', 'aria-label': manifest.group },
      element('div', { class: 'buttons' }, ...buttons),
      element('span', { class: 'label', 'aria-hidden': 'true' }, manifest.group),
    ),
  );
  return {
    enable(id, enabled) {
      const button = buttons.find((each) => each.id === id);
      if (button) button.disabled = !enabled;
    },
    showPaneOpen(isOpen) {
      const openers = manifest.ribbon.filter(({ action }) => action.kind === 'pane');
      for (const button of buttons) {
        if (openers.some(({ id }) => id === button.id)) {
          button.setAttribute('aria-pressed', String(isOpen));
        }
      }
    },
  };
}
