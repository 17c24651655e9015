import { loadScreenWords } from '../i18n/screen-words.ts';
import { lateParts } from '../ui/late.tsx';
import { drawn } from './drawn.ts';

/** What the pane fetches only when it is asked for, apart from components. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('../core/renewed-keys.ts'),
  () => import(/* webpackChunkName: 'words' */ '../core/check-words.ts'),
  () => import(/* webpackChunkName: 'sentences' */ '../core/check.ts'),
  () => import('../core/marking/plan-links.ts'),
  () => import('../core/marking/plan-link-removal.ts'),
  () => import('../core/marking/plan-marks.ts'),
  () => import('../workbooks/excel/read-in-blocks.ts'),
  () => import('../workbooks/excel/changing.ts'),
  () => import('../workbooks/links-and-marks.ts'),
  () => import('../workbooks/mending.ts'),
  () => import('../workbooks/keeping.ts'),
  () => import('../workbooks/excel/keep-text.ts'),
  () => import(/* webpackChunkName: 'letter' */ '../ui/copy-return-letter.ts'),
  () => loadScreenWords('ja'),
  () => loadScreenWords('en'),
];

/**
 * Fetches what has not been needed yet, one after the other and only while nothing else is to be done: from then on
 * the pane works without a network, and after a newer version has taken the place of its scripts.
 */
export async function fetchTheRest(): Promise<void> {
  try {
    for (const part of PARTS) await atLeisure(part);
    // A component may name further ones while they are gone through.
    for (const part of lateParts) await atLeisure(part);
  } catch (cause) {
    // It is fetched when it is needed; then the pane says so where that fails.
    console.warn('A part of the pane could not be fetched early.', cause);
  }
}

async function atLeisure(fetchPart: () => Promise<unknown>): Promise<void> {
  await drawn();
  await fetchPart();
}
