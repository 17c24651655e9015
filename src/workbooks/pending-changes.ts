/** Changes of sheets that are still to be checked. */
export interface PendingChanges {
  /** Adds changes; they are due when no more have come for a while. `null` stands for a sheet that is not known. */
  readonly add: (sheets: readonly (string | null)[]) => void;
  /** Adds changes that wait for the next occasion. */
  readonly keep: (sheets: readonly (string | null)[]) => void;
  readonly areThere: () => boolean;
  /** Takes all that has gathered: it is no longer due. */
  readonly take: () => readonly (string | null)[];
}

/** Gathers changes; `onDue` hears when they have rested for so many milliseconds. */
export function gatherChanges(rest: number, onDue: () => void): PendingChanges {
  const gathered = new Set<string | null>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (sheets: readonly (string | null)[]) => {
    for (const sheet of sheets) gathered.add(sheet);
  };
  return {
    add(sheets) {
      keep(sheets);
      clearTimeout(timer);
      timer = setTimeout(onDue, rest);
    },
    keep,
    areThere: () => gathered.size > 0,
    take() {
      clearTimeout(timer);
      const taken = [...gathered];
      gathered.clear();
      return taken;
    },
  };
}
