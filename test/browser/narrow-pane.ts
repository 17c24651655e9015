import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { type ExcelOptions, type OpenExcel, openExcel } from './open-excel.ts';
import { PanePage } from './pane-page.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How the pane is looked at. */
export interface Look {
  readonly name: string;
  readonly context: BrowserContextOptions;
  readonly language: 'ja' | 'en';
  /** Of the pane, in CSS pixels. */
  readonly width: number;
}

/** Opens Excel with a pane as narrow as asked, ready for {@link faultsOf}. */
export async function openNarrow(
  browser: Browser,
  { context, language, width }: Look,
  options: ExcelOptions,
): Promise<{ readonly excel: OpenExcel; readonly pane: PanePage }> {
  const excel = await openExcel(browser, { ...options, language, context });
  await excel.page.addStyleTag({
    content: `iframe[title="Kakunin"] { position: fixed; inset: 0 auto 0 0; z-index: 9; height: 100vh; width: ${width}px !important; min-width: 0 !important; background: Canvas; }`,
  });
  const pane = new PanePage(excel.page, await excel.pane(), language);
  await pane.button(pane.names.check).waitFor();
  await prepareForAxe(pane.frame);
  return { excel, pane };
}

/** Puts axe into a window. */
export async function prepareForAxe(window: Frame | Page): Promise<void> {
  await window.evaluate(axe.source);
}

/**
 * What axe finds wrong, one line each; whether the page is wider than its window, whether a button hides part of its
 * words, and what is Japanese on an English page without being marked so.
 */
export async function faultsOf(window: Frame | Page): Promise<string[]> {
  // Colours fade for a moment when a button is free again.
  await window.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  return window.evaluate(async (standards) => {
    // The script was put into the page when it was opened.
    const { axe: inPage } = globalThis as unknown as { axe: Pick<typeof axe, 'run'> };
    const { violations } = await inPage.run(document, { runOnly: standards });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
      ...(scrollWidth > clientWidth
        ? [`wider than the pane: ${scrollWidth} > ${clientWidth}`]
        : []),
      ...[...document.querySelectorAll('button')]
        .filter((button) => button.scrollWidth > button.clientWidth)
        .map((button) => `words cut off: ${button.textContent}`),
      ...unmarkedJapanese(),
    ];

    function unmarkedJapanese(): string[] {
      if (document.documentElement.lang === 'ja') return [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const unmarked: string[] = [];
      while (texts.nextNode()) {
        const { textContent, parentElement } = texts.currentNode;
        // Options are names of sheets, and can hold nothing but text.
        const isMarked = parentElement?.closest('[lang="ja"], option, textarea, script, style');
        const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
        if (!isMarked && parentElement?.checkVisibility() && isJapanese.test(textContent ?? '')) {
          unmarked.push(`Japanese, but not marked so: ${textContent ?? ''}`);
        }
      }
      return unmarked;
    }
  }, STANDARDS);
}
