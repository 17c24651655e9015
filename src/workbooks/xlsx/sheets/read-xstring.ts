/**
 * Undoes the escapes of ST_Xstring: '_x000D_' is a carriage return, '_x005F_' an underscore.
 * Line breaks become '\n' in whatever way they were written.
 *
 * Source: ECMA-376-1, 22.9.2.19.
 */
export function readXstring(written: string): string {
  const text = written.includes('_x')
    ? written.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
    : written;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
