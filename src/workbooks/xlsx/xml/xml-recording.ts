import type { XmlHandler } from './scan-xml.ts';
import type { TagAttributes } from './xml-attributes.ts';

/** What a handler hears of a part, handed on to it, to be told again to the handler of another file. */
export class XmlRecording implements XmlHandler {
  #handler: XmlHandler | null;
  /** Names and texts, in their order. */
  readonly #words: string[] = [];
  /** The attributes of an element that opens, else whether the word is a text or closes an element. */
  readonly #kinds: (TagAttributes | 'text' | 'close')[] = [];

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  /** Lets go of the handler: the part is whole, and only what it heard is kept. */
  end(): this {
    this.#handler = null;
    return this;
  }

  open(name: string, attributes: TagAttributes): void {
    this.#words.push(name);
    this.#kinds.push(attributes.copy());
    this.#handler?.open(name, attributes);
  }

  text(text: string): void {
    this.#words.push(text);
    this.#kinds.push('text');
    this.#handler?.text?.(text);
  }

  close(name: string): void {
    this.#words.push(name);
    this.#kinds.push('close');
    this.#handler?.close?.(name);
  }

  /** Tells it all to another handler, in the same order. */
  tell(handler: XmlHandler): void {
    this.#kinds.forEach((kind, index) => {
      const word = this.#words[index] ?? '';
      if (kind === 'text') handler.text?.(word);
      else if (kind === 'close') handler.close?.(word);
      else handler.open(word, kind);
    });
  }
}
