import type { Rule } from './rule.ts';

/** Every rule, in the order in which they are listed. */
export const RULES: readonly Rule[] = [];
