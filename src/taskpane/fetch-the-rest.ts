import { loadScreenWords } from '../i18n/screen-words.ts';
import { lateParts } from '../ui/late.tsx';
import { drawn } from './drawn.ts';

/** Everything that the pane fetches only when it is asked for. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('../core/renewed-keys.ts'),
  () => import('../core/check-words.ts'),
  () => import('../core/check.ts'),
  () => import('../core/marking/plan-links.ts'),
  () => import('../core/marking/plan-link-removal.ts'),
  () => import('../core/marking/plan-marks.ts'),
  () => import('../workbooks/excel/read-in-blocks.ts'),
  () => import('../workbooks/excel/changing.ts'),
  () => import('../workbooks/links-and-marks.ts'),
  () => import('../workbooks/mending.ts'),
  () => import('../ui/copy-return-letter.ts'),
  () => loadScreenWords('ja'),
  () => loadScreenWords('en'),
  ...lateParts,
];

/**
 * Fetches what has not been needed yet, one after the other and only while nothing else is to be done: from then on
 * the pane works without a network, and after a newer version has taken the place of its scripts.
 */
export async function fetchTheRest(): Promise<void> {
  for (const fetchPart of PARTS) {
    await drawn();
    try {
      await fetchPart();
    } catch (cause) {
      // It is fetched when it is needed; then the pane says so where that fails.
      console.warn('A part of the pane could not be fetched early.', cause);
      return;
    }
  }
}
