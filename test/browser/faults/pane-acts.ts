import { CHECKS } from './acts/checks.ts';
import { DECISIONS } from './acts/decisions.ts';
import { FIXES } from './acts/fixes.ts';
import { LINKS_AND_MARKS } from './acts/links-and-marks.ts';
import type { PaneAct } from './pane-act.ts';

/** Every act of the pane that asks something of Excel. */
export const PANE_ACTS: readonly PaneAct[] = [
  ...CHECKS,
  ...LINKS_AND_MARKS,
  ...FIXES,
  ...DECISIONS,
];
