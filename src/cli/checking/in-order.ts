import type { CheckedFile } from './checked-file.ts';

/** Puts files that are finished in any order back into theirs, and hands each on when the one before was taken. */
export interface InOrder {
  /** Settles when the file may be begun: not while others wait too long for one before it, so that memory stays flat. */
  roomFor(index: number): Promise<void>;
  /** Takes a finished file. */
  add(index: number, checked: CheckedFile): void;
  /** Settles when all that could be handed on has been taken. Rejects when it is not taken any more. */
  taken(): Promise<void>;
}

/** Hands files on to `onChecked`, the one with index 0 first. */
export function inOrder(onChecked: (checked: CheckedFile) => Promise<void>): InOrder {
  const waiting = new Map<number, CheckedFile>();
  let next = 0;
  let handingOn = Promise.resolve();
  const onMove: (() => void)[] = [];
  return {
    async roomFor(index) {
      while (index - next >= FARTHEST_AHEAD) {
        await new Promise<void>((resolve) => onMove.push(resolve));
      }
    },
    add(index, checked) {
      waiting.set(index, checked);
      for (let ready = waiting.get(next); ready; ready = waiting.get(next)) {
        const file = ready;
        waiting.delete(next);
        next += 1;
        handingOn = handingOn.then(() => onChecked(file));
      }
      // Whoever asks with `taken` hears of it.
      handingOn.catch(() => undefined);
      for (const move of onMove.splice(0)) move();
    },
    taken: () => handingOn,
  };
}

/** How far ahead of the file that is next in order others may be. */
const FARTHEST_AHEAD = 64;
