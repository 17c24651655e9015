import { refuse } from './refusal.ts';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** BIFF2–BIFF4, Excel's format before it used OLE containers, begins with one of these. */
const EARLY_XLS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/** Refuses what is not a zip file, by what it seems to be instead. */
export function recogniseFile(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse('not-a-workbook', 'empty', null);
  if (beginsWith(bytes, OLE)) refuseOle(bytes);
  if (EARLY_XLS.some((sign) => beginsWith(bytes, sign))) refuse('legacy-xls', 'default', null);
  if (!beginsWith(bytes, ZIP)) refuse('not-a-workbook', 'not-zip', null);
}

function beginsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}

function refuseOle(bytes: Uint8Array): never {
  const names = oleEntryNames(bytes);
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) {
    refuse('encrypted', 'password', null);
  }
  if (names.has('Workbook') || names.has('Book')) refuse('legacy-xls', 'default', null);
  return refuse('not-a-workbook', 'ole', null);
}

/**
 * The names in an OLE container's directory. Its entries are 128 bytes long and lie on multiples of 128,
 * so they are found without following the sectors, in a truncated file too. Source: MS-CFB 2.6.
 */
function oleEntryNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-16le');
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    const kind = bytes[at + 66];
    if (length < 4 || length > 64 || (kind !== 1 && kind !== 2)) continue;
    names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}
