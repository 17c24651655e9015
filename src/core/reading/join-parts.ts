import type { FieldName } from './read-header-fields.ts';
import type { SheetPart } from './describe-part.ts';

/**
 * Puts the parts that belong to one checklist together: a table whose header is repeated at page breaks, or
 * one that goes on on another sheet. A part whose numbers were there already begins a checklist of its own.
 */
export function joinParts(parts: readonly SheetPart[]): SheetPart[][] {
  const drafts: Draft[] = [];
  for (const part of parts) {
    const numbers = new Set(part.rows.map((row) => row.no));
    const home = drafts.findLast((draft) => belongsTo(part, numbers, draft));
    const draft = home ?? { parts: [], numbers: new Set(), names: emptyNames() };
    if (home === undefined) drafts.push(draft);
    draft.parts.push(part);
    for (const no of numbers) draft.numbers.add(no);
    for (const field of FIELDS) draft.names[field].add(part[field]?.value ?? '');
  }
  return drafts.map((draft) => draft.parts);
}

/** A checklist while its parts are being found. */
interface Draft {
  readonly parts: SheetPart[];
  readonly numbers: Set<number>;
  readonly names: Readonly<Record<FieldName, Set<string>>>;
}

const FIELDS: readonly FieldName[] = ['vendor', 'system'];

function emptyNames(): Draft['names'] {
  return { vendor: new Set(), system: new Set() };
}

function belongsTo(part: SheetPart, numbers: ReadonlySet<number>, draft: Draft): boolean {
  const last = draft.parts.at(-1);
  const isSameSheet = last?.grid === part.grid;
  if (!isSameSheet && last?.saysExample !== part.saysExample) return false;
  if (FIELDS.some((field) => isAnother(part[field]?.value ?? '', draft.names[field]))) return false;
  const repeated = [...numbers].filter((no) => draft.numbers.has(no)).length;
  // A row doubled at a page break is no second checklist.
  if (isSameSheet && !part.hasHead && repeated <= DOUBLED_AT_A_BREAK) return true;
  return repeated === 0 || repeated * 2 < Math.min(numbers.size, draft.numbers.size);
}

const DOUBLED_AT_A_BREAK = 2;

/** True when a name is given and the checklist goes by others only. */
function isAnother(name: string, names: ReadonlySet<string>): boolean {
  return name !== '' && !names.has(name) && [...names].some((known) => known !== '');
}
