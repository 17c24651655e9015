import { Refusal } from './refusal.ts';

/** Runs `read` at the first call; every call gives what it gave, or refuses what it refused. */
export function once<T>(read: () => T): () => T {
  let outcome: { readonly value: T } | { readonly refusal: Refusal } | null = null;
  return () => {
    if (outcome === null) {
      try {
        outcome = { value: read() };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        outcome = { refusal: error };
      }
    }
    if ('refusal' in outcome) throw outcome.refusal;
    return outcome.value;
  };
}
