import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A form filled without fault. */
export const CLEAN = resolve('test/layouts/v02_filled_A.xlsx');

/** What a file of a test folder is made from: the path of a file to copy, or its bytes. */
type Content = string | Uint8Array;

const folders: string[] = [];

/** Makes a folder that lives until the test file ends. Keys are paths with '/'. */
export function folderOf(files: Readonly<Record<string, Content>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kakunin-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === 'string') copyFileSync(content, path);
    else writeFileSync(path, content);
  }
  return folder;
}

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
