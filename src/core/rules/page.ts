import type { RuleId } from '../finding.ts';
import type { Localized } from '../language.ts';

/** A rule's page: what staff read, and what the tests run. */
export interface RulePage {
  readonly id: RuleId;
  readonly title: Localized;
  readonly finds: Localized;
  readonly why: Localized;
  readonly mend: Localized;
  /** Answers that the rule reports, at exactly the marked cells. */
  readonly bad: readonly PageTable[];
  /** Answers that no rule reports. */
  readonly good: readonly PageTable[];
}

/** One table of a page: the official form, cleanly filled, with these lines changed. */
export interface PageTable {
  /** Lines of the header or of a declaration, such as 事業者名 or 個人情報, by their label. */
  readonly header: readonly PageHeaderLine[];
  readonly rows: readonly PageRow[];
}

/** A line `事業者名 | …` at the beginning of a table. */
export interface PageHeaderLine {
  readonly label: string;
  readonly cell: PageCell;
}

/** A line of a table that stands for one row of the form. */
export interface PageRow {
  readonly no: number;
  /** True for `No | (行なし)`: the form lacks this row. */
  readonly isMissing: boolean;
  /** True where a cell says (非表示). */
  readonly isHidden: boolean;
  /** True where «…» stands on the No: a finding on the whole row is expected. */
  readonly isMarked: boolean;
  /** Cells by the form's column; those that the table leaves blank or lacks are absent. */
  readonly cells: Readonly<Partial<Record<PageColumn, PageCell>>>;
}

/** The form's own columns that a table may hold. */
type PageColumn = 'item' | 'answer' | 'rationale';

/** A cell of a table. */
interface PageCell {
  /** Its text; '' for (空). */
  readonly text: string;
  /** The formula of `(数式 =…)`, with its '='; what stands behind it is its result. */
  readonly formula: string | null;
  /** True where «…» stands: a finding is expected here. */
  readonly isMarked: boolean;
}

const COLUMNS: Readonly<Record<string, PageColumn | 'no' | 'category'>> = {
  No: 'no',
  分類: 'category',
  チェック項目: 'item',
  回答: 'answer',
  回答根拠: 'rationale',
};

/**
 * Reads a rule's page.
 *
 * Throws an Error that names the page and the fault when a part is missing or a table cannot be read: pages belong
 * to the product, and a test reads them all.
 */
export function parsePage(id: RuleId, markdown: string): RulePage {
  const parts = partsOf(markdown);
  const part = (heading: string): string => {
    const text = parts.get(heading);
    if (text) return text;
    throw new Error(`The page of ${id} has nothing under '${heading}'.`);
  };
  const tables = (heading: string): PageTable[] => {
    const found = tablesOf(part(heading)).map((lines) => readTable(id, lines));
    if (found.length > 0 && found.every(({ rows, header }) => rows.length + header.length > 0)) {
      return found;
    }
    throw new Error(`The page of ${id} has an empty table under '${heading}'.`);
  };
  return {
    id,
    title: { ja: part('title'), en: part('English title') },
    finds: { ja: part('何を見つけるか'), en: part('What it finds') },
    why: { ja: part('なぜ大切か'), en: part('Why it matters') },
    mend: { ja: part('直し方'), en: part('How to mend it') },
    bad: tables('悪い例'),
    good: tables('良い例'),
  };
}

/** The text under every heading. The two first-level headings are the titles: Japanese, then English. */
function partsOf(markdown: string): Map<string, string> {
  const parts = new Map<string, string>();
  let heading = '';
  for (const line of markdown.split(/\r?\n/u)) {
    const found = /^(#+)\s+(.+?)\s*$/u.exec(line);
    if (found?.[1] === '#') {
      heading = '';
      parts.set(parts.has('title') ? 'English title' : 'title', found[2] ?? '');
    } else if (found) {
      heading = found[2] ?? '';
    } else {
      parts.set(heading, `${parts.get(heading) ?? ''}${line}\n`);
    }
  }
  return new Map(Array.from(parts, ([name, text]) => [name, text.trim()]));
}

/** The tables of a text, each as its lines that begin with '|'. */
function tablesOf(text: string): string[][] {
  const blocks = text.split(/\n(?!\|)/u).map((block) => block.split('\n'));
  return blocks
    .map((lines) => lines.filter((line) => line.startsWith('|')))
    .filter((lines) => lines.length > 0);
}

function readTable(id: RuleId, lines: readonly string[]): PageTable {
  const [head, , ...body] = lines.map(cellsOfLine);
  const columns = (head ?? []).map((name) => {
    const column = COLUMNS[name.replace(/[(（].*$/u, '').trim()];
    if (column) return column;
    throw new Error(`The page of ${id} has a table with an unknown column '${name}'.`);
  });
  if (columns[0] !== 'no') throw new Error(`A table of ${id} does not begin with the column No.`);
  const header: PageHeaderLine[] = [];
  const rows: PageRow[] = [];
  for (const cells of body) {
    const first = cells[0] ?? '';
    const no = /^«?(\d+)»?/u.exec(first)?.[1];
    if (no !== undefined) rows.push(readRow(Number(no), cells, columns));
    else if (cells[1] !== undefined) header.push({ label: first, cell: readCell(cells[1]) });
    else throw new Error(`The page of ${id} has a line that cannot be read: '${first}'.`);
  }
  return { header, rows };
}

function readRow(
  no: number,
  cells: readonly string[],
  columns: readonly (PageColumn | 'no' | 'category')[],
): PageRow {
  const read: Partial<Record<PageColumn, PageCell>> = {};
  cells.forEach((cell, i) => {
    const column = columns[i];
    if (column === undefined || column === 'no' || column === 'category') return;
    const text = trimmed(cell.replace('(非表示)', ''));
    if (text !== '' && text !== '(行なし)') read[column] = readCell(text);
  });
  return {
    no,
    isMissing: cells.includes('(行なし)'),
    isHidden: cells.some((cell) => cell.includes('(非表示)')),
    isMarked: (cells[0] ?? '').includes('«'),
    cells: read,
  };
}

function readCell(written: string): PageCell {
  const isMarked = written.includes('«');
  const plain = trimmed(written.replace(/[«»]/gu, ''));
  const formula = /^\(数式 (=.*?)\)(?=$|\s)/u.exec(plain);
  const shown = formula ? trimmed(plain.slice(formula[0].length)) : plain;
  const text = shown === '(空)' ? '' : shown.replace(/<br\s*\/?>/gu, '\n');
  return { text, formula: formula?.[1] ?? null, isMarked };
}

/** The cells of a line `| a | b |`; '\|' is a bar within a cell. */
function cellsOfLine(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '');
  return inner.split(/(?<!\\)\|/u).map((cell) => trimmed(cell.replaceAll('\\|', '|')));
}

/** Without the spaces that line up a table; spaces of full width are part of the cell. */
function trimmed(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$/gu, '');
}
