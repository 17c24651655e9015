import { WorkbookProblem } from '../workbook.ts';

/** The setting of the workbook that holds what the user wants kept. */
const SETTING = 'kakunin';

export function keptText(): string | null {
  const kept: unknown = Office.context.document.settings.get(SETTING);
  return typeof kept === 'string' ? kept : null;
}

export async function keepText(text: string | null): Promise<void> {
  const { settings } = Office.context.document;
  if (text === null) settings.remove(SETTING);
  else settings.set(SETTING, text);
  await new Promise<void>((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new WorkbookProblem('unknown', String(error.code), error.message));
    });
  });
}
