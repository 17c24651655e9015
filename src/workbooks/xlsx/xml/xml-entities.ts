const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Replaces the five named entities and character references; null where an '&' is anything else. */
export function readEntities(text: string): string | null {
  const [first = '', ...rest] = text.split('&');
  let read = first;
  for (const piece of rest) {
    const end = piece.indexOf(';');
    const name = piece.slice(0, Math.max(0, end));
    const sign = NAMED.get(name) ?? readReference(name);
    if (sign === undefined) return null;
    read += sign + piece.slice(end + 1);
  }
  return read;
}

function readReference(name: string): string | undefined {
  const match = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(name);
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  return isXmlCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** Source: XML 1.0, 2.2. */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (
    code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
  );
}
