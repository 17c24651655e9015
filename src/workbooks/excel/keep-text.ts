import type { ProblemReason } from '../../core/problem.ts';
import { WorkbookProblem } from '../workbook.ts';
import { keptText, SETTING } from './kept-text.ts';
import { unlessSilent } from './unless-silent.ts';

/** What Office's codes for settings that cannot be read or saved mean to the user. */
const REASONS: Readonly<Partial<Record<number, ProblemReason>>> = {
  5002: 'read-only',
  5011: 'no-answer',
  5012: 'no-answer',
  5100: 'no-answer',
  5102: 'no-answer',
  7000: 'read-only',
};

/** Keeps a text in the workbook, or takes it out. Where that fails the workbook goes on saying what it said. */
export async function keepText(text: string | null): Promise<void> {
  const { settings } = Office.context.document;
  const before = keptText();
  setText(text);
  try {
    await asked((callback) => {
      settings.saveAsync(callback);
    });
  } catch (cause) {
    setText(before);
    throw cause;
  }
}

/**
 * The text that the workbook keeps now. Office holds a copy of the settings from when the add-in was started, and saves
 * it whole: what others have saved meanwhile is known, and safe from being overwritten, only when it was asked for.
 */
export async function keptTextNow(): Promise<string | null> {
  // It belongs to no requirement set: where it is missing, as nowhere known, the copy has to do.
  const settings: Partial<Office.Settings> = Office.context.document.settings;
  if (settings.refreshAsync) {
    await asked((callback) => {
      settings.refreshAsync?.(callback);
    });
  }
  return keptText();
}

function setText(text: string | null): void {
  const { settings } = Office.context.document;
  if (text === null) settings.remove(SETTING);
  else settings.set(SETTING, text);
}

/** Asks Office for something and waits for the answer; a refusal becomes a {@link WorkbookProblem}. */
function asked(ask: (callback: (result: Office.AsyncResult<unknown>) => void) => void) {
  const answer = new Promise<void>((resolve, reject) => {
    ask(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else {
        const reason = REASONS[error.code] ?? 'unknown';
        reject(new WorkbookProblem(reason, String(error.code), error.message));
      }
    });
  });
  return unlessSilent(answer);
}
