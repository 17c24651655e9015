import { existsSync, readFileSync } from 'node:fs';
import { CLAUSE_DOCUMENTS, CLAUSES } from '../../../src/core/definitions/clause.ts';
import { evenOut } from '../../../src/core/text/even-out.ts';
import { isOfficialWording } from '../../../src/core/text/official-wording.ts';
import { hamamatsu } from '../../aid/form-rows.ts';

/** The transcription of the city's documents; not part of the project. */
const SEED = new URL('../../../../shared/seed/', import.meta.url);
const isThere = existsSync(SEED);
if (!isThere) console.log('Skipped: the transcription ../shared/seed is not there.');

interface SeedClause {
  readonly document_short: string;
  readonly id: string;
  readonly id_printed: string;
  readonly text: string;
  readonly ref_no: number;
  readonly ref_category: string;
  readonly checklist_nos: readonly number[];
  readonly checklist_nos_also: readonly number[];
  readonly seed_issues: readonly string[];
}

interface SeedUrl {
  readonly seed: string;
  readonly url: string;
  readonly label: string;
}

(isThere ? describe : describe.skip)('against the transcription', () => {
  const lines = isThere ? readFileSync(new URL('checklist.txt', SEED), 'utf8').split('\n') : [];
  const { clauses, urls } = (
    isThere
      ? JSON.parse(readFileSync(new URL('clauses.json', SEED), 'utf8'))
      : { clauses: [], urls: [] }
  ) as { clauses: SeedClause[]; urls: SeedUrl[] }; // checked by hand against the file

  /** Rows of the form that begin with this No: in the blank form and in the example. */
  const rowsOf = (no: number) => {
    const rows = lines.map((line) => line.split('\t')).filter((cells) => cells.length === 5);
    return rows.filter(([first]) => first === String(no));
  };
  const { items, certifications, sections, exampleRow } = hamamatsu();

  it('every item prints its category and wording, in both copies', () => {
    for (const { no, category, wording } of [...items, certifications]) {
      const rows = rowsOf(no);
      expect(rows).toHaveLength(2);
      for (const [, printedCategory, printedWording] of rows) {
        expect(printedCategory).toBe(category);
        expect(isOfficialWording(printedWording ?? '', wording)).toBe(true);
      }
    }
  });

  it('every variant place of a wording is printed, or is a misprint put right', () => {
    const variants = items.flatMap(({ no, wording }) => {
      return [...wording.matchAll(/\{([^{}]*)\}/gu)].map((match) => `${no} ${match[1] ?? ''}`);
    });
    expect(variants).toEqual([
      '8 関係する|関する',
      '20 ブライグイン|プラグイン',
      '23 と|を',
      '25 よう|ように',
      '25 渡せる|渡す',
    ]);
  });

  it('every example answer is the one printed', () => {
    for (const { no, example } of items) {
      const [, filled] = rowsOf(no);
      const printed = filled?.[3] === '<input type="radio"/>' ? '○' : filled?.[3];
      expect([no, printed, filled?.[4]]).toEqual([no, example.answer, example.rationale]);
    }
    const [example] = lines.map((line) => line.split('\t')).filter(([first]) => first === '例');
    expect(example?.slice(2)).toEqual([exampleRow.item, '○', exampleRow.rationale]);
  });

  it('every band and certification is printed', () => {
    const text = lines.map((line) => evenOut(line));
    for (const { band } of [...sections, certifications]) {
      expect(text.filter((line) => line === evenOut(band))).toHaveLength(2);
    }
    for (const { printed } of certifications.names) {
      expect(text.filter((line) => line.includes(evenOut(printed)))).not.toEqual([]);
    }
  });

  it('all clauses of the table are there, as printed', () => {
    expect(Object.keys(CLAUSES)).toEqual(
      clauses.map((clause) => `${clause.document_short}/${clause.id}`),
    );
    Object.values(CLAUSES).forEach((clause, index) => {
      const seed = clauses[index];
      expect(clause).toMatchObject({
        document: seed?.document_short,
        printedId: seed?.id_printed,
        printedText: seed?.text,
        referenceNo: seed?.ref_no,
        referenceCategory: seed?.ref_category,
      });
      expect(clause.misprints ?? []).toEqual(seed?.seed_issues);
    });
  });

  it('every clause belongs to the No that it belongs to, and to no other', () => {
    const mapped = (kind: 'checklist_nos' | 'checklist_nos_also', no: number) => {
      const own = clauses.filter((clause) => clause[kind].includes(no));
      return own.map((clause) => `${clause.document_short}/${clause.id}`);
    };
    for (const { no, clauses: own, related } of items) {
      expect([no, Object.keys(own)]).toEqual([no, mapped('checklist_nos', no)]);
      expect([no, Object.keys(related)]).toEqual([no, mapped('checklist_nos_also', no)]);
    }
  });

  it('every document is linked by the one address that may be linked to', () => {
    expect(
      Object.values(CLAUSE_DOCUMENTS).map(({ url, urlPrinted, urlLabel }) => [
        url,
        urlPrinted,
        urlLabel.ja,
      ]),
    ).toEqual(urls.map(({ url, seed, label }) => [url, seed, label]));
  });
});
