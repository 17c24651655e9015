import type { ConditionalLook } from '../model/conditional-format.ts';
import type { CellState } from '../model/sheet.ts';
import type { Border } from '../model/style.ts';

const LINES: Readonly<Record<Border['style'], string>> = {
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'dashed',
};

const WIDTHS: Readonly<Record<Border['weight'], string>> = {
  Hairline: '1px',
  Thin: '1px',
  Medium: '2px',
  Thick: '3px',
};

/** The style attribute that makes a cell look as in Excel. Sizes in points. */
export function cssOf(cell: Readonly<CellState>, look: ConditionalLook): string {
  const { style, value } = cell;
  const { font, borders } = style;
  const color = look.color ?? font.color;
  const fill = look.fill ?? style.fill;
  const lines = [
    look.strikethrough || font.strikethrough ? 'line-through' : '',
    look.underline || font.underline !== 'None' ? 'underline' : '',
  ].filter((each) => each !== '');
  const rules: Record<string, string> = {
    'font-family': fontFamily(font.name),
    'font-size': `${font.size}pt`,
    'text-align': textAlign(style.horizontal, value),
    'vertical-align': {
      Top: 'top',
      Center: 'middle',
      Bottom: 'bottom',
      Justify: 'top',
      Distributed: 'middle',
    }[style.vertical],
    ...(color === '#000000' ? {} : { color }),
    ...(fill ? { 'background-color': fill } : {}),
    ...((look.bold ?? font.bold) ? { 'font-weight': '700' } : {}),
    ...((look.italic ?? font.italic) ? { 'font-style': 'italic' } : {}),
    ...(lines.length > 0 ? { 'text-decoration': lines.join(' ') } : {}),
    ...(style.indent > 0 ? { 'padding-left': `${style.indent * 7 + 3}px` } : {}),
    ...(style.rotation === 255 ? { 'writing-mode': 'vertical-rl' } : {}),
  };
  for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
    const own = borders[`Edge${side}`];
    if (!own) continue;
    const width = own.style === 'Double' ? '3px' : WIDTHS[own.weight];
    rules[`border-${side.toLowerCase()}`] = `${width} ${LINES[own.style]} ${own.color}`;
  }
  Object.assign(rules, gridlines(borders, fill));
  return Object.entries(rules)
    .map(([name, value_]) => `${name}:${value_}`)
    .join(';');
}

/**
 * Gridlines end at a cell's own lines and disappear under a fill. Drawn as a background where a line of the cell
 * crosses them: a corner of two borders would be cut in two.
 */
function gridlines(
  { EdgeRight: right, EdgeBottom: bottom }: CellState['style']['borders'],
  fill: string | null,
): Record<string, string> {
  const line = fill ? 'transparent' : 'var(--gridline)';
  if (bottom && !right) {
    return {
      'border-right': '0',
      'padding-right': '4px',
      background: `${fill ?? ''} linear-gradient(${line},${line}) right/1px 100% no-repeat`,
    };
  }
  if (right && !bottom) {
    return {
      'border-bottom': '0',
      'padding-bottom': '2px',
      background: `${fill ?? ''} linear-gradient(${line},${line}) bottom/100% 1px no-repeat`,
    };
  }
  return !right && !bottom && fill
    ? { 'border-right-color': 'transparent', 'border-bottom-color': 'transparent' }
    : {};
}

/** The style of the lines that a conditional format draws over those of the cell and its neighbours. */
export function conditionalLines({ borders, fill }: ConditionalLook): string | null {
  const [line] = Object.values(borders ?? {});
  if (!line) return null;
  return `--line:1px ${/^Dash/.test(line.style) ? 'dashed' : 'solid'} ${line.color};--under:${fill ?? '#fff'}`;
}

function textAlign(horizontal: CellState['style']['horizontal'], value: unknown): string {
  switch (horizontal) {
    case 'General':
      return typeof value === 'number' ? 'right' : typeof value === 'boolean' ? 'center' : 'left';
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return 'center';
    case 'Right':
      return 'right';
    case 'Justify':
      return 'justify';
    case 'Left':
    case 'Fill':
      return 'left';
  }
}

/** Excel's Japanese fonts, then whatever Japanese font the machine has. */
function fontFamily(name: string): string {
  const english: Readonly<Record<string, string>> = {
    游ゴシック: 'Yu Gothic',
    游明朝: 'Yu Mincho',
    'ＭＳ Ｐゴシック': 'MS PGothic',
    'ＭＳ ゴシック': 'MS Gothic',
    'ＭＳ 明朝': 'MS Mincho',
    メイリオ: 'Meiryo',
  };
  const safe = name.replace(/["\\;]/g, '');
  const other = english[safe];
  return `'${safe.replaceAll("'", '')}',${other ? `'${other}',` : ''}'Yu Gothic','Hiragino Sans','Noto Sans JP',sans-serif`;
}
