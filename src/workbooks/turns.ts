/** Actions on one workbook, one after the other: Excel answers in turn anyway, and the state stays clear. */
export interface Turns {
  /** Does what somebody asked for when all before it is done; settles when it is done itself. */
  readonly take: (action: () => Promise<void>) => Promise<void>;
  /**
   * Does what nobody asked for. Whoever asks for something meanwhile need not wait for it: from then on `isOvertaken`
   * is true and its outcome must change nothing. Gives whether it came to its end in its turn.
   */
  readonly giveWay: (action: (isOvertaken: () => boolean) => Promise<void>) => Promise<boolean>;
}

/** No action may reject: what goes wrong is part of the state. */
export function startTurns(): Turns {
  let queue: Promise<unknown> = Promise.resolve();
  const overtaking = new Set<() => void>();
  return {
    take(action) {
      for (const overtake of overtaking) overtake();
      overtaking.clear();
      const turn = queue.then(action);
      queue = turn;
      return turn;
    },
    giveWay(action) {
      let isOvertaken = false;
      const overtaken = new Promise<boolean>((resolve) => {
        overtaking.add(() => {
          isOvertaken = true;
          resolve(false);
        });
      });
      const turn = queue.then(async () => {
        if (isOvertaken) return false;
        const done = action(() => isOvertaken).then(() => !isOvertaken);
        return Promise.race([done, overtaken]);
      });
      queue = turn;
      return turn;
    },
  };
}
