import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import { LIMITS } from '../limits.ts';
import type { OfficePackage, Part } from '../package/office-package.ts';
import { Refusal, refuse } from '../refusal.ts';
import { decodeText } from './decode-text.ts';

/** What is told of a part's XML. Names are local; elements of foreign vocabularies are left out with all they hold. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

export interface XmlAttributes {
  /** An attribute without prefix. */
  get(name: string): string | undefined;
  /** The attribute `id` of the relationships' namespace, such as r:id. */
  relationshipId(): string | undefined;
}

const RELATIONSHIP_NAMESPACES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** Reads a part's XML as a stream. Refuses DTDs, deep nesting and all that is not well-formed. */
export function readXml(
  source: OfficePackage,
  part: Part,
  namespaces: readonly string[],
  handler: XmlHandler,
): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('doctype', () => refuse('damaged', 'dtd', part.name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    depth++;
    if (depth > LIMITS.depth) refuse('too-large', 'depth', part.name, { limit: LIMITS.depth });
    if (namespaces.includes(tag.uri)) handler.open(tag.local, attributesOf(tag));
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', (tag) => {
    depth--;
    if (namespaces.includes(tag.uri)) handler.close?.(tag.local);
  });
  const text = decodeText(part.name);
  const orRefuse = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      if (error instanceof Refusal) throw error;
      refuse('damaged', 'xml', part.name, { line: parser.line });
    }
  };
  source.read(part, (piece) => {
    const piece_ = text.take(piece);
    orRefuse(() => parser.write(piece_));
  });
  const rest = text.end();
  orRefuse(() => parser.write(rest).close());
}

function attributesOf(tag: SaxesTagNS): XmlAttributes {
  return {
    get: (name) => tag.attributes[name]?.value,
    relationshipId: () =>
      Object.values(tag.attributes).find(
        ({ local, uri }) => local === 'id' && RELATIONSHIP_NAMESPACES.includes(uri),
      )?.value,
  };
}
