import type { ProblemReason } from '../../core/problem.ts';
import { WorkbookProblem } from '../workbook.ts';
import { unlessSilent } from './unless-silent.ts';

/** The setting of the workbook that holds what the user wants kept. */
const SETTING = 'kakunin';

export function keptText(): string | null {
  const kept: unknown = Office.context.document.settings.get(SETTING);
  return typeof kept === 'string' ? kept : null;
}

/** What Office's codes for a failed saving mean to the user. */
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
      else {
        const reason = REASONS[error.code] ?? 'unknown';
        reject(new WorkbookProblem(reason, String(error.code), error.message));
      }
    });
  });
}
