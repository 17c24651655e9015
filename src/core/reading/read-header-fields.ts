import type { HeaderField } from '../checklist.ts';
import type { Definition } from '../definitions/definition.ts';
import { evenOut, isBlankText } from '../text/even-out.ts';
import { readLabel, type LabelCell } from './label.ts';
import { perDefinition } from './per-definition.ts';
import type { SheetPlace, SheetGrid } from './sheet-grid.ts';

/** The fields above a checklist. */
export type FieldName = 'vendor' | 'system';

/** A header field with the place of its label, which tells to which table it belongs. */
export interface LabelledField extends HeaderField {
  readonly field: FieldName;
  readonly row: number;
  readonly column: number;
}

/**
 * Finds every '事業者名：' and 'システム名：' among cells that may be labels, and reads their values: behind the
 * colon in the same cell, else in the next cell to the right, else (where the other label stands there) below.
 * `tablesRight` is the last column of the sheet's tables: above them a value may stand anywhere.
 */
export function readHeaderFields(
  grid: SheetGrid,
  candidates: readonly LabelCell[],
  definition: Definition,
  tablesRight: number,
): LabelledField[] {
  const words = labelWords(definition);
  return candidates.flatMap(({ cell }) => {
    const labels = splitLabels(cell.text, words);
    if (labels.length === 0) return [];
    const { row, column } = cell;
    const own = grid.placeAt(row, column);
    return labels.map(({ field, value }) => {
      const beside =
        labels.length === 1 && isRuledLine(value)
          ? readBeside(grid, own, words, tablesRight)
          : null;
      // A line to write on counts as the value unless a name was typed beside it.
      const isNamed = beside !== null && (beside.value !== '' || beside.content !== undefined);
      const found = isNamed || value === '' ? beside : null;
      const place = found ?? { cell: own.address, value };
      return { ...place, field, sheet: grid.sheet.name, row, column };
    });
  });
}

interface LabelWords {
  readonly field: FieldName;
  /** The labels without anything that does not count. */
  readonly cores: ReadonlySet<string>;
  /** A label at the beginning of a text, behind signs and numbers only. */
  readonly head: RegExp;
  /** A label anywhere in a text, up to and with its colon. */
  readonly pattern: RegExp;
}

const FIELDS: readonly FieldName[] = ['vendor', 'system'];

const labelWords = perDefinition(({ header }) => {
  return FIELDS.map((field) => wordsOf(field, header[field].labels));
});

function wordsOf(field: FieldName, labels: readonly string[]): LabelWords {
  const spaced = labels.map((label) => Array.from(label).map(anyWidth).join('\\s*')).join('|');
  const note = '(?:\\s*[(（][^()（）]*[)）])?';
  const end = '[\\]】」]?\\s*(?:[:：]\\s*|(?=[_＿])|(?<=\\s)|$)';
  return {
    field,
    cores: new Set(labels.map((label) => readLabel(label).core)),
    head: new RegExp(`^[^\\p{L}]*(?:${spaced})`, 'u'),
    pattern: new RegExp(`(?:${spaced})${note}${end}`, 'gu'),
  };
}

/** Takes '事業者名：遠州　システム名：よやくる' apart; empty when the cell does not begin with a label. */
function splitLabels(
  text: string,
  words: readonly LabelWords[],
): { field: FieldName; value: string }[] {
  const { core } = readLabel(text);
  const whole = /[:：_＿]\s*[^\s:：]/u.test(text)
    ? undefined
    : words.find(({ cores }) => cores.has(core));
  if (whole) return [{ field: whole.field, value: '' }];
  if (!words.some(({ head }) => head.test(text))) return [];
  const found = words
    .flatMap(({ field, pattern }) => {
      const matches = [...text.matchAll(pattern)];
      return matches.map((match) => ({
        field,
        from: match.index,
        to: match.index + match[0].length,
      }));
    })
    .sort((a, b) => a.from - b.from);
  if (/\p{L}/u.test(text.slice(0, found[0]?.from))) return [];
  return found.map(({ field, to }, index) => {
    const value = text.slice(to, found[index + 1]?.from).trim();
    return { field, value: value.startsWith('※') ? '' : value };
  });
}

/** How many empty, unmerged cells may stand between a label and its value: at all, and above a table. */
const REACH = 3;
const REACH_ABOVE_TABLE = 30;

function readBeside(
  grid: SheetGrid,
  label: SheetPlace,
  words: readonly LabelWords[],
  tablesRight: number,
): FoundValue | null {
  const next = grid.placeAt(label.top, label.right + 1);
  let place = next;
  // A merged area is a place made for the value: nothing behind it is.
  for (let step = 0; isEmpty(place) && place.left === place.right; step++) {
    if (step >= (place.right < tablesRight ? REACH_ABOVE_TABLE : REACH)) break;
    place = grid.placeAt(label.top, place.right + 1);
  }
  if (!isEmpty(place) && !isLabel(place, words) && !isNote(place)) return valueOf(place);
  const isBesideLabel =
    isLabel(next, words) || isLabel(grid.placeAt(label.top, label.left - 1), words);
  if (!isBesideLabel) return { cell: next.address, value: '' };
  // Labels side by side stand over their values.
  const below = grid.placeAt(label.bottom + 1, label.left);
  return isLabel(below, words) ? null : valueOf(below);
}

type FoundValue = Pick<HeaderField, 'cell' | 'value' | 'content'>;

function valueOf({ address, text, cell, isUnread }: SheetPlace): FoundValue {
  if (isUnread) {
    return {
      cell: address,
      value: '',
      content: cell?.formula === undefined ? 'no-text' : 'no-result',
    };
  }
  if (cell?.isError) return { cell: address, value: text, content: 'error' };
  return { cell: address, value: isBlankText(text) ? '' : text.replace(/^\s*[:：]\s*/u, '') };
}

function isEmpty({ text, isUnread }: SheetPlace): boolean {
  if (isUnread) return false;
  return isBlankText(text) || /^\s*[:：]\s*$/u.test(text);
}

/** True for the other label, and for any other label of a form, such as '記入日：'. */
function isLabel({ text }: SheetPlace, words: readonly LabelWords[]): boolean {
  const even = evenOut(text);
  return splitLabels(text, words).length > 0 || /.:$/u.test(even) || OTHER_LABEL.test(even);
}

/** What forms ask for beside the names, where no colon tells that it is a label. */
const OTHER_LABEL =
  /^(?:担当(?:者|部署|課)?|(?:記入|回答|作成|提出|ご?担当)(?:者|日|年月日)|代表者|部署|所属|役職|住所|所在地|電話(?:番号)?|連絡先|メール(?:アドレス)?|日付|印|年月日)(?:名|氏名)?$/u;

/** True for a remark beside the place of a value: 「※正式名称を記入」. */
function isNote({ text }: SheetPlace): boolean {
  return /^\s*[※＊*]/u.test(text);
}

/** True for what a form prints where a name is to be written. */
function isRuledLine(value: string): boolean {
  return /^[_＿\s]*$/u.test(value);
}

/** A pattern for a letter however wide it is written: 'シ' also as 'ｼ'. */
function anyWidth(letter: string): string {
  const narrow = NARROW_KANA.get(letter);
  return narrow === undefined ? escape(letter) : `(?:${letter}|${narrow})`;
}

const NARROW_KANA = new Map(
  Array.from({ length: 0xff9e - 0xff66 }, (_, at) => String.fromCharCode(0xff66 + at)).flatMap(
    (narrow) => [narrow, `${narrow}\uff9e`, `${narrow}\uff9f`].map((k) => [k.normalize('NFKC'), k]),
  ),
);

function escape(letter: string): string {
  return letter.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
