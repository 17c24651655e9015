import type { Area } from '../../../src/core/cell.ts';
import { boundingArea, cellArea, contains, intersection, sameArea } from '../model/area.ts';
import type { CellState } from '../model/sheet.ts';
import type { Arguments } from '../protocol/arguments.ts';
import { objectOf } from './object-types.ts';
import type { HostObject } from '../protocol/host-object.ts';
import type { RangeTarget } from './targets.ts';

const CELL_TYPES = [
  'Blanks',
  'ConditionalFormats',
  'Constants',
  'DataValidations',
  'Formulas',
  'Visible',
] as const;

const VALUE_TYPES = ['All', 'Errors', 'Logical', 'Numbers', 'Text'] as const;

/** Excel.Range.getSpecialCellsOrNullObject: the cells of one kind, as few areas as rows of them allow. */
export function specialCells(target: RangeTarget, args: Arguments): HostObject | null {
  const type = args.choice(0, CELL_TYPES);
  const valueType = args.has(1) ? args.choice(1, VALUE_TYPES) : 'All';
  const { sheet, area } = target;
  const used = sheet.usedArea(false);
  const searched = type === 'Visible' ? area : used && intersection(area, used);
  if (!searched) return null;
  const wanted = (row: number, column: number): boolean => {
    const cell = sheet.at(row, column);
    switch (type) {
      case 'Blanks':
        return cell.value === '' && cell.formula === null;
      case 'Constants':
        return cell.value !== '' && cell.formula === null && hasType(cell, valueType);
      case 'Formulas':
        return cell.formula !== null && hasType(cell, valueType);
      case 'Visible':
        return !sheet.isRowHidden(row) && sheet.columnWidth(column) > 0;
      case 'DataValidations':
        return sheet.validationAt(row, column) !== null;
      case 'ConditionalFormats':
        return sheet.conditionalFormats.some(({ areas }) =>
          areas.some((each) => contains(each, row, column)),
        );
    }
  };
  const areas = areasWhere(searched, wanted);
  return areas.length > 0 ? objectOf('RangeAreas', { ...target, areas }) : null;
}

function hasType(
  { value, isError }: Readonly<CellState>,
  type: (typeof VALUE_TYPES)[number],
): boolean {
  switch (type) {
    case 'All':
      return true;
    case 'Errors':
      return isError;
    case 'Logical':
      return typeof value === 'boolean';
    case 'Numbers':
      return typeof value === 'number';
    case 'Text':
      return typeof value === 'string' && !isError;
  }
}

/** The cells of an area that are wanted, joined along rows, then equal rows joined downwards. */
function areasWhere(area: Area, wanted: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let above: Area[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const runs: Area[] = [];
    for (let column = area.left; column <= area.right; column++) {
      if (!wanted(row, column)) continue;
      const last = runs.at(-1);
      if (last?.right === column - 1) runs.splice(-1, 1, { ...last, right: column });
      else runs.push(cellArea(row, column));
    }
    above = above.flatMap((each) => {
      const below = runs.findIndex((run) => sameArea({ ...each, top: row, bottom: row }, run));
      if (below < 0) {
        done.push(each);
        return [];
      }
      return runs.splice(below, 1).map((run) => boundingArea(each, run));
    });
    above.push(...runs);
  }
  return [...done, ...above].sort((a, b) => a.top - b.top || a.left - b.left);
}
