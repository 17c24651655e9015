import { LIMITS } from '../limits.ts';
import { refuse } from '../refusal.ts';
import { TagAttributes } from './xml-attributes.ts';
import { readEntities } from './xml-entities.ts';
import { xmlNames } from './xml-name.ts';
import type { XmlName } from './xml-name.ts';

/** Hears what the scanner meets, in the document's order. */
export interface XmlListener {
  /** An element begins; `depth` counts the open elements, this one included. */
  open(name: XmlName, attributes: TagAttributes, depth: number): void;
  /** Text or CDATA inside the root; one run may come in several calls. */
  text(text: string): void;
  close(name: XmlName, depth: number): void;
}

const SPACE = 0x20;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

/** What a step gives when its markup ends beyond the text at hand. */
const INCOMPLETE = -1;

/**
 * Reads XML that comes in pieces: well-formed documents without DTD, entities other than XML's own five refused.
 *
 * Why not saxes, which the tests compare this with: a workbook is nearly all XML, and any file must be read or refused
 * within 5 s. A sheet of 64 MiB (3.4 million elements) takes 0.7 s here and 1.5 s with saxes and its namespaces (1.2 s
 * without), so that the 256 MiB a workbook may have come to 2.7 s and 6 s (Node 20.20, one core; memory alike).
 * Refuses (`Refusal`) with the part's name and the line.
 */
export class XmlScanner {
  readonly #place: string;
  readonly #listener: XmlListener;
  readonly #attributes = new TagAttributes();
  readonly #open: XmlName[] = [];
  /** The text at hand, from the first character that is not read yet. */
  #text = '';
  /** Where in `#text` the markup at hand begins. */
  #at = 0;
  /** Line breaks before `#text`. */
  #lines = 0;
  /** True when no text at hand can hold an entity or ']]>'. */
  #isPlain = true;
  #isAtStart = true;
  #hadRoot = false;
  /** A '\r' at the end of a piece: whether '\n' follows is not known yet. */
  #hasOpenReturn = false;
  /** Pieces that are not yet part of `#text`. */
  #waiting: string[] = [];
  #waitingLength = 0;
  readonly #nodes: { left: number };

  /** `nodes` is how many elements, attributes and entities may still be read; what is read is taken off. */
  constructor(place: string, listener: XmlListener, nodes = { left: LIMITS.nodes as number }) {
    this.#place = place;
    this.#listener = listener;
    this.#nodes = nodes;
  }

  /** Reads on, as far as the markup in `piece` is complete. */
  write(piece: string): void {
    if (piece === '') return;
    const text = this.#withPlainLineBreaks(piece);
    if (NOT_XML.test(text)) this.refuse();
    this.#waiting.push(text);
    this.#waitingLength += text.length;
    // Markup that did not end in so much text is looked at again when there is twice as much of it, not with every
    // piece: else one long tag would cost the square of its length.
    const isWorthALook = this.#waitingLength >= this.#text.length;
    if (isWorthALook || this.#text.length + this.#waitingLength > LIMITS.token) this.#read();
  }

  /** Reads on in what there is. */
  #read(): void {
    const text = this.#waiting.length === 1 ? this.#waiting[0] : this.#waiting.join('');
    this.#text = this.#text === '' ? (text ?? '') : this.#text + (text ?? '');
    this.#waiting = [];
    this.#waitingLength = 0;
    this.#isPlain = !this.#text.includes('&') && !this.#text.includes(']]>');
    this.#scan();
    this.#lines += countLines(this.#text, this.#at);
    this.#text = this.#text.slice(this.#at);
    this.#at = 0;
    if (this.#text.length > LIMITS.token) {
      refuse('too-large', 'token', this.#place, { limit: LIMITS.token });
    }
  }

  /** Says that nothing follows. */
  end(): void {
    if (this.#waitingLength > 0) this.#read();
    if (this.#hasOpenReturn) this.#text += '\n';
    if (this.#open.length > 0 || !this.#hadRoot || !isSpace(this.#text)) this.refuse();
  }

  #withPlainLineBreaks(piece: string): string {
    if (!this.#hasOpenReturn && !piece.includes('\r')) return piece;
    const text = this.#hasOpenReturn ? `\r${piece}` : piece;
    this.#hasOpenReturn = text.endsWith('\r');
    return (this.#hasOpenReturn ? text.slice(0, -1) : text).replace(/\r\n?/g, '\n');
  }

  #scan(): void {
    for (;;) {
      const start = this.#text.indexOf('<', this.#at);
      if (start < 0) return;
      if (start > this.#at) this.#takeText(this.#at, start);
      this.#at = start;
      const end = this.#takeMarkup(start);
      if (end === INCOMPLETE) return;
      this.#at = end;
      this.#isAtStart = false;
    }
  }

  #takeText(start: number, end: number): void {
    const text = this.#text.slice(start, end);
    this.#isAtStart = false;
    if (this.#open.length === 0) {
      if (!isSpace(text)) this.refuse();
      return;
    }
    if (this.#isPlain) this.#listener.text(text);
    else if (text.includes(']]>')) this.refuse();
    else this.#listener.text(text.includes('&') ? this.#readEntities(text) : text);
  }

  #takeMarkup(start: number): number {
    const sign = this.#text.charCodeAt(start + 1);
    if (sign === SLASH) return this.#takeCloseTag(start);
    if (sign === EXCLAMATION) return this.#takeDeclaration(start);
    if (sign === QUESTION) return this.#takeInstruction(start);
    return this.#takeOpenTag(start);
  }

  #takeOpenTag(start: number): number {
    const text = this.#text;
    const nameEnd = endOfName(text, start + 1);
    if (nameEnd >= text.length) return INCOMPLETE;
    const name = this.#readName(start + 1, nameEnd);
    const end = this.#takeAttributes(nameEnd);
    if (end === INCOMPLETE) return INCOMPLETE;
    if (this.#open.length === 0 && this.#hadRoot) this.refuse();
    this.#hadRoot = true;
    this.#take(1 + this.#attributes.count);
    const depth = this.#open.push(name);
    if (depth > LIMITS.depth) {
      refuse('too-large', 'depth', this.#place, { limit: LIMITS.depth });
    }
    this.#listener.open(name, this.#attributes, depth);
    if (text.charCodeAt(end) === GREATER) return end + 1;
    this.#open.pop();
    this.#listener.close(name, depth);
    return end + 2;
  }

  /** Reads attributes up to '>' or '/>', and gives where that stands. */
  #takeAttributes(start: number): number {
    const text = this.#text;
    this.#attributes.clear();
    for (let at = start; ;) {
      const next = endOfSpace(text, at);
      if (next >= text.length) return INCOMPLETE;
      const sign = text.charCodeAt(next);
      if (sign === GREATER || sign === SLASH) {
        if (sign === SLASH && next + 1 >= text.length) return INCOMPLETE;
        if (sign === SLASH && text.charCodeAt(next + 1) !== GREATER) this.refuse();
        if (!this.#attributes.areUnique()) this.refuse();
        return next;
      }
      if (next === at) this.refuse();
      at = this.#takeAttribute(next);
      if (at === INCOMPLETE) return INCOMPLETE;
    }
  }

  #takeAttribute(start: number): number {
    const text = this.#text;
    const nameEnd = endOfName(text, start);
    const equals = endOfSpace(text, nameEnd);
    const opening = endOfSpace(text, equals + 1);
    if (opening >= text.length) return INCOMPLETE;
    const quote = text.charCodeAt(opening);
    if (text.charCodeAt(equals) !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) {
      this.refuse();
    }
    let isPlain = true;
    let end = opening + 1;
    for (; end < text.length; end++) {
      const sign = text.charCodeAt(end);
      if (sign === quote) break;
      if (sign === LESS) this.refuse();
      if (sign === AMPERSAND || sign < SPACE) isPlain = false;
    }
    if (end >= text.length) return INCOMPLETE;
    const value = text.slice(opening + 1, end);
    this.#attributes.add(
      this.#readName(start, nameEnd),
      isPlain ? value : this.#readEntities(value.replace(/[\t\n]/g, ' ')),
    );
    return end + 1;
  }

  #takeCloseTag(start: number): number {
    const text = this.#text;
    const name = this.#open.at(-1);
    const nameEnd = start + 2 + (name?.written.length ?? 0);
    const end = endOfSpace(text, nameEnd);
    if (end >= text.length) return INCOMPLETE;
    if (!name || text.charCodeAt(end) !== GREATER || !text.startsWith(name.written, start + 2)) {
      return this.refuse();
    }
    this.#listener.close(name, this.#open.length);
    this.#open.pop();
    return end + 1;
  }

  /** Takes a comment or CDATA; refuses a DTD. */
  #takeDeclaration(start: number): number {
    const text = this.#text;
    if (text.startsWith('<!--', start)) {
      const end = text.indexOf('--', start + 4);
      if (end < 0 || end + 2 >= text.length) return INCOMPLETE;
      if (text.charCodeAt(end + 2) !== GREATER) this.refuse();
      return end + 3;
    }
    if (text.startsWith('<![CDATA[', start)) {
      if (this.#open.length === 0) this.refuse();
      const end = text.indexOf(']]>', start + 9);
      if (end < 0) return INCOMPLETE;
      this.#listener.text(text.slice(start + 9, end));
      return end + 3;
    }
    const seen = text.slice(start, start + 9);
    if (seen.toUpperCase() === '<!DOCTYPE') refuse('damaged', 'dtd', this.#place);
    if (seen.length === 9) this.refuse();
    return INCOMPLETE;
  }

  #takeInstruction(start: number): number {
    const end = this.#text.indexOf('?>', start + 2);
    if (end < 0) return INCOMPLETE;
    const instruction = this.#text.slice(start + 2, end);
    const [target = ''] = instruction.split(/[\t\n ]/, 1);
    if (target.toLowerCase() === 'xml') {
      const declared = XML_DECLARATION.exec(instruction);
      if (!this.#isAtStart || !declared) return this.refuse();
      if (!/^(?:utf-?(?:8|16(?:[lb]e)?)|us-ascii)$/i.test(declared[3] ?? 'utf-8')) {
        refuse('damaged', 'encoding', this.#place);
      }
    } else if (!xmlNames.read(target)) this.refuse();
    return end + 2;
  }

  #readName(start: number, end: number): XmlName {
    return xmlNames.readAt(this.#text, start, end) ?? this.refuse();
  }

  #readEntities(text: string): string {
    this.#take(text.split('&').length - 1);
    return readEntities(text) ?? this.refuse();
  }

  #take(nodes: number): void {
    this.#nodes.left -= nodes;
    if (this.#nodes.left < 0) refuse('too-large', 'nodes', this.#place, { limit: LIMITS.nodes });
  }

  /** Refuses the document, naming the line of the markup at hand. */
  refuse(): never {
    const line = 1 + this.#lines + countLines(this.#text, this.#at);
    return refuse('damaged', 'xml', this.#place, { line });
  }
}

/** Characters that no XML document may hold (XML 1.0, 2.2); lone surrogates do not survive the decoding. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const XML_DECLARATION =
  /^xml[\t\n ]+version[\t\n ]*=[\t\n ]*(["'])1\.\d+\1(?:[\t\n ]+encoding[\t\n ]*=[\t\n ]*(["'])([A-Za-z][\w.-]*)\2)?(?:[\t\n ]+standalone[\t\n ]*=[\t\n ]*(["'])(?:yes|no)\4)?[\t\n ]*$/;

function endOfName(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign <= SPACE || sign === GREATER || sign === SLASH || sign === EQUALS) break;
  }
  return at;
}

function endOfSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= SPACE) at++;
  return at;
}

function isSpace(text: string): boolean {
  return /^[\t\n ]*$/.test(text);
}

function countLines(text: string, end: number): number {
  let count = 0;
  let at = text.indexOf('\n');
  while (at >= 0 && at < end) {
    count++;
    at = text.indexOf('\n', at + 1);
  }
  return count;
}
