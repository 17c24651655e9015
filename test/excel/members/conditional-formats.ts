import type { Area } from '../../../src/core/cell.ts';
import { newFormatId } from '../loading/load-conditional-formats.ts';
import { intersection, subtract } from '../model/area.ts';
import {
  CELL_VALUE_OPERATORS,
  type ConditionalFormat,
  type ConditionalRule,
} from '../model/conditional-format.ts';
import { ApiError, MissingMember } from '../protocol/api-error.ts';
import {
  booleanFrom,
  choiceFrom,
  integerFrom,
  recordFrom,
  textFrom,
} from '../protocol/arguments.ts';
import { as, objectOf } from './object-types.ts';
import type { HostObject, TypeMembers } from '../protocol/host-object.ts';
import {
  type CellsTarget,
  type FormatTarget,
  isDeleted,
  rangeTarget,
  requireAllowed,
  type SheetTarget,
} from './targets.ts';

/** Excel.ConditionalFormatCollection of the formats that touch a range. */
export const conditionalFormatsMembers: TypeMembers<CellsTarget> = {
  since: '1.6',
  items: (target) =>
    formatsOf(target).map((format) => objectOf('ConditionalFormat', { ...target, format })),
  item: (target, key) => {
    const found = find(target, key);
    if (!found) throw new ApiError('ItemNotFound');
    return found;
  },
  methods: {
    Add: { call: (target, args) => add(target, args.text(0)) },
    ClearAll: { call: clearConditionalFormats },
    GetCount: { call: (target) => formatsOf(target).length },
    GetItemAt: {
      call: (target, args) => {
        const format = formatsOf(target)[args.integer(0)];
        if (!format) throw new ApiError('InvalidArgument');
        return objectOf('ConditionalFormat', { ...target, format });
      },
    },
    GetItemOrNullObject: { since: '1.14', call: (target, args) => find(target, args.raw(0)) },
  },
};

/** Takes the conditional formats off some cells; those that reach further stay on the rest. */
export function clearConditionalFormats(target: CellsTarget): void {
  requireAllowed(target, 'allowFormatCells');
  const { sheet, areas } = target;
  for (const format of sheet.conditionalFormats) {
    format.areas = areas.reduce<readonly Area[]>(
      (left, hole) => left.flatMap((area) => subtract(area, hole)),
      format.areas,
    );
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  tell(target, areas);
}

/** Excel.ConditionalFormat */
export const formatMembers: TypeMembers<FormatTarget> = {
  since: '1.6',
  id: ({ format }) => ({ Id: format.id }),
  isGone: (target) => isDeleted(target) || !target.sheet.conditionalFormats.includes(target.format),
  scalars: {
    Id: { get: ({ format }) => format.id },
    Priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: (target, value) => {
        requireAllowed(target, 'allowFormatCells');
        const others = target.sheet.conditionalFormats.filter((each) => each !== target.format);
        others.splice(integerFrom(value), 0, target.format);
        target.sheet.conditionalFormats = others;
        tell(target, target.format.areas);
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: (target, value) => {
        requireAllowed(target, 'allowFormatCells');
        target.format.stopIfTrue = booleanFrom(value);
        tell(target, target.format.areas);
      },
    },
    Type: { get: ({ format }) => typeOf(format.rule) },
  },
  navigations: {
    CellValue: { to: (target) => only(target, 'CellValue', as('CellValueConditionalFormat')) },
    CellValueOrNullObject: {
      to: (target) => orNull(target, 'CellValue', as('CellValueConditionalFormat')),
    },
    Custom: { to: (target) => only(target, 'Custom', as('CustomConditionalFormat')) },
    CustomOrNullObject: { to: (target) => orNull(target, 'Custom', as('CustomConditionalFormat')) },
  },
  methods: {
    Delete: {
      call: (target) => {
        requireAllowed(target, 'allowFormatCells');
        const { sheet, format } = target;
        sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
        tell(target, format.areas);
      },
    },
    GetRange: {
      call: ({ book, sheet, format }) => {
        const [area, ...others] = format.areas;
        if (!area || others.length > 0) throw new ApiError('InvalidOperation');
        return objectOf('Range', rangeTarget(book, sheet, area));
      },
    },
    GetRangeOrNullObject: {
      call: ({ book, sheet, format }) => {
        const [area, ...others] = format.areas;
        return area && others.length === 0
          ? objectOf('Range', rangeTarget(book, sheet, area))
          : null;
      },
    },
    GetRanges: {
      since: '1.9',
      call: ({ book, sheet, format }) =>
        objectOf('RangeAreas', { book, sheet, areas: format.areas }),
    },
  },
};

/** Excel.CustomConditionalFormat */
export const customMembers: TypeMembers<FormatTarget> = {
  since: '1.6',
  navigations: {
    Format: { to: as('ConditionalRangeFormat') },
    Rule: { to: as('ConditionalFormatRule') },
  },
};

/** Excel.ConditionalFormatRule */
export const ruleMembers: TypeMembers<FormatTarget> = {
  since: '1.6',
  scalars: { Formula: formulaMember(), FormulaLocal: formulaMember() },
};

function formulaMember() {
  return {
    get: ({ format }: FormatTarget) => (format.rule.kind === 'Custom' ? format.rule.formula : null),
    set: (target: FormatTarget, value: unknown) => {
      requireAllowed(target, 'allowFormatCells');
      const formula = textFrom(value);
      if (!formula.startsWith('=')) throw new ApiError('InvalidArgument');
      target.format.rule = { kind: 'Custom', formula };
      tell(target, target.format.areas);
    },
  };
}

/** Excel.CellValueConditionalFormat */
export const cellValueMembers: TypeMembers<FormatTarget> = {
  since: '1.6',
  scalars: {
    Rule: {
      get: ({ format: { rule } }) =>
        rule.kind === 'CellValue'
          ? {
              formula1: rule.formula1,
              ...(rule.formula2 === null ? {} : { formula2: rule.formula2 }),
              operator: rule.operator,
            }
          : null,
      set: (target, value) => {
        requireAllowed(target, 'allowFormatCells');
        const rule = recordFrom(value);
        target.format.rule = {
          kind: 'CellValue',
          operator: choiceFrom(rule['operator'], CELL_VALUE_OPERATORS),
          formula1: textFrom(rule['formula1']),
          formula2: rule['formula2'] === undefined ? null : textFrom(rule['formula2']),
        };
        tell(target, target.format.areas);
      },
    },
  },
  navigations: { Format: { to: as('ConditionalRangeFormat') } },
};

function add(target: CellsTarget, type: string): HostObject {
  requireAllowed(target, 'allowFormatCells');
  const format: ConditionalFormat = {
    id: newFormatId(target.book),
    areas: target.areas,
    rule: emptyRule(type),
    look: {},
    stopIfTrue: false,
  };
  // The newest comes first: documentation says that add puts it at the top priority.
  target.sheet.conditionalFormats.unshift(format);
  tell(target, target.areas);
  return objectOf('ConditionalFormat', { ...target, format });
}

function emptyRule(type: string): ConditionalRule {
  if (type === 'Custom') return { kind: 'Custom', formula: '' };
  if (type === 'CellValue') {
    return { kind: 'CellValue', operator: 'EqualTo', formula1: '', formula2: null };
  }
  throw new MissingMember(`ConditionalFormatCollection.add of the type ${type}`);
}

function formatsOf({ sheet, areas }: CellsTarget): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((area) => areas.some((each) => intersection(area, each))),
  );
}

function find(target: CellsTarget, key: unknown): HostObject | null {
  const format = formatsOf(target).find(({ id }) => id === key);
  return format ? objectOf('ConditionalFormat', { ...target, format }) : null;
}

function typeOf(rule: ConditionalRule): string {
  return rule.kind === 'other' ? rule.type : rule.kind;
}

function only(
  target: FormatTarget,
  kind: ConditionalRule['kind'],
  make: (target: FormatTarget) => HostObject,
): HostObject {
  if (target.format.rule.kind !== kind) throw new ApiError('InvalidOperation');
  return make(target);
}

function orNull(
  target: FormatTarget,
  kind: ConditionalRule['kind'],
  make: (target: FormatTarget) => HostObject,
): HostObject | null {
  return target.format.rule.kind === kind ? make(target) : null;
}

function tell({ book, sheet }: SheetTarget, areas: readonly Area[]): void {
  for (const area of areas) book.tell({ kind: 'formatted', sheet, area, origin: 'add-in' });
}
