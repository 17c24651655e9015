import type { OfficePackage, Part } from '../package/office-package.ts';
import { refuse } from '../refusal.ts';
import { decodeText } from './decode-text.ts';
import { XmlScanner } from './xml-scanner.ts';
import type { XmlListener } from './xml-scanner.ts';
import type { TagAttributes, XmlAttributes } from './xml-attributes.ts';
import { XmlScopes } from './xml-scopes.ts';
import type { XmlName } from './xml-name.ts';

export type { XmlAttributes } from './xml-attributes.ts';

/**
 * Hears the elements of one vocabulary, by their names without prefix. Elements of other vocabularies are left out
 * with all they hold; of alternatives (`mc:AlternateContent`) one is taken.
 */
export interface XmlHandler {
  /** An element begins. The attributes are used again for the next one. */
  open(name: string, attributes: TagAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** What a part is expected to hold. */
export interface Vocabulary {
  readonly namespaces: readonly string[];
  /** The name of the first element; absent when any will do. */
  readonly root?: string;
}

/** `excel` are Microsoft's extensions: understood by Excel, of no interest here. */
type Space = 'own' | 'alternatives' | 'relationships' | 'excel' | 'foreign';

const ALTERNATIVES = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const RELATIONSHIPS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** How many nodes a declaration takes the time of. */
const DECLARATION = 8;

/**
 * Reads a part, whose compressed bytes were taken, as a stream. Gives how many nodes it took off the allowance. Refuses
 * (`Refusal`) DTDs, deep nesting, what is not well-formed and any other root.
 */
export function scanXml(
  source: OfficePackage,
  part: Part,
  compressed: Uint8Array,
  vocabulary: Vocabulary,
  handler: XmlHandler,
): number {
  const before = source.nodes.left;
  const scanner = scannerOf(source, part, vocabulary, handler);
  const decoder = decodeText(part.name);
  source.inflate(part, compressed, (piece) => {
    scanner.write(decoder.take(piece));
  });
  scanner.write(decoder.end());
  scanner.end();
  return before - source.nodes.left;
}

/** A scanner that tells the handler the elements of its vocabulary. */
function scannerOf(
  { nodes }: OfficePackage,
  part: Part,
  vocabulary: Vocabulary,
  handler: XmlHandler,
): XmlScanner {
  const scopes = new XmlScopes<Space>((uri) => {
    nodes.left -= DECLARATION;
    return spaceOf(uri, vocabulary);
  });
  const alternatives = new Alternatives();
  /** How deep the element stands that is being passed over with all it holds; 0 when none is. */
  let passedOver = 0;

  const listener: XmlListener = {
    open(name, attributes, depth) {
      if (attributes.hasPrefixes && !declare(scopes, attributes, depth)) scanner.refuse();
      const space = scopes.resolve(name.prefix) ?? scanner.refuse();
      if (passedOver > 0) return;
      if (depth === 1 && (space !== 'own' || name.local !== (vocabulary.root ?? name.local))) {
        refuse('damaged', 'root', part.name, { element: name.written });
      }
      if (space === 'own') {
        handler.open(name.local, attributes);
      } else if (space !== 'alternatives' || !alternatives.enter(name, attributes, scopes)) {
        passedOver = depth;
      }
    },
    text(text) {
      if (passedOver === 0) handler.text?.(text);
    },
    close(name, depth) {
      if (passedOver === 0) {
        if (scopes.resolve(name.prefix) === 'own') handler.close?.(name.local);
        else alternatives.leave(name);
      } else if (passedOver === depth) passedOver = 0;
      scopes.leave(depth);
    },
  };
  const scanner = new XmlScanner(part.name, listener, nodes);
  return scanner;
}

function spaceOf(uri: string, { namespaces }: Vocabulary): Space {
  if (namespaces.includes(uri)) return 'own';
  if (uri === ALTERNATIVES) return 'alternatives';
  if (RELATIONSHIPS.includes(uri)) return 'relationships';
  return uri.startsWith('http://schemas.microsoft.com/office/') ? 'excel' : 'foreign';
}

/** Takes in the tag's namespace declarations. False when one is not allowed, or a prefix stands for nothing. */
function declare(scopes: XmlScopes<Space>, attributes: TagAttributes, depth: number): boolean {
  const isAllowed = attributes.every(({ prefix, local }, value) => {
    if (prefix === 'xmlns') return scopes.declare(depth, local, value);
    return prefix !== '' || local !== 'xmlns' || scopes.declare(depth, '', value);
  });
  attributes.findRelationshipId((prefix) => scopes.resolve(prefix) === 'relationships');
  return (
    isAllowed &&
    attributes.every(({ prefix }) => prefix === 'xmlns' || scopes.resolve(prefix) !== undefined)
  );
}

/** Of each `mc:AlternateContent` the first choice that Excel understands, else the fallback. */
class Alternatives {
  /** For each one open: whether one of its alternatives has been taken. */
  readonly #open: boolean[] = [];

  /** False for an alternative that is not taken. */
  enter(name: XmlName, attributes: XmlAttributes, scopes: XmlScopes<Space>): boolean {
    if (name.local === 'AlternateContent') {
      this.#open.push(false);
      return true;
    }
    if (this.#open.at(-1) !== false) return false;
    const isTaken =
      name.local === 'Fallback' ||
      (name.local === 'Choice' && isUnderstood(attributes.get('Requires') ?? '', scopes));
    if (isTaken) this.#open[this.#open.length - 1] = true;
    return isTaken;
  }

  leave(name: XmlName): void {
    if (name.local === 'AlternateContent') this.#open.pop();
  }
}

function isUnderstood(prefixes: string, scopes: XmlScopes<Space>): boolean {
  const words = prefixes.split(' ').filter((prefix) => prefix !== '');
  return words.every((prefix) => {
    const space = scopes.resolve(prefix);
    return space === 'own' || space === 'excel';
  });
}
