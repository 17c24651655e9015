/** What all numbers have in common; null when they differ. */
export function common<T>(numbers: readonly number[], read: (number: number) => T): T | null {
  const [first, ...rest] = numbers;
  if (first === undefined) return null;
  const value = read(first);
  return rest.every((number) => read(number) === value) ? value : null;
}

/** All numbers from one to another, both included. */
export function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
