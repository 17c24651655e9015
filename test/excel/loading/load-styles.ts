import { isTrue } from '../../../src/workbooks/xlsx/sheets/spreadsheet-namespaces.ts';
import type { ConditionalLook } from '../model/conditional-format.ts';
import {
  type Border,
  type Font,
  HORIZONTAL_ALIGNMENTS,
  oneStyle,
  PLAIN_STYLE,
  type Style,
  VERTICAL_ALIGNMENTS,
} from '../model/style.ts';
import { loadColor, type Palette } from './load-colors.ts';
import { childOf, childrenOf, numberOf, type XmlElement } from './xml-tree.ts';

/** The styles part, ready for cells: `cells` by the index that a cell's `s` names. */
export interface Styles {
  readonly cells: readonly Style[];
  /** The looks of conditional formats, by `dxfId`. */
  readonly conditional: readonly ConditionalLook[];
}

/** Number formats that every workbook knows by number; Japanese Excel's where it has its own. */
const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: '[$-411]ge.m.d',
  28: '[$-411]ggge"年"m"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: '[$-411]ge.m.d',
  58: '[$-411]ggge"年"m"月"d"日"',
};

/** Reads fonts, fills, borders, alignment, protection and number formats. */
export function loadStyles(root: XmlElement, palette: Palette): Styles {
  const formats = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map((each) => [
      numberOf(each, 'numFmtId') ?? -1,
      each.attributes.get('formatCode') ?? 'General',
    ]),
  );
  const fonts = childrenOf(childOf(root, 'fonts'), 'font').map((each) => loadFont(each, palette));
  const fills = childrenOf(childOf(root, 'fills'), 'fill').map((each) => loadFill(each, palette));
  const borders = childrenOf(childOf(root, 'borders'), 'border').map((each) =>
    loadBorders(each, palette),
  );
  const names = styleNames(root);
  const cells = childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf) => {
    const format = numberOf(xf, 'numFmtId') ?? 0;
    const alignment = childOf(xf, 'alignment');
    const protection = childOf(xf, 'protection');
    return oneStyle({
      name: names.get(numberOf(xf, 'xfId') ?? 0) ?? 'Normal',
      numberFormat: formats.get(format) ?? BUILT_IN_FORMATS[format] ?? 'General',
      font: fonts[numberOf(xf, 'fontId') ?? 0] ?? PLAIN_STYLE.font,
      fill: fills[numberOf(xf, 'fillId') ?? 0] ?? null,
      borders: borders[numberOf(xf, 'borderId') ?? 0] ?? PLAIN_STYLE.borders,
      horizontal: alignmentOf(alignment, 'horizontal', HORIZONTAL_ALIGNMENTS) ?? 'General',
      vertical: alignmentOf(alignment, 'vertical', VERTICAL_ALIGNMENTS) ?? 'Bottom',
      wrap: isTrue(alignment?.attributes.get('wrapText')),
      shrink: isTrue(alignment?.attributes.get('shrinkToFit')),
      indent: numberOf(alignment, 'indent') ?? 0,
      rotation: numberOf(alignment, 'textRotation') ?? 0,
      locked: isTrue(protection?.attributes.get('locked') ?? '1'),
      formulaHidden: isTrue(protection?.attributes.get('hidden')),
    });
  });
  return {
    cells,
    conditional: childrenOf(childOf(root, 'dxfs'), 'dxf').map((each) => loadLook(each, palette)),
  };
}

function styleNames(root: XmlElement): Map<number, string> {
  return new Map(
    childrenOf(childOf(root, 'cellStyles'), 'cellStyle').map((each) => [
      numberOf(each, 'xfId') ?? 0,
      each.attributes.get('name') ?? 'Normal',
    ]),
  );
}

function alignmentOf<T extends string>(
  element: XmlElement | undefined,
  name: string,
  known: readonly T[],
): T | undefined {
  const written = element?.attributes.get(name)?.toLowerCase() ?? '';
  const wanted = written === 'centercontinuous' ? 'centeracrossselection' : written;
  return known.find((each) => each.toLowerCase() === wanted);
}

function loadFont(element: XmlElement, palette: Palette): Font {
  const flag = (name: string) => {
    const child = childOf(element, name);
    return child !== undefined && isTrue(child.attributes.get('val') ?? '1');
  };
  return {
    name: childOf(element, 'name')?.attributes.get('val') ?? PLAIN_STYLE.font.name,
    size: numberOf(childOf(element, 'sz'), 'val') ?? PLAIN_STYLE.font.size,
    bold: flag('b'),
    italic: flag('i'),
    strikethrough: flag('strike'),
    underline: underlineOf(childOf(element, 'u')),
    color: loadColor(childOf(element, 'color'), palette) ?? '#000000',
  };
}

function underlineOf(element: XmlElement | undefined): Font['underline'] {
  switch (element && (element.attributes.get('val') ?? 'single')) {
    case undefined:
    case 'none':
      return 'None';
    case 'double':
      return 'Double';
    case 'singleAccounting':
      return 'SingleAccountant';
    case 'doubleAccounting':
      return 'DoubleAccountant';
    default:
      return 'Single';
  }
}

function loadFill(element: XmlElement, palette: Palette): string | null {
  const pattern = childOf(element, 'patternFill');
  const type = pattern?.attributes.get('patternType') ?? 'none';
  if (!pattern || type === 'none' || type === 'gray125') return null;
  return loadColor(childOf(pattern, 'fgColor'), palette);
}

const LINES: Readonly<Record<string, Pick<Border, 'style' | 'weight'>>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

function loadBorders(element: XmlElement, palette: Palette): Style['borders'] {
  const side = (...names: readonly string[]) =>
    loadBorder(
      element.children.find(({ name }) => names.includes(name)),
      palette,
    );
  const diagonal = loadBorder(childOf(element, 'diagonal'), palette);
  return {
    EdgeTop: side('top'),
    EdgeBottom: side('bottom'),
    EdgeLeft: side('left', 'start'),
    EdgeRight: side('right', 'end'),
    DiagonalDown: isTrue(element.attributes.get('diagonalDown')) ? diagonal : null,
    DiagonalUp: isTrue(element.attributes.get('diagonalUp')) ? diagonal : null,
  };
}

function loadBorder(element: XmlElement | undefined, palette: Palette): Border | null {
  const line = LINES[element?.attributes.get('style') ?? 'none'];
  if (!line) return null;
  return { ...line, color: loadColor(childOf(element, 'color'), palette) ?? '#000000' };
}

function loadLook(element: XmlElement, palette: Palette): ConditionalLook {
  const font = childOf(element, 'font');
  const pattern = childOf(childOf(element, 'fill'), 'patternFill');
  const border = childOf(element, 'border');
  const format = childOf(element, 'numFmt')?.attributes.get('formatCode');
  const color = loadColor(childOf(font, 'color'), palette);
  // In a conditional format a solid fill keeps its colour in bgColor.
  const fill =
    loadColor(childOf(pattern, 'bgColor'), palette) ??
    loadColor(childOf(pattern, 'fgColor'), palette);
  const lines: Partial<Style['borders']> = border ? loadBorders(border, palette) : {};
  const borders: NonNullable<ConditionalLook['borders']> = {};
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    const line = lines[side];
    if (line) borders[side] = { style: line.style, color: line.color };
  }
  const flag = (name: string) => {
    const child = childOf(font, name);
    return child && isTrue(child.attributes.get('val') ?? '1');
  };
  return {
    ...(fill === null ? {} : { fill }),
    ...(color === null ? {} : { color }),
    ...(flag('b') === undefined ? {} : { bold: flag('b') === true }),
    ...(flag('i') === undefined ? {} : { italic: flag('i') === true }),
    ...(flag('strike') === undefined ? {} : { strikethrough: flag('strike') === true }),
    ...(childOf(font, 'u') ? { underline: true } : {}),
    ...(format === undefined ? {} : { numberFormat: format }),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  };
}
