import {
  openPackage,
  type OfficePackage,
} from '../../../src/workbooks/xlsx/package/office-package.ts';
import {
  relationshipsPartOf,
  resolveTarget,
} from '../../../src/workbooks/xlsx/package/part-name.ts';
import { readSharedStrings } from '../../../src/workbooks/xlsx/sheets/shared-strings.ts';
import { isTrue } from '../../../src/workbooks/xlsx/sheets/spreadsheet-namespaces.ts';
import { parseArea, parseReference } from '../model/area.ts';
import { Book } from '../model/book.ts';
import type { Sheet, Visibility } from '../model/sheet.ts';
import { PLAIN_STYLE } from '../model/style.ts';
import { DRAWING_NAMESPACES, loadPalette } from './load-colors.ts';
import { loadSheet } from './load-sheet.ts';
import { loadStyles, type Styles } from './load-styles.ts';
import { childOf, childrenOf, numberOf, readTree, type XmlElement } from './xml-tree.ts';

/** A relationship of a part, to another part or to an address outside. */
export interface Relation {
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const RELATIONSHIP_NAMESPACES = ['http://schemas.openxmlformats.org/package/2006/relationships'];

/** Opens an .xlsx or .xlsm as Excel would show it. Throws what src/workbooks/xlsx throws for files it refuses. */
export function loadWorkbook(bytes: Uint8Array, name: string): Book {
  const source = openPackage(bytes);
  const main =
    [...relations(source, '').values()].find(({ type }) => type === 'officeDocument')?.target ??
    'xl/workbook.xml';
  const workbook = treeOf(source, main);
  if (!workbook) throw new Error(`${name} has no workbook part.`);
  const related = relations(source, main);
  const partOf = (type: string) => [...related.values()].find((each) => each.type === type)?.target;
  const styles = loadStylesPart(source, partOf('styles'), partOf('theme'));
  const stringsPart = source.find(partOf('sharedStrings') ?? '');
  const strings = stringsPart ? readSharedStrings(source, stringsPart) : [];

  const book = new Book(name, styles.cells[0] ?? PLAIN_STYLE);
  for (const entry of childrenOf(childOf(workbook, 'sheets'), 'sheet')) {
    const part = related.get(entry.attributes.relationshipId() ?? '')?.target ?? '';
    const root = treeOf(source, part);
    const sheet = book.addSheet(entry.attributes.get('name') ?? '', 'user');
    sheet.visibility = visibilityOf(entry.attributes.get('state'));
    if (root?.name === 'worksheet') {
      const own = relations(source, part);
      loadSheet(book, sheet, root, { styles, strings, relations: own });
      sheet.tables = tablesIn(source, [...own.values()]);
    }
  }
  loadNames(book, workbook);
  const protection = childOf(workbook, 'workbookProtection');
  book.isStructureProtected = isTrue(protection?.attributes.get('lockStructure'));
  book.structureHasPassword = ['workbookPassword', 'workbookHashValue'].some(
    (each) => protection?.attributes.get(each) !== undefined,
  );
  activateTab(book, numberOf(childOf(childOf(workbook, 'bookViews'), 'workbookView'), 'activeTab'));
  return book;
}

function activateTab(book: Book, tab: number | null): void {
  const wanted = book.sheets[tab ?? 0];
  const sheet =
    wanted?.visibility === 'Visible'
      ? wanted
      : book.sheets.find(({ visibility }) => visibility === 'Visible');
  if (sheet) book.activate(sheet);
}

function loadStylesPart(
  source: OfficePackage,
  part: string | undefined,
  themePart: string | undefined,
): Styles {
  const root = part === undefined ? null : treeOf(source, part);
  if (!root) return { cells: [PLAIN_STYLE], conditional: [] };
  const theme = themePart === undefined ? null : treeOf(source, themePart, DRAWING_NAMESPACES);
  const indexed = childrenOf(childOf(childOf(root, 'colors'), 'indexedColors'), 'rgbColor');
  return loadStyles(root, loadPalette(theme, indexed));
}

function loadNames(book: Book, workbook: XmlElement): void {
  for (const element of childrenOf(childOf(workbook, 'definedNames'), 'definedName')) {
    const name = element.attributes.get('name') ?? '';
    const tab = numberOf(element, 'localSheetId');
    const sheet = tab === null ? null : (book.sheets[tab] ?? null);
    if (name === '_xlnm.Print_Area' && sheet) sheet.printArea = areasOf(element.text, sheet);
    else if (name === '_xlnm.Print_Titles' && sheet) sheet.printTitles = element.text;
    else if (!name.startsWith('_xlnm.')) {
      book.names.push({
        name,
        sheet,
        formula: `=${element.text}`,
        visible: !isTrue(element.attributes.get('hidden')),
        comment: element.attributes.get('comment') ?? '',
      });
    }
  }
}

/** Where the tables stand that a sheet's part refers to. */
function tablesIn(source: OfficePackage, related: readonly Relation[]): Sheet['tables'] {
  return related
    .filter(({ type }) => type === 'table')
    .flatMap(({ target }) => {
      const root = treeOf(source, target);
      return parseArea(root?.attributes.get('ref') ?? '') ?? [];
    });
}

function areasOf(text: string, sheet: Sheet): Sheet['printArea'] {
  const areas = text
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .flatMap((each) => parseReference(each)?.area ?? parseArea(each) ?? []);
  return areas.length > 0 ? areas : sheet.printArea;
}

function visibilityOf(state: string | undefined): Visibility {
  return state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}

function treeOf(
  source: OfficePackage,
  name: string,
  namespaces?: readonly string[],
): XmlElement | null {
  const part = source.find(name);
  return part ? readTree(source, part, namespaces) : null;
}

function relations(source: OfficePackage, from: string): Map<string, Relation> {
  const part = source.find(relationshipsPartOf(from));
  if (!part) return new Map();
  return new Map(
    childrenOf(readTree(source, part, RELATIONSHIP_NAMESPACES), 'Relationship').map((each) => {
      const target = each.attributes.get('Target') ?? '';
      const isExternal = each.attributes.get('TargetMode') === 'External';
      return [
        each.attributes.get('Id') ?? '',
        {
          type: (each.attributes.get('Type') ?? '').replace(/^.*\//, ''),
          target: isExternal ? target : resolveTarget(from, target),
          isExternal,
        },
      ];
    }),
  );
}
