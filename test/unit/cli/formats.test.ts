import { displayWidth } from '../../../src/report/display-width.ts';
import type { ChecklistEntry, FileReport, FindingEntry } from '../../../src/report/file-report.ts';
import { FINDING, fileWith, printed } from './printed-report.ts';

describe('text', () => {
  test('names the item, the cell and the rule, and ends with the sum', () => {
    expect(printed('text', [fileWith([FINDING])])).toBe(`a.xlsx
  シート：チェックリスト
  事業者名：遠州ソフトウェア、システム名：（空欄）

  No 4 保管データの暗号化
    エラー  E14：回答『○』の根拠がありません。
      missing-rationale

  エラー 1件・警告 0件・要確認 0件

エラー 1件・警告 0件・要確認 0件
`);
  });

  test.each(['text', 'markdown'] as const)(
    '%s: the sum of the only checklist is said once',
    (format) => {
      const printedAlone = (findings: readonly FindingEntry[]) =>
        printed(format, [fileWith(findings)], { files: 1 });
      expect(printedAlone([FINDING]).match(/エラー 1件/gu)).toHaveLength(1);
      expect(printedAlone([]).match(/指摘はありません/gu)).toHaveLength(1);
      const [checklist] = fileWith([]).checklists;
      const two = fileWith([FINDING], {
        checklists: [...fileWith([FINDING]).checklists, ...(checklist ? [checklist] : [])],
      });
      expect(printed(format, [two], { files: 1 }).match(/エラー 1件/gu)).toHaveLength(2);
    },
  );

  test('shows words that several cells share once, with all their cells', () => {
    const quotes = ['E23', 'E24', 'E25'].map((cell) => ({
      sheet: 'チェックリスト',
      cell,
      text: '個人情報なし',
    }));
    const text = printed('text', [fileWith([{ ...FINDING, quotes }])]);
    expect(text.match(/「個人情報なし」/gu)).toHaveLength(1);
    expect(text).toContain('E23、E24、E25「個人情報なし」');
  });

  test('puts the findings of one row together, and the header first', () => {
    const header = { ...FINDING, no: null, field: 'vendor', rule: 'header-missing' } as const;
    const second = { ...FINDING, rule: 'hidden-row', severity: 'warning' } as const;
    const text = printed('text', [fileWith([header, FINDING, { ...FINDING, no: 5 }, second])]);
    expect(text.match(/^ {2}(?:No \d+|事業者名・システム名).*$/gmu)).toEqual([
      '  事業者名・システム名',
      '  No 4 保管データの暗号化',
      '  No 5 通信の暗号化',
    ]);
  });

  test('shows words of another row with their cell, and words of its own cell only once', () => {
    const quotes = [
      { sheet: 'チェックリスト', cell: 'E14', text: '○' },
      { sheet: 'チェックリスト', cell: 'E29', text: 'シンガポール' },
      { sheet: '別紙', cell: 'B3', text: '国外\n保管' },
    ];
    const text = printed('text', [fileWith([{ ...FINDING, quotes }])]);
    expect(text).not.toContain('E14「○」');
    expect(text).toContain('E29「シンガポール」');
    expect(text).toContain('別紙!B3「国外 保管」');
  });

  test('has colours only where asked for', () => {
    // The escape character is what this is about.
    expect(printed('text', [fileWith([FINDING])])).not.toContain('\u001b');
    expect(printed('text', [fileWith([FINDING])], { hasColour: true })).toContain(
      '\u001b[31mエラー\u001b[0m',
    );
  });

  test('breaks its lines where the terminal ends, under where they began', () => {
    const text = printed('text', [fileWith([FINDING])], { width: 40 });
    expect(text).toContain(`
    エラー  E14：回答『○』の根拠がありま
            せん。
`);
    expect(text.replace(/\n +/gu, '')).toBe(
      printed('text', [fileWith([FINDING])]).replace(/\n +/gu, ''),
    );
  });

  test('fits the table of files into the terminal', () => {
    const files = ['一郎', '二郎'].map((name) =>
      fileWith([FINDING], { file: `とても長いフォルダーの名前/その中のフォルダー/${name}.xlsx` }),
    );
    const table = printed('text', files, { width: 64 }).split('\n').slice(-6, -2);
    expect(table.filter((line) => displayWidth(line) > 64)).toEqual([]);
    expect(table.join('\n')).toMatch(/^と.*….*一郎\.xlsx .* 1 +0 +0 +0$/mu);
  });

  test('passes nothing on that steers a terminal', () => {
    const hostile = '\u001b]0;title\u0007\u202egnp.exe\u009b2J';
    const file = fileWith([{ ...FINDING, message: hostile }], { file: `${hostile}.xlsx` });
    // Every control character but the line feed.
    expect(printed('text', [file, file])).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u,
    );
  });
});

describe('"nothing was found"', () => {
  const unread = [{ reason: 'damaged', message: '壊れています。', place: null }] as const;
  const review = { ...FINDING, severity: 'review' } as const;

  test.each(['text', 'markdown', 'html'] as const)(
    'is said by %s of a form without fault',
    (format) => {
      expect(printed(format, [fileWith([])])).toContain('指摘はありません');
    },
  );

  test.each(['text', 'markdown', 'html'] as const)(
    'is the last word of %s only when everything was read and nothing waits',
    (format) => {
      const sum = (reports: readonly FileReport[]) =>
        /^.*エラー \d+件・警告 \d+件・要確認 \d+件.*$/mu.exec(
          // The sum of the whole is the first such line in some formats and the last in others.
          format === 'text'
            ? printed(format, reports).trimEnd().split('\n').slice(-1).join('')
            : printed(format, reports),
        )?.[0];
      expect(sum([fileWith([])])).toContain('指摘はありません');
      expect(sum([fileWith([review])])).not.toContain('指摘はありません');
      expect(sum([fileWith([], { unread })])).not.toContain('指摘はありません');
      expect(sum([fileWith([], { unread })])).toContain('読み取れなかった箇所のあるファイル 1件');
    },
  );
});

describe('the premise of a conditional section', () => {
  const row = (no: number, answer: string) => ({
    no,
    sheet: 'チェックリスト',
    cells: { no: null, item: null, answer: null, rationale: null },
    item: '',
    answer,
    mark: answer === '○' ? ('yes' as const) : ('blank' as const),
    rationale: '',
    clauses: [],
  });
  type State = ChecklistEntry['conditions'][number];
  const judged = (answers: readonly string[], states: readonly Partial<State>[]): FileReport => {
    const file = fileWith([]);
    const conditions = states.map((state) => ({
      condition: 'personal-data',
      declared: null,
      suggests: 'does-not-apply' as const,
      ...state,
    }));
    const items = answers.map((answer, index) => row(11 + index, answer));
    const checklists = file.checklists.map((checklist) => ({ ...checklist, items, conditions }));
    return { ...file, checklists };
  };
  const SIX_BLANK = ['', '', ' ', '', '', ''];
  const BLANK = judged([...SIX_BLANK, ''], [{}, { condition: 'other-vendors' }]);
  const PEOPLE = ['text', 'markdown', 'html'] as const;

  test.each(PEOPLE)('stands in %s once for each section left blank', (format) => {
    const report = printed(format, [BLANK]);
    // Only in a terminal is the reader whoever ran the program.
    const option = (name: string) => (format === 'text' ? `（${name} yes で変えられます）` : '');
    expect(report.match(/前提：[^\n<]*/gu)).toEqual([
      `前提：No 11～16 は空欄のため、個人情報を取り扱わないものとして確認しました${option('--personal-data')}`,
      `前提：No 17 は空欄のため、他事業者のサービスを含まないものとして確認しました${option('--other-vendors')}`,
    ]);
  });

  test.each(PEOPLE)('keeps %s from saying that all is fine without it', (format) => {
    const said = (report: FileReport) =>
      printed(format, [report]).match(/(?:記載の前提では、)?指摘はありません。/gu);
    const onPremise = '記載の前提では、指摘はありません。';
    expect(said(BLANK)).toEqual([onPremise, onPremise]);
    expect(said(fileWith([]))).toEqual(['指摘はありません。', '指摘はありません。']);
    expect(said(judged(SIX_BLANK, [{ declared: 'no' }]))).toEqual(said(fileWith([])));
  });

  test.each([
    ['yes', '前提：個人情報を取り扱う（指定）'],
    ['no', '前提：個人情報を取り扱わない（指定）'],
  ] as const)('says that %s was declared', (declared, sentence) => {
    expect(printed('text', [judged(SIX_BLANK, [{ declared }])])).toContain(`  ${sentence}\n`);
  });

  test('names a section that was declined as what it is', () => {
    expect(printed('text', [judged(['-', '対象外'], [{}])])).toContain(
      '前提：No 11～16 は対象外と記入されているため、個人情報を取り扱わないもの',
    );
  });

  test('is not there where the section is answered, nor in csv', () => {
    const answered = judged(['○', ''], [{ suggests: 'unclear' }]);
    expect(printed('text', [answered])).not.toContain('前提');
    expect(printed('csv', [BLANK])).not.toContain('前提');
  });

  test('is told in English too', () => {
    const english = printed('text', [BLANK], { language: 'en' });
    expect(english).toContain(
      'Premise: No 11–16 is left blank, so this was checked as if the service handles no personal data',
    );
    expect(english.trimEnd()).toMatch(/On the premises stated, nothing was found\.$/u);
  });
});

describe('markdown', () => {
  const named = (changes: Partial<ChecklistEntry>, file = '/home/shinsa/提出/回答.xlsx') => {
    const checklists = fileWith([]).checklists.map((each) => ({ ...each, ...changes }));
    return printed('markdown', [fileWith([], { file, checklists })]);
  };
  const system = { sheet: 'チェックリスト', cell: 'C6', value: 'よやくる' };

  test('names a file by vendor, system and its own name, without the folders it lies in', () => {
    expect(named({ system })).toContain('\n## 遠州ソフトウェア よやくる（回答.xlsx）\n');
    expect(named({ system }, 'C:\\提出\\回答.xlsx')).toContain('よやくる（回答.xlsx）\n');
    expect(named({ vendor: null })).toContain('\n## 回答.xlsx\n');
    expect(named({ system })).not.toMatch(/shinsa|事業者名：|システム名：/u);
    expect(named({})).toContain('システム名：（空欄）');
  });

  test("says nothing of the city's example", () => {
    expect(named({ example: true })).not.toContain('回答例');
  });
});

test.each(['text', 'markdown', 'html'] as const)('%s says which part of a run it is', (format) => {
  const said = '全体を 7 個に分けた 3 番目（3/7）の結果です。';
  for (const reports of [[], [fileWith([])], [fileWith([]), fileWith([FINDING])]]) {
    expect(printed(format, reports, { shard: '3/7' }).split(said)).toHaveLength(2);
    expect(printed(format, reports)).not.toContain('番目');
    expect(printed(format, reports, { shard: '1/1' })).not.toContain('番目');
  }
});

test.each(['text', 'csv', 'markdown', 'html'] as const)(
  '%s tells what keeps a report from being whole, and never that nothing was found',
  (format) => {
    const text = printed(format, [fileWith([])], { gaps: ['2/3 の報告がありません。'] });
    expect(text).toContain('2/3 の報告がありません。');
    expect(text).not.toContain('要確認 0件。指摘はありません');
  },
);

test('html marks what is not zero, and the file that was not read, in its table', () => {
  const unread = [{ reason: 'damaged', message: '壊れています。', place: null }] as const;
  const files = [fileWith([FINDING]), fileWith([], { file: 'b.xlsx', checklists: [], unread })];
  const rows = printed('html', files).match(/<tr[^>]*><td>.*number.*<\/tr>/gu) ?? [];
  expect(rows.map((row) => row.match(/<tr[^>]*>|number (?:none|some)">\d/gu)?.join(' '))).toEqual([
    '<tr> number some">1 number none">0 number none">0 number none">0',
    '<tr class="incomplete"> number none">0 number none">0 number none">0 number some">1',
    '<tr> number some">1 number none">0 number none">0 number some">1',
  ]);
});

test('html names file and vendor in the head of each table, which paper repeats', () => {
  expect(printed('html', [fileWith([FINDING])])).toMatch(
    /<thead>.*<span class="running">a\.xlsx　遠州ソフトウェア<\/span>.*<\/thead>/u,
  );
});
