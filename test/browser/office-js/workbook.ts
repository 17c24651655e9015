import type { Frame } from 'playwright-core';

/** The workbook itself, over real office.js. */
export function describeWorkbook(addIn: () => Frame): void {
  describe('the workbook', () => {
    test('says its name, its selection and that it can be written', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const { workbook } = context;
          workbook.worksheets.getItem('チェックリスト').getRange('D12').select();
          workbook.load('name,readOnly');
          const cell = workbook.getActiveCell().load('address');
          const range = workbook.getSelectedRange().load('address');
          const ranges = workbook.getSelectedRanges().load('address');
          workbook.application.load('calculationMode');
          workbook.protection.load('protected');
          await context.sync();
          return [
            workbook.name,
            workbook.readOnly,
            cell.address,
            range.address,
            ranges.address,
            workbook.application.calculationMode,
            workbook.protection.protected,
          ];
        }),
      );
      const place = 'チェックリスト!D12';
      expect(seen).toEqual(['v02_filled_A.xlsx', false, place, place, place, 'Automatic', false]);
    });

    test('with a protected structure refuses sheets and takes the protection off again', async () => {
      const seen = await addIn().evaluate(async () => {
        const change = (action: (workbook: Excel.Workbook) => void) =>
          Excel.run(async (context) => {
            const { workbook } = context;
            action(workbook);
            workbook.application.calculationMode = 'Automatic';
            workbook.application.calculate('Full');
            workbook.application.suspendApiCalculationUntilNextSync();
            workbook.application.suspendScreenUpdatingUntilNextSync();
            await context.sync();
            return 'done';
          }).catch(
            (cause: unknown) =>
              (cause as OfficeExtension.Error).code /* all that Excel.run rejects with */,
          );
        return [
          await change((workbook) => {
            workbook.protection.protect();
          }),
          await change((workbook) => {
            workbook.worksheets.add('新しい');
          }),
          await change((workbook) => {
            workbook.worksheets.getItem('回答例').name = '別名';
          }),
          await change((workbook) => {
            workbook.worksheets.getItem('回答例').visibility = 'Hidden';
          }),
          await change((workbook) => {
            workbook.worksheets.getItem('回答例').delete();
          }),
          await change((workbook) => {
            workbook.protection.unprotect();
          }),
        ];
      });
      const refused = 'AccessDenied';
      expect(seen).toEqual(['done', refused, refused, refused, refused, 'done']);
    });
  });
}
