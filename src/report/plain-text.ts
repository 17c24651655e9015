/**
 * A cell's text on one line, fit to be shown anywhere: line breaks and runs of spaces become one space, characters
 * that steer a terminal or turn the direction of writing become '�'.
 */
export function onOneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '�');
}

/** Cut to `length` characters at most, with '…' for what is left out. */
export function shortened(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

/**
 * Text that no spreadsheet takes for a formula: where it begins with a sign that starts one, an apostrophe is put
 * before it. A lone dash is an answer and stays. Full-width signs count: Excel reads them as their half-width twins.
 * Source: OWASP, CSV Injection.
 */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(text) && !/^[-－]\s*$/u.test(text) ? `'${text}` : text;
}

/**
 * Text for a page or a mail, which somebody may paste into a spreadsheet: an apostrophe stands only before what would
 * be calculated or would call another program there. A name such as '@sys株式会社' or '+Design' stays as it is.
 */
export function withoutActiveFormula(text: string): string {
  const mayAct = /^[=＝]/u.test(text) || /[(|｜!！]/u.test(text);
  return mayAct ? withoutFormula(text) : text;
}
