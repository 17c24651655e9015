import type { OfficePackage, Part } from '../../../src/workbooks/xlsx/package/office-package.ts';
import { SPREADSHEET_NAMESPACES } from '../../../src/workbooks/xlsx/sheets/spreadsheet-namespaces.ts';
import { scanXml, type XmlAttributes } from '../../../src/workbooks/xlsx/xml/scan-xml.ts';

/** An element of a part, small enough to keep whole. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlElement[];
  /** The text directly inside, not that of children. */
  readonly text: string;
}

/** Reads a part as a tree of the elements of the given vocabularies. */
export function readTree(
  source: OfficePackage,
  part: Part,
  namespaces: readonly string[] = SPREADSHEET_NAMESPACES,
): XmlElement {
  const nothing: XmlAttributes = { get: () => undefined, relationshipId: () => undefined };
  const root = open('', nothing);
  const path = [root];
  scanXml(
    source,
    part,
    source.take(part),
    { namespaces },
    {
      open(name, attributes) {
        const element = open(name, attributes.copy());
        path.at(-1)?.children.push(element);
        path.push(element);
      },
      text(text) {
        const last = path.at(-1);
        if (last) last.text += text;
      },
      close() {
        path.pop();
      },
    },
  );
  return root.children[0] ?? root;
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** A number in an attribute; null when absent or no number. */
export function numberOf(element: XmlElement | undefined, name: string): number | null {
  const text = element?.attributes.get(name);
  if (text === undefined || text === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

function open(
  name: string,
  attributes: XmlAttributes,
): { name: string; attributes: XmlAttributes; children: XmlElement[]; text: string } {
  return { name, attributes, children: [], text: '' };
}
