import type { Edit } from '../edit.ts';
import type { Finding, Severity } from '../finding.ts';
import { KAKUNIN_NAMES } from './names.ts';
import type { PlacedMark, SheetSurroundings, Surroundings } from './surroundings.ts';

/** How marks can be put on or taken off. */
export interface MarkPlan {
  readonly edits: readonly Edit[];
  /** How many cells bear a mark afterwards. */
  readonly marked: number;
  /** The sheets whose protection forbids it. */
  readonly refused: readonly string[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, review: 0 };

/**
 * The edits that mark every cell with an error or a warning, and no other cell. A cell with both is marked once,
 * as an error. Where exactly these marks stand already there is nothing to do.
 */
export function planMarks(findings: readonly Finding[], surroundings: Surroundings): MarkPlan {
  return planSheets(surroundings, (around) => marksOn(around.sheet, findings));
}

/** The edits that take every mark away. */
export function planMarkRemoval(surroundings: Surroundings): MarkPlan {
  return planSheets(surroundings, () => []);
}

/** True when marks stand on the sheet. */
export function hasMarks({ names, marks }: SheetSurroundings): boolean {
  return marks?.length !== 0 || names.some(({ name }) => name === KAKUNIN_NAMES.marks);
}

function planSheets(
  surroundings: Surroundings,
  wantedOn: (around: SheetSurroundings) => readonly PlacedMark[],
): MarkPlan {
  const refused: string[] = [];
  let marked = 0;
  const edits = surroundings.sheets.flatMap((around) => {
    const wanted = wantedOn(around);
    const isDone = isMarkedSo(around, wanted);
    if (isDone || around.isWritable) marked += wanted.length;
    if (isDone) return [];
    if (around.isWritable) return changeMarks(around, wanted);
    refused.push(around.sheet);
    return [];
  });
  return { edits, marked, refused };
}

function marksOn(sheet: string, findings: readonly Finding[]): PlacedMark[] {
  const worst = new Map<string, Severity>();
  for (const { sheet: on, cell, severity } of findings) {
    if (on !== sheet || cell === null || severity === 'review') continue;
    if (WEIGHT[severity] > WEIGHT[worst.get(cell) ?? 'review']) worst.set(cell, severity);
  }
  return Array.from(worst, ([cell, severity]) => ({ cell, severity }));
}

function isMarkedSo(around: SheetSurroundings, wanted: readonly PlacedMark[]): boolean {
  if (wanted.length === 0) return !hasMarks(around);
  const written = (marks: readonly PlacedMark[]) =>
    marks
      .map(({ cell, severity }) => `${cell} ${severity}`)
      .sort()
      .join();
  return around.marks !== null && written(around.marks) === written(wanted);
}

function changeMarks(around: SheetSurroundings, wanted: readonly PlacedMark[]): Edit[] {
  const { sheet } = around;
  const name = KAKUNIN_NAMES.marks;
  const isNamed = around.names.some((each) => each.name === name);
  return [
    ...(wanted.length > 0 && !isNamed
      ? [{ kind: 'set-name', sheet, name, refersTo: { kind: 'text', text: 'marks' } } as const]
      : []),
    ...(around.marks?.length === 0 ? [] : [{ kind: 'unmark', sheet } as const]),
    ...wanted.map((mark): Edit => ({ kind: 'mark', sheet, ...mark })),
    ...(wanted.length === 0 && isNamed ? [{ kind: 'remove-name', sheet, name } as const] : []),
  ];
}
