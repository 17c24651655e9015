import type { CommandLineWords } from '../../i18n/command-line-words.ts';

/** Wrong usage of the command line: which sentence tells it, and the facts that fill the sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly fault: keyof CommandLineWords['faults'];
  readonly facts: Readonly<Record<string, string>>;

  constructor(fault: UsageError['fault'], facts: UsageError['facts'] = {}) {
    super(`${fault}: ${JSON.stringify(facts)}`);
    this.fault = fault;
    this.facts = facts;
  }
}
