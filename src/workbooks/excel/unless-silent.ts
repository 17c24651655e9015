import { WorkbookProblem } from '../workbook.ts';

/** Longer than Excel takes for anything that is asked of it at once. */
const LONGEST_SILENCE_MS = 60_000;

/**
 * Excel's answer, or the problem 'no-answer' after a minute: Excel is known to leave requests unanswered for ever. What
 * is asked next is safe even so: Excel carries out everything in the order it came.
 */
export async function unlessSilent<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new WorkbookProblem('no-answer', 'NoAnswer', 'Excel does not answer.'));
    }, LONGEST_SILENCE_MS);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
