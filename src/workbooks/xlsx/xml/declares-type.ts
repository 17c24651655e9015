/** How far into a part is looked: an XML declaration and a comment have some hundred bytes. */
const BEGINNING = 1024;

/** True when XML that begins with these bytes, in whatever encoding, has a document type declaration (DTD) in them. */
export function declaresType(bytes: Uint8Array): boolean {
  const text = String.fromCharCode(...bytes.subarray(0, BEGINNING)).replaceAll('\0', '');
  const [prolog = ''] = text.replace(/<!--[^]*?-->/g, '').split(/<[^?!]/, 1);
  return /<!DOCTYPE/i.test(prolog);
}
