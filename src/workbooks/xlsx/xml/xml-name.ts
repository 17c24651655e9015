import { ownText } from '../own-text.ts';

/** A name as it stands in a tag, in its two halves. */
export interface XmlName {
  /** As written, such as 'x:row'. */
  readonly written: string;
  /** '' where there is none. */
  readonly prefix: string;
  readonly local: string;
}

const PLACES = 1024;

/** Gives the halves of a name, and null for what is no name. Names met lately are not taken apart again. */
class XmlNames {
  /**
   * Of all names with one place the last that was met: nearly always the right one, found without a copy. A file that
   * makes up ever new names only loses time, and that within its limits.
   */
  readonly #recent = new Array<XmlName | undefined>(PLACES);

  /** The name that stands in `text` from `start` up to `end`. */
  readAt(text: string, start: number, end: number): XmlName | null {
    const length = end - start;
    const letters = text.charCodeAt(start) * 7 + text.charCodeAt(end - 1) * 31;
    const place = (letters + length) % PLACES;
    const recent = this.#recent[place];
    if (recent?.written.length === length && text.startsWith(recent.written, start)) return recent;
    const name = this.read(text.slice(start, end));
    if (name) this.#recent[place] = name;
    return name;
  }

  read(written: string): XmlName | null {
    return takeApart(ownText(written));
  }
}

const START =
  'A-Z_a-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}\\u{200d}' +
  '\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}';
const PART = `[${START}][\\-.0-9\\u{b7}\\u{300}-\\u{36f}\\u{203f}\\u{2040}${START}]*`;
/** Source: XML 1.0 (fifth edition) 2.3, Namespaces in XML 1.0, 4. */
const NAME = new RegExp(`^(?:(${PART}):)?(${PART})$`, 'u');

/** The names of nearly all files; the whole of Unicode is slow to prepare. */
const USUAL_NAME = /^(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)$/;

function takeApart(written: string): XmlName | null {
  const usual = USUAL_NAME.exec(written);
  if (usual) return { written, prefix: usual[1] ?? '', local: usual[2] ?? '' };
  const match = NAME.exec(written);
  return match ? { written, prefix: match[1] ?? '', local: match[2] ?? '' } : null;
}

/** One for all files: they are written with the same few names. */
export const xmlNames = new XmlNames();
