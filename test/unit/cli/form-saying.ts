import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { CLEAN } from './folder.ts';

/** Texts of the clean form that tests put others in the place of. */
export const PRINTED = {
  vendor: '遠州ソフトウェア株式会社',
  system: '公共施設予約システム「よやくる」',
  /** The rationale of No 2, in E13. */
  rationale:
    'AWS東京リージョンに保管し、バックアップも大阪リージョンのみです。海外リージョンは使用していません。',
};

/** The clean form with other texts in its cells: everything that `changes` names is replaced, wherever it stands. */
export function formSaying(changes: Partial<typeof PRINTED>): Uint8Array {
  const parts = unzipSync(readFileSync(CLEAN));
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^xl\/(?:sharedStrings|worksheets\/.*)\.xml$/u.test(name)) continue;
    let xml = strFromU8(bytes);
    for (const [place, text] of Object.entries(changes)) {
      // `changes` has the keys of PRINTED.
      xml = xml.replaceAll(PRINTED[place as keyof typeof PRINTED], escaped(text));
    }
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
