import type { CellValue } from '../../../src/core/cell.ts';
import { evaluate } from '../../excel/formula/evaluate.ts';
import { tokenize } from '../../excel/formula/tokens.ts';
import { UnknownFormula } from '../../excel/formula/values.ts';

/** A1 = ○, A2 = 3, A3 empty, B1 = '#REF!' */
const CELLS: Record<string, CellValue> = { '1,1': '○', '2,1': 3, '1,2': '#REF!' };

const cells = {
  values: ({ area }: { area: { top: number; bottom: number; left: number; right: number } }) =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
      Array.from(
        { length: area.right - area.left + 1 },
        (__, across) => CELLS[`${area.top + down},${area.left + across}`] ?? '',
      ),
    ),
};

test.each<[string, CellValue]>([
  ['=1+2*3^2', 19],
  ['=-2^2', 4],
  ['=(1+2)*3%', 0.09],
  ['="a"&"""b"""', 'a"b"'],
  ['=A1="○"', true],
  ['=$A$1<>A3', true],
  ['=A2>=3', true],
  ['=A3=0', true],
  ['=A3=""', true],
  ['="abc"="ABC"', true],
  ['=COUNTIF(A1:A3,"○")', 1],
  ['=COUNTIF(A1:A3,">=2")', 1],
  ['=COUNTIF(A1:A3,"<>")', 2],
  ['=SUM(A1:A3,4)', 7],
  ['=IF(A1="○",LEN("東京"),1/0)', 2],
  ['=IF(FALSE,1)', false],
  ['=IFERROR(1/0,"x")', 'x'],
  ['=1/0', '#DIV/0!'],
  ['=B1&"x"', '#REF!'],
  ['=AND(A1="○",NOT(A2=4),OR(FALSE,TRUE))', true],
  ['=MID("確認済み",2,2)', '認済'],
  ['=N("覚え")=0', true],
])('%s gives %s', (formula, value) => {
  expect(evaluate(formula, cells)).toBe(value);
});

test.each(['=VLOOKUP(A1,A1:B2,2)', '=A1:A3', '=1+', '=1 2', '=名前', '=あ"', '=IF('])(
  '%s is not calculated rather than guessed',
  (formula) => {
    expect(() => evaluate(formula, cells)).toThrow(UnknownFormula);
  },
);

test('the tokens of a formula put together are the formula', () => {
  const formula = `=SUM('シート 1'!$A$1:B2, 参照!C:C)&"x,y"&IF(A1<>#REF!,LOG10(5),_名.前)`;
  const tokens = tokenize(formula) ?? [];
  expect(tokens.map(({ text }) => text).join('')).toBe(formula);
  expect(tokens.filter(({ kind }) => kind === 'reference').map(({ text }) => text)).toEqual([
    "'シート 1'!$A$1:B2",
    '参照!C:C',
    'A1',
  ]);
});
