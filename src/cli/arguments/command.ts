import type { Language } from '../../core/language.ts';
import type { Severity } from '../../core/finding.ts';
import type { CheckOptions } from '../../core/rules/rule.ts';
import type { FormatName } from '../../report/formats.ts';
import type { CommandName } from './options.ts';
import type { Shard } from './shard.ts';

/** How and where a report is printed. */
export interface Printing {
  readonly format: FormatName;
  /** The file to write; null for stdout. */
  readonly output: string | null;
  /** The lightest finding that makes the exit code 1. */
  readonly failOn: Severity;
}

/** `kakunin check`: files and folders to check. */
export interface CheckCommand extends Printing {
  readonly kind: 'check';
  readonly paths: readonly string[];
  readonly options: CheckOptions;
  /** How many files are checked at once; null lets the run decide. */
  readonly jobs: number | null;
  readonly shard: Shard | null;
}

/** `kakunin merge`: printed reports to join. */
export interface MergeCommand extends Printing {
  readonly kind: 'merge';
  /** Null leaves the language to the reports. */
  readonly language: Language | null;
  readonly paths: readonly string[];
}

/** `kakunin rules`: the table of rules, or the page of one. */
export interface RulesCommand {
  readonly kind: 'rules';
  /** The rule whose page is asked for, as typed; null for the table. */
  readonly rule: string | null;
}

/** What the user asks for. */
export type Command =
  | CheckCommand
  | MergeCommand
  | RulesCommand
  | { readonly kind: 'help'; readonly about: CommandName | null }
  | { readonly kind: 'version' };
