import { formatArea, parseReference, quoteSheetName } from '../model/area.ts';
import { type DefinedName, isNameAllowed } from '../model/defined-name.ts';
import type { Sheet } from '../model/sheet.ts';
import { evaluate } from '../formula/evaluate.ts';
import { valuesOf } from '../model/recalculate.ts';
import { UnknownFormula } from '../formula/values.ts';
import { ApiError } from '../protocol/api-error.ts';
import { type Arguments, booleanFrom, isHostObject, textFrom } from '../protocol/arguments.ts';
import type { HostObject, TypeMembers } from '../protocol/host-object.ts';
import { objectOf } from './object-types.ts';
import {
  type NamesTarget,
  type NameTarget,
  type RangeTarget,
  rangeTarget,
  requireWritable,
} from './targets.ts';

/** How the built-in names are called in the object model; in the file they begin with '_xlnm.'. */
const PRINT_AREA = 'Print_Area';
const PRINT_TITLES = 'Print_Titles';

/** Excel.NamedItemCollection: the names of one sheet, or those of the whole workbook. */
export const namesMembers: TypeMembers<NamesTarget> = {
  items: (target) => namesOf(target).map((name) => objectOf('NamedItem', { ...target, name })),
  item: (target, key) => {
    const found = find(target, key);
    if (!found) throw new ApiError('ItemNotFound');
    return found;
  },
  methods: {
    Add: { since: '1.4', call: add },
    AddFormulaLocal: { since: '1.4', call: add },
    GetCount: { since: '1.4', call: (target) => namesOf(target).length },
    GetItemOrNullObject: { since: '1.4', call: (target, args) => find(target, args.raw(0)) },
  },
};

/** Excel.NamedItem */
export const nameMembers: TypeMembers<NameTarget> = {
  id: ({ name }) => ({ _Id: name.name }),
  isGone: (target) => !namesOf(target).some((each) => each.name === target.name.name),
  scalars: {
    Comment: {
      since: '1.4',
      get: ({ name }) => name.comment,
      set: ({ book, name }, value) => {
        requireWritable(book);
        name.comment = textFrom(value);
      },
    },
    Formula: {
      since: '1.7',
      get: ({ name }) => name.formula,
      set: ({ book, name }, value) => {
        requireWritable(book);
        name.formula = formulaFrom(textFrom(value));
        book.tell({ kind: 'names' });
      },
    },
    Name: { get: ({ name }) => name.name },
    Scope: { since: '1.4', get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    Type: { get: (target) => typeOf(valueOf(target)) },
    Value: { get: valueOf },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ book, name }, value) => {
        requireWritable(book);
        name.visible = booleanFrom(value);
        book.tell({ kind: 'names' });
      },
    },
  },
  navigations: {
    Worksheet: {
      since: '1.4',
      to: ({ book, sheet }) => {
        if (!sheet) throw new ApiError('InvalidOperation');
        return objectOf('Worksheet', { book, sheet });
      },
    },
    WorksheetOrNullObject: {
      since: '1.4',
      to: ({ book, sheet }) => sheet && objectOf('Worksheet', { book, sheet }),
    },
  },
  methods: {
    Delete: {
      since: '1.4',
      call: ({ book, sheet, name }) => {
        requireWritable(book);
        if (sheet && name.name === PRINT_AREA) sheet.printArea = null;
        else if (sheet && name.name === PRINT_TITLES) sheet.printTitles = null;
        else book.names.splice(book.names.indexOf(name), 1);
        book.tell({ kind: 'names' });
      },
    },
    GetRange: {
      call: (target) => {
        const range = rangeOf(target);
        if (!range) throw new ApiError('InvalidOperation');
        return objectOf('Range', range);
      },
    },
    GetRangeOrNullObject: {
      since: '1.4',
      call: (target) => {
        const range = rangeOf(target);
        return range && objectOf('Range', range);
      },
    },
  },
};

function add(target: NamesTarget, args: Arguments): HostObject {
  const { book, sheet } = target;
  requireWritable(book);
  const text = args.text(0);
  if (!isNameAllowed(text)) throw new ApiError('InvalidArgument');
  if (find(target, text)) throw new ApiError('ItemAlreadyExists');
  const name: DefinedName = {
    name: text,
    sheet,
    formula: referenceFrom(args.raw(1)),
    visible: true,
    comment: args.optionalText(2) ?? '',
  };
  book.names.push(name);
  book.tell({ kind: 'names' });
  return objectOf('NamedItem', { ...target, name });
}

/** A Range becomes an absolute reference; text is a formula as it stands. */
function referenceFrom(value: unknown): string {
  if (!isHostObject(value)) return formulaFrom(textFrom(value));
  if (value.typeName !== 'Range') throw new ApiError('InvalidArgument');
  const { sheet, area } = value.target as RangeTarget; // what a Range stands for
  return `=${quoteSheetName(sheet.name)}!${formatArea(area, '$')}`;
}

/** Excel writes references with as few quotes as they need. */
function formulaFrom(text: string): string {
  if (!text.startsWith('=')) throw new ApiError('InvalidArgument');
  const [, sheet, cells] = /^='((?:[^']|'')+)'!([$A-Z\d:]+)$/.exec(text) ?? [];
  return sheet === undefined || cells === undefined
    ? text
    : `=${quoteSheetName(sheet.replaceAll("''", "'"))}!${cells}`;
}

/** The sheet's built-in names stand among its own, as in Excel. */
function namesOf({ book, sheet }: NamesTarget): DefinedName[] {
  return [
    ...(sheet ? builtInNames(sheet) : []),
    ...book.names.filter((each) => each.sheet === sheet),
  ];
}

function builtInNames(sheet: Sheet): DefinedName[] {
  const built = (name: string, formula: string): DefinedName => ({
    name,
    sheet,
    formula,
    visible: true,
    comment: '',
  });
  const area = (sheet.printArea ?? [])
    .map((each) => `${quoteSheetName(sheet.name)}!${formatArea(each, '$')}`)
    .join(',');
  return [
    ...(area === '' ? [] : [built(PRINT_AREA, `=${area}`)]),
    ...(sheet.printTitles === null ? [] : [built(PRINT_TITLES, `=${sheet.printTitles}`)]),
  ];
}

function find(target: NamesTarget, key: unknown): HostObject | null {
  const wanted = textFrom(key).toLowerCase();
  const name = namesOf(target).find((each) => each.name.toLowerCase() === wanted);
  return name ? objectOf('NamedItem', { ...target, name }) : null;
}

function rangeOf({ book, sheet, name }: NameTarget): RangeTarget | null {
  const reference = parseReference(name.formula);
  const home = reference?.sheet ? book.find(reference.sheet) : sheet;
  return reference && home ? rangeTarget(book, home, reference.area) : null;
}

/** A range's address, or the value that the name's formula gives. */
function valueOf(target: NameTarget): unknown {
  const range = rangeOf(target);
  if (range) return `${quoteSheetName(range.sheet.name)}!${formatArea(range.area, '$')}`;
  const home = target.sheet ?? target.book.activeSheet;
  try {
    return evaluate(target.name.formula, {
      values: (reference) => valuesOf(target.book, home, reference),
    });
  } catch (error) {
    if (error instanceof UnknownFormula) return '#NAME?';
    throw error;
  }
}

function typeOf(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  const text = String(value);
  if (text.startsWith('#')) return 'Error';
  return parseReference(text)?.sheet ? 'Range' : 'String';
}
