import { readZipDirectory } from './zip-directory.ts';

/** The bytes that all parts of a zip file have together, as it declares. Refuses (`Refusal`) what is no zip file. */
export function inflatedSize(bytes: Uint8Array): number {
  return readZipDirectory(bytes).reduce((sum, { size }) => sum + size, 0);
}
