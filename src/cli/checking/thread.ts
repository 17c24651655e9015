import { parentPort, Worker, workerData } from 'node:worker_threads';
import { judgeAll } from '../../core/check-with.ts';
import type { Checklist } from '../../core/checklist.ts';
import type { Judgement, Report, Unread } from '../../core/report.ts';
import type { CheckOptions } from '../../core/rules/rule.ts';
import { nothingBut, ownFault, timeout, type CheckSettings } from './checked-file.ts';

/**
 * A thread that does one thing after the other. It never rejects: when it dies or takes too long, that costs the file
 * it was at, which is reported as unread, and the others get a new thread.
 */
export interface Thread {
  /** Reads a file and judges it. */
  check(path: string): Promise<Report>;
  /** Judges what was read of a file: a judgement on each checklist, or a report of nothing. */
  judge(checklists: readonly Checklist[]): Promise<readonly Judgement[] | Report>;
  stop(): Promise<void>;
}

/** What a thread is sent. Plain data, as all that goes between threads. */
type Question = { readonly path: string } | { readonly checklists: readonly Checklist[] };
type Answer = readonly Judgement[] | Report;

/**
 * Starts a thread of node:worker_threads. There is no package of a pool between: the program is a single file and
 * its own worker, while piscina starts its threads from a file of its package.
 */
export function startThread(
  { options, timeLimit }: CheckSettings,
  program: string = import.meta.filename,
): Thread {
  /** In the order in which they were asked; the thread is at the first. */
  const asked: Asked[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isLate = false;
  // At once, so that it is ready when the first file is.
  let worker: Worker | null = begin();

  function begin(): Worker {
    const begun = new Worker(program, { workerData: options, resourceLimits: RESOURCE_LIMITS });
    const onDeath = (cause: unknown) => {
      // 'exit' comes after 'error', when another has taken its place.
      if (worker === begun) replace(isLate ? timeout(timeLimit) : unreadAfterDeath(cause));
    };
    return begun.on('message', settleFirst).on('error', onDeath).on('exit', onDeath);
  }
  function settleFirst(answer: Answer): void {
    if (isLate) return;
    asked.shift()?.settle(answer);
    watchFirst();
  }
  function watchFirst(): void {
    clearTimeout(timer);
    if (asked.length > 0) timer = setTimeout(onTimeout, timeLimit);
  }
  function onTimeout(): void {
    isLate = true;
    void worker?.terminate();
  }
  /** Gives up the file that the worker was at, and asks a new one the other questions. */
  function replace(unread: Unread): void {
    worker = null;
    isLate = false;
    settleFirst(nothingBut([unread]));
    if (asked.length > 0) worker = begin();
    for (const { question } of asked) worker?.postMessage(question);
  }
  function ask<T extends Answer>(question: Question): Promise<T> {
    return new Promise((resolve) => {
      // Every kind of question has its kind of answer: see `serveAsThread`.
      if (asked.push({ question, settle: resolve as (answer: Answer) => void }) === 1) watchFirst();
      worker ??= begin();
      worker.postMessage(question);
    });
  }
  return {
    check: (path) => ask<Report>({ path }),
    judge: (checklists) => ask({ checklists }),
    async stop() {
      clearTimeout(timer);
      asked.length = 0;
      await worker?.terminate();
    },
  };
}

interface Asked {
  readonly question: Question;
  readonly settle: (answer: Answer) => void;
}

/** What a thread does: answers the questions that it is sent, until it is stopped. */
export async function serveAsThread(): Promise<void> {
  const { checkFile } = await import('./check-file.ts');
  const { DEFINITIONS } = await import('../../core/definitions/index.ts');
  const { RULES } = await import('../../core/rules/index.ts');
  const knowledge = { definitions: DEFINITIONS, rules: RULES };
  // They come from `startThread`, in the same program.
  const options = workerData as CheckOptions;
  parentPort?.on('message', (question: Question) => {
    const answer: Answer =
      'path' in question
        ? checkFile(question.path, options)
        : judgeAll(question.checklists, options, knowledge);
    parentPort?.postMessage(answer);
  });
}

/** A file that needs more memory is given up; the limits of the reader stay far below. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 512 };

function unreadAfterDeath(cause: unknown): Unread {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const parameters = { megabytes: RESOURCE_LIMITS.maxOldGenerationSizeMb };
    return { reason: 'too-large', place: null, variant: 'memory', parameters };
  }
  return ownFault(cause instanceof Error ? cause : new Error(`exit code ${String(cause)}`));
}
