/** The top-left cell of an address such as 'D16:E18', '18:18' or 'D:D'; null for what is none. */
export function firstCell(address: string): string | null {
  const [, column = '', row = ''] =
    /^(?:.*!)?\$?([A-Z]{1,3})?\$?(\d+)?(?=$|[:,])/i.exec(address) ?? [];
  return column + row === '' ? null : `${column || 'A'}${row || '1'}`;
}
