import { isOneCell } from '../model/area.ts';
import type { CellState, Link } from '../model/sheet.ts';
import { asHyperlink } from '../model/style.ts';
import { ApiError } from '../protocol/api-error.ts';
import type { Arguments } from '../protocol/arguments.ts';
import { recordFrom, textFrom } from '../protocol/arguments.ts';
import { clearConditionalFormats } from './conditional-formats.ts';
import { type CellsTarget, type RangeTarget, requireAllowed, requireEditable } from './targets.ts';

/** Excel.RangeHyperlink as it goes over the wire. */
export interface WireLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** Excel's longest screen tip. */
const LONGEST_TIP = 255;

/** The link of a cell; null where there is none, and where the cells of a range differ. */
export function readLink({ sheet, area }: RangeTarget): WireLink | null {
  const first = wireLink(sheet.at(area.top, area.left));
  if (isOneCell(area)) return first;
  for (const { cell } of sheet.existing(area)) {
    if (JSON.stringify(wireLink(cell)) !== JSON.stringify(first)) return null;
  }
  return first;
}

function wireLink({ link, value }: Readonly<CellState>): WireLink | null {
  if (!link) return null;
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.place === null ? {} : { documentReference: link.place }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    textToDisplay: String(value),
  };
}

/** Sets a link on every cell. Text to display becomes the cell's value; the cell takes the style Hyperlink. */
export function writeLink(target: RangeTarget, value: unknown): void {
  requireAllowed(target, 'allowInsertHyperlinks');
  requireEditable(target);
  const wanted = recordFrom(value);
  const optional = (key: string) =>
    wanted[key] === undefined || wanted[key] === null ? null : textFrom(wanted[key]);
  const link: Link = {
    address: optional('address'),
    place: optional('documentReference'),
    screenTip: optional('screenTip'),
  };
  if (link.address === null && link.place === null) throw new ApiError('InvalidArgument');
  if ((link.screenTip ?? '').length > LONGEST_TIP) throw new ApiError('InvalidArgument');
  const shown = optional('textToDisplay');
  const { book, sheet, area } = target;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.at(row, column);
      const text = shown ?? (cell.value === '' ? (link.address ?? link.place ?? '') : null);
      const content = text === null ? {} : { value: text, formula: null, isError: false };
      sheet.change(row, column, { ...content, link, style: asHyperlink(cell.style) });
    }
  }
  book.edited(sheet, area, 'add-in');
}

const CLEARED = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** Excel.Range.clear, for each of the areas. */
export function clearCells(target: CellsTarget, args: Arguments): void {
  const what = args.has(0) ? args.choice(0, CLEARED) : 'All';
  if (what !== 'Formats') requireEditable(target);
  if (what === 'All' || what === 'Formats') requireAllowed(target, 'allowFormatCells');
  const { book, sheet } = target;
  const plain = { style: book.plainStyle };
  const none = { value: '', formula: null, isError: false };
  const changes = {
    All: { ...none, ...plain, link: null },
    Contents: none,
    Formats: plain,
    Hyperlinks: { link: null },
    RemoveHyperlinks: null,
  } as const;
  for (const area of target.areas) {
    book.changeExisting(
      sheet,
      area,
      (cell) => changes[what] ?? (cell.link ? { link: null, ...plain } : {}),
      'add-in',
    );
    if (what === 'All' || what === 'Formats') clearConditionalFormats(target);
  }
}
