import type { NameTarget } from '../../core/edit.ts';
import { areaOfName } from './read-range.ts';

/** What a defined name stands for, by its formula as Excel gives it; null for a reference that is lost. */
export function nameTargetOf(formula: unknown): NameTarget | null {
  const text = /^="(.*)"$/.exec(String(formula))?.[1];
  if (text !== undefined) return { kind: 'text', text: text.replaceAll('""', '"') };
  const area = areaOfName(formula);
  return area && { kind: 'area', area };
}
