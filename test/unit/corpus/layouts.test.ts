import { readdirSync, readFileSync } from 'node:fs';
import { check } from '../../../src/core/check.ts';
import { readXlsx } from '../../../src/workbooks/xlsx/read-xlsx.ts';
import { TODAY } from '../../labelled-case.ts';

const LAYOUTS = new URL('../../layouts/', import.meta.url);

/** The truth about a workbook's cells and the findings that belong to it. */
interface Truth {
  readonly file: string;
  readonly sheets: readonly {
    readonly header: Readonly<Record<string, { readonly cell: string }>>;
    readonly rows: Readonly<Record<string, Readonly<Record<string, { readonly cell: string }>>>>;
  }[];
  readonly expect: readonly {
    readonly kind: string;
    readonly severity: string;
    readonly at: string;
  }[];
}

const truths = readdirSync(LAYOUTS)
  .filter((name) => name.endsWith('.truth.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, LAYOUTS), 'utf8')) as Truth); // our own test data

test.each(truths.map((truth) => [truth.file, truth] as const))(
  '%s: exactly the expected errors and warnings, each at its cell',
  (file, truth) => {
    const { sheets, unread } = readXlsx(readFileSync(new URL(file, LAYOUTS)));
    const report = check(sheets, { declared: {}, today: TODAY });
    expect([...unread, ...report.unread]).toEqual([]);
    const judged = report.checklists.filter(({ checklist }) => !checklist.isExample);
    expect(judged).toHaveLength(1);
    expect(judged.flatMap(({ failedRules }) => failedRules)).toEqual([]);
    const found = judged
      .flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity !== 'review')
      .map(({ rule, severity, cell }) => `${severity} ${rule} ${cell ?? ''}`);
    expect(found).toEqual(
      truth.expect.map(({ kind, severity, at }) => `${severity} ${kind} ${cellAt(at, truth)}`),
    );
  },
);

function cellAt(at: string, { sheets }: Truth): string {
  const [place = '', field = ''] = at.split('/');
  const [sheet] = sheets;
  const cell = field === 'header' ? sheet?.header[place] : sheet?.rows[place]?.[field];
  if (!cell) throw new Error(`The truth file names no cell for ${at}.`);
  return cell.cell;
}
