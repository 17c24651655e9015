import type { CellPlace } from '../core/cell.ts';
import type { CheckingState } from '../core/checking-state.ts';
import type { Declared } from '../core/decisions.ts';
import type { Finding } from '../core/finding.ts';
import type { LinkMode } from '../core/marking/plan-links.ts';

/** Everything about the workbook that a screen draws. */
export type PaneState = CheckingState;

/** What a screen asks of the workbook. Nothing here throws or rejects. */
export interface PaneActions {
  readonly check: () => Promise<void>;
  readonly select: (place: CellPlace) => Promise<void>;
  readonly insertLinks: (mode: LinkMode) => Promise<void>;
  readonly removeLinks: () => Promise<void>;
  readonly showMarks: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  readonly mend: (findings: readonly Finding[]) => Promise<void>;
  readonly undo: () => Promise<CellPlace | null>;
  readonly declare: (declared: Declared) => void;
  readonly ignore: (finding: Finding, reason: string) => void;
  readonly unignore: (key: string) => void;
  readonly copied: (isCopied: boolean) => void;
  readonly keep: (isKept: boolean) => Promise<void>;
}
