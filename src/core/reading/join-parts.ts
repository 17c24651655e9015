import type { SheetPart } from './read-sheet.ts';

/**
 * Puts the parts that belong to one checklist together: a table whose header is repeated at page breaks, or
 * one that goes on on another sheet. A part whose numbers were there already begins a checklist of its own.
 */
export function joinParts(parts: readonly SheetPart[]): SheetPart[][] {
  const checklists: SheetPart[][] = [];
  for (const part of parts) {
    const home = checklists.findLast((checklist) => belongsTo(part, checklist));
    if (home) home.push(part);
    else checklists.push([part]);
  }
  return checklists;
}

function belongsTo(part: SheetPart, checklist: readonly SheetPart[]): boolean {
  const last = checklist.at(-1);
  if (last === undefined) return false;
  const isSameSheet = last.grid === part.grid;
  if (!isSameSheet && last.saysExample !== part.saysExample) return false;
  if (isNamedOtherwise(part, checklist)) return false;
  const known = new Set(checklist.flatMap(numbersOf));
  const numbers = numbersOf(part);
  const repeated = numbers.filter((no) => known.has(no)).length;
  // A row doubled at a page break is no second checklist.
  if (isSameSheet && !part.beginsAnew && repeated <= DOUBLED_AT_A_BREAK) return true;
  return repeated === 0 || repeated * 2 < Math.min(numbers.length, known.size);
}

const DOUBLED_AT_A_BREAK = 2;

function numbersOf(part: SheetPart): number[] {
  return [...new Set(part.rows.map((row) => row.no))];
}

/** True when the part names another vendor or system than the checklist does. */
function isNamedOtherwise(part: SheetPart, checklist: readonly SheetPart[]): boolean {
  return (['vendor', 'system'] as const).some((field) => {
    const own = part[field]?.value ?? '';
    const others = checklist
      .map((other) => other[field]?.value ?? '')
      .filter((value) => value !== '');
    return own !== '' && others.length > 0 && !others.includes(own);
  });
}
