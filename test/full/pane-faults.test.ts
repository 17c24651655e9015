import { casesOf, playCases } from '../browser/faults/fault-matrix.ts';
import { PANE_ACTS } from '../browser/faults/pane-acts.ts';
import { INTERFERENCES, playOthers } from '../browser/faults/play-others.ts';
import { oneBrowser } from '../browser/one-browser.ts';
import type { Trouble } from '../excel/channel/faults.ts';

/** Every kind of failure at every request of every act of the pane, at many places of each request. */

const KINDS: readonly Trouble[] = [
  'GeneralException',
  'AccessDenied',
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RequestAborted',
  'Timeout',
  'ItemNotFound',
  'InactiveWorkbook',
  'no answer',
  'channel error',
];
/** Every place up to so many actions of a request; beyond them places spread evenly. */
const EVERY_PLACE_UP_TO = 40;

const browser = oneBrowser();

describe.each(PANE_ACTS)('$name', (act) => {
  test.each(KINDS)(
    '%s at every request: told calmly, nothing half-written unsaid, made good by the next press',
    async (trouble) => {
      const places = (actions: number) =>
        trouble === 'GeneralException'
          ? manyPlaces(actions)
          : [0, Math.floor(actions / 2), actions];
      const { played, broken } = await playCases(
        browser(),
        act,
        (good) => casesOf(good, [trouble], places),
        { areWaitsShort: trouble === 'no answer' },
      );
      expect(broken).toEqual([]);
      expect(played).toBeGreaterThan(0);
    },
    600_000,
  );
});

describe.each(
  PANE_ACTS.filter(({ writes, name }) => writes === true && !name.includes('protected')),
)('$name', (act) => {
  test.each(INTERFERENCES)(
    'others have $name at every request: nothing of theirs is lost, made good by the next press',
    async (interference) => {
      const every = (requests: number) => Array.from({ length: requests }, (_, i) => i + 1);
      const { played, broken } = await playOthers(browser(), act, interference, every);
      expect(broken).toEqual([]);
      expect(played).toBeGreaterThan(0);
    },
    300_000,
  );
});

function manyPlaces(actions: number): number[] {
  const count = Math.min(actions, EVERY_PLACE_UP_TO);
  const spread = Array.from({ length: count }, (_, i) => Math.round((i * actions) / count));
  return [...new Set([...spread, actions])];
}
