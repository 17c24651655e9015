import { refuse } from './refusal.ts';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** BIFF2–BIFF8, Excel's old formats, begin with one of these where no OLE container is around them. */
const EARLY_XLS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];
const PDF = [0x25, 0x50, 0x44, 0x46];
/** What text may begin with: the byte order marks of UTF-8 and UTF-16. */
const MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Refuses what is not a zip file, by what it seems to be instead. */
export function recogniseFile(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse('not-a-workbook', 'empty', null);
  if (beginsWith(bytes, OLE)) refuseOle(bytes);
  if (EARLY_XLS.some((sign) => beginsWith(bytes, sign))) refuse('legacy-xls', 'default', null);
  if (!beginsWith(bytes, ZIP)) refuse('not-a-workbook', kindOf(bytes), null);
}

function kindOf(bytes: Uint8Array): 'pdf' | 'markup' | 'text' | 'not-zip' {
  if (beginsWith(bytes, PDF)) return 'pdf';
  const start = bytes.subarray(0, 1024);
  const hasMark = MARKS.some((mark) => beginsWith(bytes, mark));
  if (!hasMark && start.some(isNoText)) return 'not-zip';
  const [first] = start.filter((byte) => byte > 0x20 && byte < 0x80);
  return first === LESS_THAN ? 'markup' : 'text';
}

const LESS_THAN = 0x3c;

/** A control character that no text holds, in whatever encoding Japanese text has. */
function isNoText(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x1b;
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
  if (names.size === 0 || lacksDirectory(bytes)) refuse('damaged', 'truncated', null);
  return refuse('not-a-workbook', 'ole', null);
}

/** True when an OLE container ends before its directory, so that its kind cannot be told. Source: MS-CFB 2.2. */
function lacksDirectory(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 2 ** view.getUint16(30, true);
  return (view.getUint32(48, true) + 1) * sectorSize + 128 > bytes.length;
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
