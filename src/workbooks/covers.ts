import type { MarkingScope } from './workbook.ts';

/** True where a reading within one scope has all that another asks for. */
export function covers(asked: MarkingScope, wanted: MarkingScope): boolean {
  return (
    holds(asked.sheets, wanted.sheets) &&
    holds(asked.edges, wanted.edges) &&
    holds(asked.cells, wanted.cells)
  );
}

function holds<T>(asked: readonly T[], wanted: readonly T[]): boolean {
  const known = new Set(asked.map((each) => JSON.stringify(each)));
  return wanted.every((each) => known.has(JSON.stringify(each)));
}
