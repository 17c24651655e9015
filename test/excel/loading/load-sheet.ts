import { parseAddress, type Area, type CellValue } from '../../../src/core/cell.ts';
import { readXstring } from '../../../src/workbooks/xlsx/sheets/read-xstring.ts';
import { isTrue } from '../../../src/workbooks/xlsx/sheets/spreadsheet-namespaces.ts';
import { parseArea } from '../model/area.ts';
import type { Book } from '../model/book.ts';
import { isErrorValue } from '../model/error-value.ts';
import type { Link, Protection, Sheet } from '../model/sheet.ts';
import { loadConditionalFormats } from './load-conditional-formats.ts';
import type { Styles } from './load-styles.ts';
import type { Relation } from './load-workbook.ts';
import { childOf, childrenOf, numberOf, type XmlElement } from './xml-tree.ts';

/** What a sheet's part leans on. */
export interface SheetSources {
  readonly styles: Styles;
  readonly strings: readonly string[];
  readonly relations: ReadonlyMap<string, Relation>;
}

/** Fills a sheet from its part. */
export function loadSheet(book: Book, sheet: Sheet, root: XmlElement, sources: SheetSources): void {
  loadSizes(sheet, root, sources.styles);
  loadCells(sheet, childOf(root, 'sheetData'), sources);
  sheet.merges = childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap(
    (each) => parseArea(each.attributes.get('ref') ?? '') ?? [],
  );
  loadLinks(sheet, root, sources);
  loadValidations(sheet, root);
  loadConditionalFormats(book, sheet, root, sources.styles);
  sheet.protection = protectionOf(childOf(root, 'sheetProtection'));
  loadView(sheet, root);
}

/** Points of a width in characters; 7 pixels a digit and 5 of padding, as Excel's default font has. */
function pointsOf(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7) * 0.75;
}

function loadSizes(sheet: Sheet, root: XmlElement, styles: Styles): void {
  const format = childOf(root, 'sheetFormatPr');
  const standard = numberOf(format, 'defaultColWidth');
  if (standard !== null) sheet.standardWidth = pointsOf(standard);
  sheet.standardHeight = numberOf(format, 'defaultRowHeight') ?? sheet.standardHeight;
  for (const each of childrenOf(childOf(root, 'cols'), 'col')) {
    const width = numberOf(each, 'width');
    const style = styles.cells[numberOf(each, 'style') ?? 0];
    for (let at = numberOf(each, 'min') ?? 1; at <= (numberOf(each, 'max') ?? 0); at++) {
      sheet.columns.set(at, {
        width: width === null ? null : pointsOf(width),
        hidden: isTrue(each.attributes.get('hidden')),
        style: style && style !== styles.cells[0] ? style : null,
      });
    }
  }
}

function loadCells(sheet: Sheet, data: XmlElement | undefined, sources: SheetSources): void {
  const shared = new Map<string, string>();
  let row = 0;
  for (const line of childrenOf(data, 'row')) {
    row = numberOf(line, 'r') ?? row + 1;
    const height = numberOf(line, 'ht');
    const hidden = isTrue(line.attributes.get('hidden'));
    if (height !== null || hidden) sheet.rows.set(row, { height, hidden });
    let column = 0;
    for (const element of childrenOf(line, 'c')) {
      column = parseAddress(element.attributes.get('r') ?? '')?.column ?? column + 1;
      const { value, isError } = valueOf(element, sources.strings);
      const style = sources.styles.cells[numberOf(element, 's') ?? 0];
      const formula = formulaOf(childOf(element, 'f'), shared);
      sheet.change(row, column, { value, isError, formula, ...(style ? { style } : {}) });
    }
  }
}

function valueOf(
  element: XmlElement,
  strings: readonly string[],
): { value: CellValue; isError: boolean } {
  const written = childOf(element, 'v')?.text;
  const type = element.attributes.get('t') ?? 'n';
  if (type === 'inlineStr') return { value: textOf(childOf(element, 'is')), isError: false };
  if (written === undefined || written === '') return { value: '', isError: false };
  switch (type) {
    case 's':
      return { value: strings[Number(written)] ?? '', isError: false };
    case 'b':
      return { value: isTrue(written), isError: false };
    case 'e':
      return { value: written, isError: isErrorValue(written) };
    case 'str':
      return { value: readXstring(written), isError: false };
    case 'd':
      return {
        value: Date.parse(written.replace(/Z?$/, 'Z')) / 86_400_000 + 25569,
        isError: false,
      };
    default:
      return { value: Number(written), isError: false };
  }
}

/** Rich text joined, furigana left out. */
function textOf(element: XmlElement | undefined): string {
  const runs = (element?.children ?? []).flatMap((child) =>
    child.name === 't' ? [child] : child.name === 'r' ? childrenOf(child, 't') : [],
  );
  return readXstring(runs.map(({ text }) => text).join(''));
}

function formulaOf(element: XmlElement | undefined, shared: Map<string, string>): string | null {
  if (!element) return null;
  const key = element.attributes.get('si');
  // A cell that shares a formula keeps the first one's text: its value is what counts here.
  if (element.attributes.get('t') === 'shared' && key !== undefined) {
    if (element.text !== '') shared.set(key, element.text);
    return `=${shared.get(key) ?? ''}`;
  }
  return `=${element.text}`;
}

function loadLinks(sheet: Sheet, root: XmlElement, { relations }: SheetSources): void {
  for (const each of childrenOf(childOf(root, 'hyperlinks'), 'hyperlink')) {
    const area = parseArea(each.attributes.get('ref') ?? '');
    if (!area) continue;
    const relation = relations.get(each.attributes.relationshipId() ?? '');
    const link: Link = {
      address: relation?.isExternal ? relation.target : null,
      place: each.attributes.get('location') ?? null,
      screenTip: each.attributes.get('tooltip') ?? null,
    };
    sheet.change(area.top, area.left, { link });
  }
}

function areasOf(text: string | undefined): Area[] {
  return (text ?? '').split(/\s+/).flatMap((each) => parseArea(each) ?? []);
}

function loadValidations(sheet: Sheet, root: XmlElement): void {
  for (const each of childrenOf(childOf(root, 'dataValidations'), 'dataValidation')) {
    const get = (name: string) => each.attributes.get(name) ?? '';
    const note = (shown: string, title: string, message: string) =>
      isTrue(get(shown)) ? { title: get(title), message: get(message) } : null;
    sheet.validations.push({
      areas: areasOf(get('sqref')),
      type: get('type') || 'none',
      formula1: childOf(each, 'formula1')?.text ?? '',
      formula2: childOf(each, 'formula2')?.text ?? null,
      operator: get('operator') || 'between',
      ignoreBlank: isTrue(get('allowBlank')),
      // The attribute means the opposite of its name.
      showsDropdown: !isTrue(get('showDropDown')),
      error: note('showErrorMessage', 'errorTitle', 'error'),
      prompt: note('showInputMessage', 'promptTitle', 'prompt'),
    });
  }
}

function protectionOf(element: XmlElement | undefined): Protection | null {
  if (!element || !isTrue(element.attributes.get('sheet'))) return null;
  const get = (name: string) => element.attributes.get(name);
  /** The attributes say what is closed; most are closed when absent. */
  const isOpen = (name: string, isClosedByDefault = true) =>
    !isTrue(get(name) ?? (isClosedByDefault ? '1' : '0'));
  const selectsLocked = isOpen('selectLockedCells', false);
  return {
    hasPassword: get('password') !== undefined || get('hashValue') !== undefined,
    options: {
      allowAutoFilter: isOpen('autoFilter'),
      allowDeleteColumns: isOpen('deleteColumns'),
      allowDeleteRows: isOpen('deleteRows'),
      allowEditObjects: isOpen('objects', false),
      allowEditScenarios: isOpen('scenarios', false),
      allowFormatCells: isOpen('formatCells'),
      allowFormatColumns: isOpen('formatColumns'),
      allowFormatRows: isOpen('formatRows'),
      allowInsertColumns: isOpen('insertColumns'),
      allowInsertHyperlinks: isOpen('insertHyperlinks'),
      allowInsertRows: isOpen('insertRows'),
      allowPivotTables: isOpen('pivotTables'),
      allowSort: isOpen('sort'),
      selectionMode: selectsLocked
        ? 'Normal'
        : isOpen('selectUnlockedCells', false)
          ? 'Unlocked'
          : 'None',
    },
  };
}

function loadView(sheet: Sheet, root: XmlElement): void {
  const view = childOf(childOf(root, 'sheetViews'), 'sheetView');
  const pane = childOf(view, 'pane');
  sheet.showsGridlines = isTrue(view?.attributes.get('showGridLines') ?? '1');
  if (/frozen/.test(pane?.attributes.get('state') ?? '')) {
    sheet.frozen = { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 };
  }
}
