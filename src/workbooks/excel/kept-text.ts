import { WorkbookProblem } from '../workbook.ts';
import { unlessSilent } from './unless-silent.ts';

/** The setting of the workbook that holds what the user wants kept. */
const SETTING = 'kakunin';

export function keptText(): string | null {
  const kept: unknown = Office.context.document.settings.get(SETTING);
  return typeof kept === 'string' ? kept : null;
}

/** Keeps a text in the workbook, or takes it out. Where that fails the workbook goes on saying what it said. */
export async function keepText(text: string | null): Promise<void> {
  const before = keptText();
  setText(text);
  try {
    await unlessSilent(save());
  } catch (cause) {
    setText(before);
    throw cause;
  }
}

function setText(text: string | null): void {
  const { settings } = Office.context.document;
  if (text === null) settings.remove(SETTING);
  else settings.set(SETTING, text);
}

function save(): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    Office.context.document.settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new WorkbookProblem('unknown', String(error.code), error.message));
    });
  });
}
