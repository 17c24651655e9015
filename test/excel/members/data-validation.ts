import type { Area } from '../../../src/core/cell.ts';
import { intersection, subtract } from '../model/area.ts';
import type { Validation } from '../model/sheet.ts';
import type { TypeMembers } from '../protocol/host-object.ts';
import type { CellsTarget } from './targets.ts';

const TYPES: Readonly<Record<string, string>> = {
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** Excel.DataValidation; read only. A range whose cells differ is 'Inconsistent' or 'MixedCriteria'. */
export const dataValidationMembers: TypeMembers<CellsTarget> = {
  since: '1.8',
  scalars: {
    ErrorAlert: {
      get: (target) => {
        const error = only(target)?.error;
        return error ? { ...error, showAlert: true, style: 'Stop' } : null;
      },
    },
    IgnoreBlanks: { get: (target) => only(target)?.ignoreBlank ?? true },
    Prompt: {
      get: (target) => {
        const prompt = only(target)?.prompt;
        return prompt ? { ...prompt, showPrompt: true } : null;
      },
    },
    Rule: { get: (target) => ruleOf(only(target)) },
    Type: {
      get: (target) => {
        const found = validations(target);
        const [first] = found;
        if (!first) return 'None';
        if (found.length > 1) return 'MixedCriteria';
        return covers(target, first) ? (TYPES[first.type] ?? 'None') : 'Inconsistent';
      },
    },
  },
};

function validations({ sheet, areas }: CellsTarget): Validation[] {
  return sheet.validations.filter((each) =>
    each.areas.some((area) => areas.some((one) => intersection(area, one))),
  );
}

/** The one validation that covers every cell. */
function only(target: CellsTarget): Validation | null {
  const [first, ...others] = validations(target);
  return first && others.length === 0 && covers(target, first) ? first : null;
}

function covers({ areas }: CellsTarget, validation: Validation): boolean {
  const left = validation.areas.reduce<readonly Area[]>(
    (rest, hole) => rest.flatMap((area) => subtract(area, hole)),
    areas,
  );
  return left.length === 0;
}

function ruleOf(validation: Validation | null): object | null {
  if (!validation) return {};
  const { type, formula1, formula2, operator, showsDropdown } = validation;
  if (type === 'list') {
    const source = formula1.startsWith('"') ? formula1.slice(1, -1) : `=${formula1}`;
    return { list: { inCellDropDown: showsDropdown, source } };
  }
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  const key = (TYPES[type] ?? type).replace(/^./, (letter) => letter.toLowerCase());
  const name = operator.charAt(0).toUpperCase() + operator.slice(1);
  return { [key]: { formula1, ...(formula2 === null ? {} : { formula2 }), operator: name } };
}
