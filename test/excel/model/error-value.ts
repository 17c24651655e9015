/** The errors a cell can show. */
const ERROR_VALUES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
];

export function isErrorValue(value: unknown): value is string {
  return typeof value === 'string' && ERROR_VALUES.includes(value);
}
