import fc from 'fast-check';
import { withoutFormula } from '../../../src/report/plain-text.ts';
import { FINDING, fileWith, printed } from './printed-report.ts';

describe('csv', () => {
  test('has a BOM, CRLF and one row a finding; what was not read has a row too', () => {
    const unread = [{ reason: 'damaged', message: '壊れ,ています', place: 'xl/a.xml' }] as const;
    const text = printed('csv', [fileWith([FINDING, FINDING], { unread })]);
    expect(text.startsWith('\ufeffファイル,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(5);
    expect(text).toContain('a.xlsx,,,xl/a.xml,,,,読取不可,"壊れ,ています",,,damaged\r\n');
  });

  test('holds no control character that ends a file', () => {
    const text = printed('csv', [fileWith([{ ...FINDING, evidence: 'a\u0000\u001ab\tc' }])]);
    expect(text).toContain(',a��b\tc,');
  });

  test('keeps quotes, commas and line breaks inside their cell', () => {
    const text = printed('csv', [fileWith([{ ...FINDING, evidence: '"a",\r\nb' }])]);
    expect(text).toContain(',"""a"",\r\nb",');
  });
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@x', "'@x"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['＝cmd', "'＝cmd"],
  ['-', '-'],
  ['－', '－'],
  ['a=1', 'a=1'],
  ['', ''],
])('%j becomes %j where a spreadsheet could take it for a formula', (text, harmless) => {
  expect(withoutFormula(text)).toBe(harmless);
});

test.each(['html', 'markdown'] as const)(
  '%s shows a name as it is, unless a spreadsheet could calculate it',
  (format) => {
    const named = (value: string) => {
      const [checklist] = fileWith([]).checklists;
      const vendor = { sheet: 's', cell: 'C5', value };
      return printed(format, [
        fileWith([], { checklists: checklist ? [{ ...checklist, vendor }] : [] }),
      ]);
    };
    for (const name of ['@sys株式会社', '＋Design（株）', '-']) {
      expect(named(name)).toContain(name);
      expect(named(name)).not.toMatch(/(?:'|&#39;)[@＋-]/u);
    }
    for (const formula of ['=A1', '＝A1', '@SUM(1)', '+cmd|x!A0']) {
      expect(named(formula)).toMatch(/(?:'|&#39;)[=＝@+]/u);
    }
  },
);

test.each([
  ['Q&A（R&D）', 'Q&A（R&D）'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['v02_filled_A', 'v02_filled_A'],
  ['『____』', '『____』'],
  ['A_B、_C', 'A_B、_C'],
  ['A__B_、_C_', 'A__B\\_、\\_C\\_'],
  ['3*4', '3*4'],
  ['*強調*', '\\*強調\\*'],
  ['9時~17時', '9時~17時'],
  ['~消す~', '\\~消す\\~'],
  ['C#、※1!', 'C#、※1!'],
  ['a|b', 'a\\|b'],
])('markdown writes %j as %j', (said, written) => {
  expect(printed('markdown', [fileWith([{ ...FINDING, message: said }])])).toContain(
    `**エラー** ${written}\n`,
  );
});

describe('what a cell says', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '=HYPERLINK("http://evil.example","x")',
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[a](javascript:alert(1))',
      '![a](http://evil.example/a.png)',
      '| a | b |',
      '# heading',
      '```\ncode',
      'www.evil.example',
      '&lt;b&gt;',
      '"><svg onload=alert(1)>',
    ),
  );
  const hostile = fc.record({ message: words, evidence: words, vendor: words, file: words });

  function reportSaying(said: { message: string; evidence: string; vendor: string; file: string }) {
    const quotes = [{ sheet: said.vendor, cell: 'A1', text: said.evidence }];
    const { message, evidence } = said;
    const file = fileWith([{ ...FINDING, message, evidence, quotes }], { file: said.file });
    const vendor = { sheet: 'x', cell: 'C5', value: said.vendor };
    const checklists = file.checklists.map((checklist) => ({
      ...checklist,
      vendor,
      system: vendor,
    }));
    return { ...file, checklists };
  }

  test('never begins a csv cell with the sign of a formula', () => {
    fc.assert(
      fc.property(hostile, (said) => {
        const cells = csvCells(printed('csv', [reportSaying(said)]).slice(1));
        expect(cells.filter((cell) => /^[=+@\t\r]|^-./su.test(cell))).toEqual([]);
      }),
    );
  });

  test('adds no tag, attribute or entity to html', () => {
    // Names of files stand in anchors of the page too, in letters that mean nothing there.
    const tags = (text: string) => text.match(/<[^>]*>/gu)?.map((tag) => tag.replace(ANCHOR, ''));
    const plain = { message: 'm', evidence: 'e', vendor: 'v', file: 'f' };
    const expected = tags(printed('html', [reportSaying(plain), reportSaying(plain)]));
    fc.assert(
      fc.property(hostile, (said) => {
        // A blank or repeated text leaves out its own element; here every text is there and new.
        const filled = {
          message: `m${said.message}`,
          evidence: `e${said.evidence}\u{1f600}`,
          vendor: `v${said.vendor}`,
          file: `f${said.file}`,
        };
        expect(tags(printed('html', [reportSaying(filled), reportSaying(filled)]))).toEqual(
          expected,
        );
      }),
    );
  });

  test('stays plain text in markdown: no tag, link, image, table cell or heading of its own', () => {
    fc.assert(
      fc.property(hostile, (said) => {
        const text = printed('markdown', [reportSaying(said), reportSaying(said)]);
        const bare = text.replace(/\\[\\`*_{}[\]<>|~#!&:.)]/gu, '');
        expect(bare).not.toMatch(/[<>`[\]]|&#?\w+;|~.*~|:\/\/|www\./iu);
        const rows = bare.split('\n').filter((line) => line.startsWith('|'));
        expect(rows.map((row) => row.split('|').length)).toEqual([9, 9, 9, 9, 9]);
        expect(bare.match(/^#+ /gmu)).toHaveLength(5);
      }),
    );
  });
});

test('html needs nothing from outside and runs no script', () => {
  const text = printed('html', [fileWith([FINDING]), fileWith([])]);
  expect(text.match(/href="#file-a\.xlsx"/gu)).toHaveLength(2);
  expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(text).not.toMatch(/<script|<link|<img|src=|href="[^#]|url\(|@import/iu);
});

const ANCHOR = /(?<=(?:id="|href="#)file-)[\w.!~*()%-]*(?=")/u;

/** The cells of a csv text, by RFC 4180. */
function csvCells(text: string): string[] {
  return Array.from(text.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gu), (match) =>
    (match[1] ?? match[2] ?? '').replaceAll('""', '"'),
  );
}
