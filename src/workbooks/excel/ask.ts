/** Sends one request to Excel. */
export type Ask = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
