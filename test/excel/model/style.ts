/** How a cell looks, as Excel keeps it. Never changed in place: a new style is made instead. */
export interface Style {
  /** The name of the cell style, 'Normal' or 'Hyperlink' for example. */
  readonly name: string;
  readonly numberFormat: string;
  readonly font: Font;
  /** '#RRGGBB', or null for no fill. */
  readonly fill: string | null;
  readonly borders: Readonly<Record<BorderSide, Border | null>>;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  /** Degrees, counter-clockwise; 255 = letters one above another. */
  readonly rotation: number;
  /** Closed to edits while the sheet is protected. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly color: string;
}

export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

export interface Border {
  /** Excel.BorderLineStyle. */
  readonly style:
    'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  /** Excel.BorderWeight. */
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

export const HORIZONTAL_ALIGNMENTS = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
type HorizontalAlignment = (typeof HORIZONTAL_ALIGNMENTS)[number];

export const VERTICAL_ALIGNMENTS = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
type VerticalAlignment = (typeof VERTICAL_ALIGNMENTS)[number];

const known = new Map<string, Style>();

/** The one object that stands for all styles equal to this one, so that styles compare with ===. */
export function oneStyle(style: Style): Style {
  const key = JSON.stringify(style);
  const same = known.get(key);
  if (!same) known.set(key, style);
  return same ?? style;
}

/** The look of a cell nobody has formatted, in a workbook without a style part. */
export const PLAIN_STYLE: Style = oneStyle({
  name: 'Normal',
  numberFormat: 'General',
  font: {
    name: 'Yu Gothic',
    size: 11,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: 'None',
    color: '#000000',
  },
  fill: null,
  borders: {
    EdgeTop: null,
    EdgeBottom: null,
    EdgeLeft: null,
    EdgeRight: null,
    DiagonalDown: null,
    DiagonalUp: null,
  },
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
  locked: true,
  formulaHidden: false,
});

/** The same style with Excel's built-in look for links: blue and underlined. */
export function asHyperlink(style: Style): Style {
  return oneStyle({
    ...style,
    name: 'Hyperlink',
    font: { ...style.font, color: '#0563C1', underline: 'Single' },
  });
}
