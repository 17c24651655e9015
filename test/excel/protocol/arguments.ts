import { ApiError } from './api-error.ts';
import type { HostObject } from './host-object.ts';

/** The arguments of a call as they came over the wire, read one by one; wrong ones are InvalidArgument. */
export class Arguments {
  private readonly values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.values = values;
  }

  raw(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw new ApiError('InvalidArgument');
    return value;
  }

  optionalText(index: number): string | null {
    return this.has(index) ? this.text(index) : null;
  }

  integer(index: number): number {
    return integerFrom(this.values[index]);
  }

  optionalInteger(index: number): number | null {
    return this.has(index) ? this.integer(index) : null;
  }

  boolean(index: number): boolean {
    return booleanFrom(this.values[index]);
  }

  optionalBoolean(index: number): boolean {
    return this.has(index) && this.boolean(index);
  }

  choice<const T extends string>(index: number, choices: readonly T[]): T {
    return choiceFrom(this.values[index], choices);
  }

  record(index: number): Readonly<Record<string, unknown>> {
    return recordFrom(this.values[index]);
  }

  object(index: number): HostObject | null {
    const value = this.values[index];
    return isHostObject(value) ? value : null;
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'members' in value;
}

export function textFrom(value: unknown): string {
  if (typeof value !== 'string') throw new ApiError('InvalidArgument');
  return value;
}

export function integerFrom(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new ApiError('InvalidArgument');
  return value;
}

export function numberFrom(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ApiError('InvalidArgument');
  return value;
}

export function booleanFrom(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new ApiError('InvalidArgument');
  return value;
}

export function choiceFrom<const T extends string>(value: unknown, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new ApiError('InvalidArgument');
  return found;
}

export function recordFrom(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ApiError('InvalidArgument');
  }
  return value as Record<string, unknown>; // an object that is no array: its keys are strings
}

/** '#RGB', '#RRGGBB', or one of the few names add-ins use; Excel answers with '#RRGGBB'. */
export function colorFrom(value: unknown): string {
  const text = textFrom(value).trim();
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named === undefined) throw new ApiError('InvalidArgument');
  return named;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};
