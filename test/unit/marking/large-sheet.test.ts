import { planLinks } from '../../../src/core/marking/plan-links.ts';
import { readChecklists } from '../../../src/core/reading/read-checklists.ts';
import { cleanFilling } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import { paperWorkbook } from '../../aid/paper-workbook.ts';

test('links go into a sheet with more cells than a function takes arguments', async () => {
  const form = filledForm(FORM, cleanFilling());
  const log = Array.from({ length: 200_000 }, (_, i) => {
    return { row: 100 + i, column: 1, value: '記録', text: '記録' };
  });
  const { surroundings } = await paperWorkbook([form]).readForMarking();
  const sheets = [{ ...form, cells: [...form.cells, ...log] }];
  const { edits, refused } = planLinks({ ...readChecklists(sheets), sheets, surroundings }, 'web');
  expect(refused).toEqual([]);
  expect(edits.find(({ kind }) => kind === 'set-print-area')).toMatchObject({
    area: { top: 1, left: 1, bottom: 200_099, right: 5 },
  });
});
