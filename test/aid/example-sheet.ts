import type { SheetCells } from '../../src/core/cell.ts';
import { cleanFilling } from './clean-filling.ts';
import { filledForm } from './filled-form.ts';
import { FORM } from './form.ts';

/** The city's own example 回答例, whose title says so. */
export function exampleSheet(): SheetCells {
  const rows = FORM.items.map(({ no, example }) => ({ no, ...example }));
  const sheet = filledForm(FORM, { ...cleanFilling(), rows });
  const cells = sheet.cells.map((cell) => {
    const text = cell.row === 1 ? `${cell.text}【回答例】` : cell.text;
    return cell.row === 1 ? { ...cell, text, value: text } : cell;
  });
  return { ...sheet, name: '回答例', cells };
}
