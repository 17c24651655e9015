import type { Area } from '../../../src/core/cell.ts';

/** What a conditional format changes; a missing key leaves the cell's own look. */
export interface ConditionalLook {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  numberFormat?: string;
  borders?: Partial<Record<ConditionalBorderSide, ConditionalBorder>>;
}

export type ConditionalBorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

export interface ConditionalBorder {
  style: string;
  color: string;
}

/** Excel.ConditionalCellValueOperator, without 'Invalid'. */
export const CELL_VALUE_OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;
export type CellValueOperator = (typeof CELL_VALUE_OPERATORS)[number];

/** When a conditional format shows. Kinds that are only kept, never drawn, are `other`. */
export type ConditionalRule =
  | { readonly kind: 'Custom'; readonly formula: string }
  | {
      readonly kind: 'CellValue';
      readonly operator: CellValueOperator;
      readonly formula1: string;
      readonly formula2: string | null;
    }
  | { readonly kind: 'other'; readonly type: string };

/** One conditional format of a sheet. The first in a sheet's list has the highest priority. */
export interface ConditionalFormat {
  readonly id: string;
  areas: readonly Area[];
  rule: ConditionalRule;
  look: ConditionalLook;
  stopIfTrue: boolean;
}
