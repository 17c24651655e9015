import { existsSync, readFileSync } from 'node:fs';
import { check } from '../../../src/core/check.ts';
import { readXlsx } from '../../../src/workbooks/xlsx/read-xlsx.ts';
import { findingsOf, readCases, TODAY } from '../../labelled-case.ts';

/** The whole-sheet cases once more as workbooks, kept outside the project. */
const WORKBOOKS = new URL('../../../../shared/corpus/sheets/', import.meta.url);
const CASES = readCases(new URL('../../corpus/dev.jsonl', import.meta.url));

const places = CASES.map((labelled) => ({
  labelled,
  file: new URL(`${labelled.id}.xlsx`, WORKBOOKS),
})).filter(({ file }) => existsSync(file));

if (places.length === 0) {
  console.log(
    '../shared/corpus/sheets is absent: the cases are not compared with their workbooks.',
  );
}

(places.length === 0 ? test.skip : test)(
  'a case gives the same findings as a workbook and as cells',
  () => {
    for (const { labelled, file } of places) {
      const { sheets, unread } = readXlsx(readFileSync(file));
      const report = check(sheets, { declared: {}, today: TODAY });
      expect([...unread, ...report.unread]).toEqual([]);
      const found = report.checklists.flatMap(({ findings }) => findings);
      const said = ({ rule, severity, no, field, certification }: (typeof found)[number]) =>
        `${severity} ${rule} ${String(no)} ${field} ${certification ?? ''}`;
      expect([labelled.id, found.map(said)]).toEqual([labelled.id, findingsOf(labelled).map(said)]);
    }
  },
);
