import type { Definition } from '../definitions/definition.ts';
import { evenOut } from '../text/even-out.ts';
import { perDefinition } from './per-definition.ts';
import type { SheetPlace, SheetGrid } from './sheet-grid.ts';
import type { Field, TableRow } from './table-row.ts';

/** A sub-row of the certifications: its name stands in one answering column, its value in the other. */
export interface CertificationRow {
  readonly row: number;
  /** The name as the definition prints it. */
  readonly name: string;
  /** False when the name was known by a part of it, such as '27001' in 'ISO/IEC 27001:2022'. */
  readonly isExactName: boolean;
  readonly nameCell: string;
  readonly value: Field;
}

/**
 * Reads one row as a sub-row of the certifications; null when no certification is named in it.
 *
 * The official form puts the name in the answer column and the value in the rationale column; where the
 * two columns are swapped or merged, the value is in the one that does not hold the name. A name in the item
 * column has its value in the answer column.
 */
export function readCertificationRow(
  grid: SheetGrid,
  row: number,
  fields: TableRow['fields'],
  definition: Definition,
): CertificationRow | null {
  const { item, answer, rationale } = fields;
  for (const [name, other] of [
    [answer, rationale],
    [rationale, answer],
    [item, answer],
  ] as const) {
    const known =
      name === undefined || name.place.top !== row ? null : nameIn(name.text, definition);
    if (known === null || name === undefined) continue;
    const value =
      other && other.place.address !== name.place.address ? other.place : nextTo(grid, name.place);
    return {
      row,
      ...known,
      nameCell: name.place.address,
      value: { place: value, text: value.text, unread: value.isUnread ? value : null },
    };
  }
  return null;
}

function nameIn(
  text: string,
  definition: Definition,
): { name: string; isExactName: boolean } | null {
  if (text.length > LONGEST_NAME) return null;
  const written = evenName(text);
  if (written === '') return null;
  const names = knowNames(definition);
  const exact = names.find(({ printed }) => printed === written);
  if (exact) return { name: exact.name, isExactName: true };
  const loose = names.find(({ signs }) => signs.some((sign) => written.includes(sign)));
  return loose ? { name: loose.name, isExactName: false } : null;
}

const knowNames = perDefinition(({ certifications }) => {
  return certifications.names.map(({ printed, signs }) => {
    return { name: printed, printed: evenName(printed), signs: signs.map(evenName) };
  });
});

function evenName(text: string): string {
  return evenOut(text).toLowerCase();
}

const LONGEST_NAME = 60;

function nextTo(grid: SheetGrid, place: SheetPlace): SheetPlace {
  return grid.placeAt(place.top, place.right + 1);
}
