import { Script } from 'node:vm';

/** Thrown where work took longer than allowed. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/**
 * Runs synchronous work and stops it when it takes longer than `milliseconds`, an endless regular expression
 * included: only V8 itself can interrupt code that never returns, and it does so for scripts of node:vm.
 * Throws `OutOfTime` then, and whatever the work throws.
 */
export function withinTime<T>(milliseconds: number, work: () => T): T {
  let result: { readonly value: T } | undefined;
  Reflect.set(globalThis, WORK, () => {
    result = { value: work() };
  });
  try {
    // Ctrl+C stops the work too; without a listener it ends the program anyway.
    const breakOnSigint = process.listenerCount('SIGINT') > 0;
    CALL_WORK.runInThisContext({ timeout: milliseconds, breakOnSigint });
  } catch (cause) {
    if (hasCode(cause, 'ERR_SCRIPT_EXECUTION_INTERRUPTED')) process.emit('SIGINT', 'SIGINT');
    if (hasCode(cause, 'ERR_SCRIPT_EXECUTION_TIMEOUT'))
      throw new OutOfTime(`stopped after ${milliseconds} ms`);
    throw cause;
  } finally {
    Reflect.deleteProperty(globalThis, WORK);
  }
  if (!result) throw new Error('The work ended without a result.');
  return result.value;
}

/** A script sees nothing but globals, so the work waits there while it runs. */
const WORK = 'kakuninWork';
const CALL_WORK = new Script(`${WORK}()`);

function hasCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code;
}
