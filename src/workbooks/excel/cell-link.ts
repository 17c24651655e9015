import type { CellLink } from '../../core/edit.ts';

/** A link as Excel's interface takes it. `text` becomes the cell's text. */
export function rangeHyperlinkOf({ target, tip }: CellLink, text: string): Excel.RangeHyperlink {
  const shown = { screenTip: tip, textToDisplay: text };
  return target.kind === 'web'
    ? { ...shown, address: target.url }
    : { ...shown, documentReference: `${quotedSheet(target.sheet)}!${target.cell}` };
}

/** A link as Excel gives it; null when it leads nowhere that Kakunin knows. */
export function cellLinkOf(link: Excel.RangeHyperlink): CellLink | null {
  const tip = link.screenTip ?? '';
  const inside = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/i.exec(
    link.documentReference ?? '',
  );
  if (inside) {
    const [, quotedName, plainName = '', column = '', row = ''] = inside;
    const sheet = quotedName?.replaceAll("''", "'") ?? plainName;
    return { target: { kind: 'cell', sheet, cell: column + row }, tip };
  }
  return link.address ? { target: { kind: 'web', url: link.address }, tip } : null;
}

/** A sheet's name as references have it. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
