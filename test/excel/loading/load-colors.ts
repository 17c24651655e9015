import { numberOf, type XmlElement } from './xml-tree.ts';

const DRAWING_NAMESPACES = [
  'http://schemas.openxmlformats.org/drawingml/2006/main',
  'http://purl.oclc.org/ooxml/drawingml/main',
];

export { DRAWING_NAMESPACES };

/** The colours that a workbook's styles name by number. */
export interface Palette {
  /** In the order styles count them: light 1, dark 1, light 2, dark 2, accents, links. '#RRGGBB'. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'
    .split(' ')
    .map((color) => `#${color}`);

const BASE_COLORS = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const INDEXED_COLORS = [
  BASE_COLORS,
  BASE_COLORS,
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080',
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF',
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF',
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99',
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696',
  '003366 339966 003300 333300 993300 993366 333399 333333',
]
  .join(' ')
  .split(' ')
  .map((color) => `#${color}`);

/** Reads the theme part and the workbook's own indexed colours; Office's where they are absent. */
export function loadPalette(theme: XmlElement | null, indexed: readonly XmlElement[]): Palette {
  const own = indexed.map((element) => argb(element.attributes.get('rgb')) ?? '#000000');
  return {
    theme: theme ? themeColors(theme) : OFFICE_THEME,
    indexed: INDEXED_COLORS.map((color, index) => own[index] ?? color),
  };
}

/** The colour that an element such as `<fgColor theme="4" tint="0.6"/>` names; null for "automatic". */
export function loadColor(element: XmlElement | undefined, palette: Palette): string | null {
  if (!element) return null;
  const theme = numberOf(element, 'theme');
  const indexed = numberOf(element, 'indexed');
  const base =
    argb(element.attributes.get('rgb')) ??
    (theme === null ? undefined : palette.theme[theme]) ??
    (indexed === null ? undefined : palette.indexed[indexed]) ??
    null;
  const tint = numberOf(element, 'tint') ?? 0;
  return base === null ? null : tinted(base, tint);
}

function themeColors(theme: XmlElement): string[] {
  const scheme = find(theme, 'clrScheme');
  const colors = (scheme?.children ?? []).map((slot) => {
    const color = slot.children[0];
    const value = color?.attributes.get('lastClr') ?? color?.attributes.get('val') ?? '';
    return /^[0-9a-f]{6}$/i.test(value) ? `#${value.toUpperCase()}` : '#000000';
  });
  // The theme lists dark before light; styles count light before dark.
  const [dark1, light1, dark2, light2, ...others] = colors;
  const ordered = [light1, dark1, light2, dark2, ...others];
  return OFFICE_THEME.map((color, index) => ordered[index] ?? color);
}

function find(element: XmlElement, name: string): XmlElement | null {
  for (const child of element.children) {
    const found = child.name === name ? child : find(child, name);
    if (found) return found;
  }
  return null;
}

function argb(text: string | undefined): string | undefined {
  return text && /^[0-9a-f]{6,8}$/i.test(text) ? `#${text.slice(-6).toUpperCase()}` : undefined;
}

/** Lighter for a tint above 0, darker below, in HSL as ECMA-376-1, 18.8.19 says. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(...channels);
  const least = Math.min(...channels);
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const scale = (channel: number) => {
    if (lightness === 0 || lightness === 1) return wanted;
    // Moving every channel towards white or black by the same share keeps hue and saturation.
    return wanted < lightness
      ? (channel * wanted) / lightness
      : 1 - ((1 - channel) * (1 - wanted)) / (1 - lightness);
  };
  return `#${channels
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, scale(channel))) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()}`;
}
