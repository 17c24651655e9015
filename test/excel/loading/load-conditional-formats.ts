import { isTrue } from '../../../src/workbooks/xlsx/sheets/spreadsheet-namespaces.ts';
import { parseArea } from '../model/area.ts';
import type { Book } from '../model/book.ts';
import type {
  CellValueOperator,
  ConditionalFormat,
  ConditionalRule,
} from '../model/conditional-format.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Styles } from './load-styles.ts';
import { childrenOf, numberOf, type XmlElement } from './xml-tree.ts';

/** Reads a sheet's conditional formats, highest priority first. */
export function loadConditionalFormats(
  book: Book,
  sheet: Sheet,
  root: XmlElement,
  styles: Styles,
): void {
  const found: { priority: number; format: ConditionalFormat }[] = [];
  for (const block of childrenOf(root, 'conditionalFormatting')) {
    const areas = (block.attributes.get('sqref') ?? '')
      .split(/\s+/)
      .flatMap((each) => parseArea(each) ?? []);
    for (const rule of childrenOf(block, 'cfRule')) {
      const look = styles.conditional[numberOf(rule, 'dxfId') ?? -1];
      found.push({
        priority: numberOf(rule, 'priority') ?? Number.MAX_SAFE_INTEGER,
        format: {
          id: newFormatId(book),
          areas,
          rule: ruleOf(rule),
          look: { ...look },
          stopIfTrue: isTrue(rule.attributes.get('stopIfTrue')),
        },
      });
    }
  }
  found.sort((a, b) => a.priority - b.priority);
  sheet.conditionalFormats = found.map(({ format }) => format);
}

/** An id for a new conditional format. */
export function newFormatId(book: Book): string {
  return `{${book.nextSerial().toString(16).toUpperCase().padStart(8, '0')}-0002-0000-0000-000000000000}`;
}

/** The kinds that are only kept, by their names in Excel.ConditionalFormatType. */
const OTHER_TYPES: Readonly<Record<string, string>> = {
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  aboveAverage: 'PresetCriteria',
  duplicateValues: 'PresetCriteria',
  uniqueValues: 'PresetCriteria',
  timePeriod: 'PresetCriteria',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  containsBlanks: 'PresetCriteria',
  notContainsBlanks: 'PresetCriteria',
  containsErrors: 'PresetCriteria',
  notContainsErrors: 'PresetCriteria',
};

const OPERATORS: Readonly<Record<string, CellValueOperator>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

function ruleOf(rule: XmlElement): ConditionalRule {
  const type = rule.attributes.get('type') ?? '';
  const [first, second] = childrenOf(rule, 'formula').map(({ text }) => text);
  if (type === 'expression') return { kind: 'Custom', formula: `=${first ?? ''}` };
  const operator = OPERATORS[rule.attributes.get('operator') ?? ''];
  if (type === 'cellIs' && operator) {
    return {
      kind: 'CellValue',
      operator,
      formula1: `=${first ?? ''}`,
      formula2: second === undefined ? null : `=${second}`,
    };
  }
  return { kind: 'other', type: OTHER_TYPES[type] ?? 'Custom' };
}
