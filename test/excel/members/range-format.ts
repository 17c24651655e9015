import type { Area } from '../../../src/core/cell.ts';
import {
  type Border,
  BORDER_SIDES,
  type BorderSide,
  type Font,
  HORIZONTAL_ALIGNMENTS,
  type Style,
  VERTICAL_ALIGNMENTS,
} from '../model/style.ts';
import { ApiError } from '../protocol/api-error.ts';
import {
  booleanFrom,
  choiceFrom,
  colorFrom,
  integerFrom,
  numberFrom,
  textFrom,
} from '../protocol/arguments.ts';
import { as, objectOf } from './object-types.ts';
import type { TypeMembers } from '../protocol/host-object.ts';
import { common, span } from './spans.ts';
import { type BorderTarget, type CellsTarget, requireAllowed } from './targets.ts';

/** Excel's widest column and tallest row, in points. */
const WIDEST = 1342.5;
const TALLEST = 409.5;

/** Excel.RangeFormat */
export const rangeFormatMembers: TypeMembers<CellsTarget> = {
  scalars: {
    ColumnWidth: {
      since: '1.2',
      get: ({ sheet, areas }) => common(columnsOf(areas), (column) => sheet.columnWidth(column)),
      set: (target, value) => {
        requireAllowed(target, 'allowFormatColumns');
        const width = sizeFrom(value, WIDEST);
        for (const column of columnsOf(target.areas)) {
          const state = target.sheet.column(column);
          state.width = width;
          state.hidden = width === 0;
        }
        tell(target);
      },
    },
    RowHeight: {
      since: '1.2',
      get: ({ sheet, areas }) =>
        common(rowsOf(areas), (row) => sheet.rows.get(row)?.height ?? sheet.standardHeight),
      set: (target, value) => {
        requireAllowed(target, 'allowFormatRows');
        const height = sizeFrom(value, TALLEST);
        for (const row of rowsOf(target.areas)) target.sheet.row(row).height = height;
        tell(target);
      },
    },
    UseStandardWidth: {
      since: '1.7',
      get: ({ sheet, areas }) =>
        common(columnsOf(areas), (column) => (sheet.columns.get(column)?.width ?? null) === null),
      set: (target, value) => {
        requireAllowed(target, 'allowFormatColumns');
        // Documentation: true makes the columns standard; false changes nothing.
        if (booleanFrom(value)) {
          for (const column of columnsOf(target.areas)) target.sheet.column(column).width = null;
        }
        tell(target);
      },
    },
    HorizontalAlignment: styled('horizontal', (value) => choiceFrom(value, HORIZONTAL_ALIGNMENTS)),
    VerticalAlignment: styled('vertical', (value) => choiceFrom(value, VERTICAL_ALIGNMENTS)),
    WrapText: styled('wrap', booleanFrom),
    IndentLevel: { since: '1.9', ...styled('indent', integerFrom) },
    ShrinkToFit: { since: '1.9', ...styled('shrink', booleanFrom) },
    TextOrientation: { since: '1.7', ...styled('rotation', integerFrom) },
  },
  navigations: {
    Borders: { to: as('RangeBorderCollection') },
    Fill: { to: as('RangeFill') },
    Font: { to: as('RangeFont') },
    Protection: { since: '1.2', to: as('FormatProtection') },
  },
  methods: {
    AutofitColumns: { since: '1.2', call: autofit('allowFormatColumns') },
    AutofitRows: { since: '1.2', call: autofit('allowFormatRows') },
  },
};

/** Excel.RangeFill */
export const fillMembers: TypeMembers<CellsTarget> = {
  scalars: {
    Color: {
      get: (target) => {
        const fill = readStyle(target, (style) => style.fill ?? '#FFFFFF');
        return fill ?? '';
      },
      set: (target, value) => {
        const fill = colorFrom(value);
        restyle(target, (style) => ({ ...style, fill }));
      },
    },
  },
  methods: {
    Clear: {
      call: (target) => {
        restyle(target, (style) => ({ ...style, fill: null }));
      },
    },
  },
};

/** Excel.RangeFont */
export const fontMembers: TypeMembers<CellsTarget> = {
  scalars: {
    Bold: fontPart('bold', booleanFrom),
    Color: fontPart('color', colorFrom),
    Italic: fontPart('italic', booleanFrom),
    Name: fontPart('name', textFrom),
    Size: fontPart('size', numberFrom),
    Strikethrough: { since: '1.9', ...fontPart('strikethrough', booleanFrom) },
    Underline: fontPart('underline', (value) =>
      choiceFrom(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']),
    ),
  },
};

/** Excel.FormatProtection */
export const protectionMembers: TypeMembers<CellsTarget> = {
  since: '1.2',
  scalars: {
    FormulaHidden: styled('formulaHidden', booleanFrom),
    Locked: styled('locked', booleanFrom),
  },
};

/** Excel.RangeBorderCollection; the lines inside a range are not emulated, only the edges of its cells. */
export const bordersMembers: TypeMembers<CellsTarget> = {
  scalars: { Count: { get: () => BORDER_SIDES.length } },
  items: (target) => BORDER_SIDES.map((side) => objectOf('RangeBorder', { ...target, side })),
  item: (target, key) =>
    objectOf('RangeBorder', { ...target, side: choiceFrom(key, BORDER_SIDES) }),
  methods: {
    GetItemAt: {
      call: (target, args) => {
        const side = BORDER_SIDES[args.integer(0)];
        if (!side) throw new ApiError('InvalidArgument');
        return objectOf('RangeBorder', { ...target, side });
      },
    },
  },
};

const NO_LINE: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };
const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;

/** Excel.RangeBorder */
export const borderMembers: TypeMembers<BorderTarget> = {
  id: ({ side }) => ({ SideIndex: side }),
  scalars: {
    Color: {
      get: (target) => readStyle(target, ({ borders }) => borders[target.side]?.color ?? '#000000'),
      set: (target, value) => {
        const color = colorFrom(value);
        draw(target, (line) => ({ ...line, color }));
      },
    },
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target) => readStyle(target, ({ borders }) => borders[target.side]?.style ?? 'None'),
      set: (target, value) => {
        const style = choiceFrom(value, LINE_STYLES);
        draw(target, (line) => (style === 'None' ? null : { ...line, style }));
      },
    },
    Weight: {
      get: (target) => readStyle(target, ({ borders }) => borders[target.side]?.weight ?? 'Thin'),
      set: (target, value) => {
        const weight = choiceFrom(value, ['Hairline', 'Thin', 'Medium', 'Thick']);
        draw(target, (line) => ({ ...line, weight }));
      },
    },
  },
};

/** Draws the line of one side along that edge of each area. */
function draw(target: BorderTarget, change: (line: Border) => Border | null): void {
  requireAllowed(target, 'allowFormatCells');
  const { book, sheet, side } = target;
  for (const area of target.areas) {
    book.restyle(
      sheet,
      edgeOf(area, side),
      (style) => ({
        ...style,
        borders: { ...style.borders, [side]: change(style.borders[side] ?? NO_LINE) },
      }),
      'add-in',
    );
  }
}

function edgeOf(area: Area, side: BorderSide): Area {
  switch (side) {
    case 'EdgeTop':
      return { ...area, bottom: area.top };
    case 'EdgeBottom':
      return { ...area, top: area.bottom };
    case 'EdgeLeft':
      return { ...area, right: area.left };
    case 'EdgeRight':
      return { ...area, left: area.right };
    case 'DiagonalDown':
    case 'DiagonalUp':
      return area;
  }
}

/** A value of the style that can be read and set. */
function styled<K extends keyof Style>(key: K, from: (value: unknown) => Style[K]) {
  return {
    get: (target: CellsTarget) => readStyle(target, (style) => style[key]),
    set: (target: CellsTarget, value: unknown) => {
      const next = from(value);
      restyle(target, (style) => ({ ...style, [key]: next }));
    },
  };
}

function fontPart<K extends keyof Font>(key: K, from: (value: unknown) => Font[K]) {
  return {
    get: (target: CellsTarget) => readStyle(target, (style) => style.font[key]),
    set: (target: CellsTarget, value: unknown) => {
      const next = from(value);
      restyle(target, (style) => ({ ...style, font: { ...style.font, [key]: next } }));
    },
  };
}

function restyle(target: CellsTarget, change: (style: Style) => Style): void {
  requireAllowed(target, 'allowFormatCells');
  for (const area of target.areas) target.book.restyle(target.sheet, area, change, 'add-in');
}

/** What all cells have in common; null when they differ. */
function readStyle<T>({ sheet, areas }: CellsTarget, read: (style: Style) => T): T | null {
  let found: { value: T } | null = null;
  for (const area of areas) {
    // Beyond what is used all cells look alike, so whole columns are looked at only where cells exist.
    const bottom = Math.min(area.bottom, Math.max(area.top, sheet.usedArea(false)?.bottom ?? 1));
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const value = read(sheet.at(row, column).style);
        if (found && found.value !== value) return null;
        found = { value };
      }
    }
  }
  return found && found.value;
}

/** Making rows and columns fit is left to whoever draws the sheet: a row without a height is as tall as its text. */
function autofit(allowance: 'allowFormatColumns' | 'allowFormatRows') {
  return (target: CellsTarget): void => {
    requireAllowed(target, allowance);
    if (allowance === 'allowFormatRows') {
      for (const row of rowsOf(target.areas)) target.sheet.row(row).height = null;
    } else {
      for (const column of columnsOf(target.areas)) {
        target.sheet.column(column).width = widthOfText(target, column);
      }
    }
    tell(target);
  };
}

/** About 5.5 points a half-width letter, 11 a full-width one. */
function widthOfText({ sheet }: CellsTarget, column: number): number {
  const used = sheet.usedArea(true);
  let widest = 0;
  for (let row = used?.top ?? 1; row <= (used?.bottom ?? 0); row++) {
    for (const line of String(sheet.at(row, column).value).split('\n')) {
      const units = line.length + (line.match(/[^\u0000-\u00ff]/g) ?? []).length;
      widest = Math.max(widest, units * 5.5 + 6);
    }
  }
  return Math.min(widest || sheet.standardWidth, WIDEST);
}

function columnsOf(areas: readonly Area[]): number[] {
  return areas.flatMap(({ left, right }) => span(left, right));
}

function rowsOf(areas: readonly Area[]): number[] {
  return areas.flatMap(({ top, bottom }) => span(top, bottom));
}

function sizeFrom(value: unknown, most: number): number {
  const size = numberFrom(value);
  if (size < 0 || size > most) throw new ApiError('InvalidArgument');
  return size;
}

function tell({ book, sheet, areas }: CellsTarget): void {
  for (const area of areas) book.tell({ kind: 'formatted', sheet, area, origin: 'add-in' });
}
