import { readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { isInShard, type Shard } from '../arguments/shard.ts';
import { faultOf, type Notice } from '../notice.ts';

/** A workbook to check. */
export interface WorkbookFile {
  /** Where it is read. */
  readonly path: string;
  /** Its name in the report: as given, or FOLDER/relative with '/'. */
  readonly file: string;
  /** The place, from 0, of the argument that it came from. Reports of shards are joined in this order. */
  readonly argument: number;
}

/** Every workbook that the arguments name, in stable order, and what was met on the way. */
export interface FoundWorkbooks {
  readonly files: readonly WorkbookFile[];
  /** Arguments that lead to nothing, and folders that cannot be opened: the run goes on without them. */
  readonly faults: readonly Notice[];
  /** Spreadsheets of other kinds that folders hold, and links to folders. */
  readonly passedOver: readonly Notice[];
}

/**
 * Finds the workbooks to check: files as given, folders searched for .xlsx and .xlsm, in the order of the arguments
 * and then of the names. Owner files of Excel ('~$…') are left out. A file that two arguments name is checked once.
 * Links to files are followed, links to folders are told instead, so that the search ends.
 */
export function findWorkbooks(paths: readonly string[], shard: Shard | null): FoundWorkbooks {
  const faults: Notice[] = [];
  const passedOver: Notice[] = [];
  const files: WorkbookFile[] = [];
  const seen = new Set<string>();
  paths.forEach((argument, index) => {
    for (const { relative, ...entry } of entriesOf(argument, faults, passedOver)) {
      const place = resolve(entry.path);
      if (seen.has(place)) continue;
      seen.add(place);
      if (shard && !isInShard(relative, shard)) continue;
      if (entry.isForeign) passedOver.push({ words: 'foreign', facts: { file: entry.file } });
      else files.push({ path: entry.path, file: entry.file, argument: index });
    }
  });
  return { files, faults, passedOver };
}

interface Entry {
  readonly path: string;
  readonly file: string;
  /** Relative to the argument, with '/'; the name of a file that is itself the argument. */
  readonly relative: string;
  /** True for .xls, .xlsb and .ods in a folder. */
  readonly isForeign: boolean;
}

function entriesOf(argument: string, faults: Notice[], passedOver: Notice[]): Entry[] {
  try {
    if (!statSync(argument).isDirectory()) {
      const relative = basename(argument);
      return [{ path: argument, file: argument, relative, isForeign: false }];
    }
  } catch (cause) {
    faults.push(faultOf(argument, cause));
    return [];
  }
  const folder = argument.replace(/(?<=.)[/\\]+$/u, '');
  const entries = filesIn(argument, '', faults, passedOver)
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((relative): Entry[] => {
      const isForeign = /\.(?:xls|xlsb|ods)$/iu.test(relative);
      if (!isForeign && !/\.xls[xm]$/iu.test(relative)) return [];
      const file = folder === '/' ? `/${relative}` : `${folder}/${relative}`;
      return [{ path: join(argument, relative), file, relative, isForeign }];
    });
  if (!entries.some(({ isForeign }) => !isForeign)) {
    faults.push({ words: 'noWorkbooks', facts: { path: argument } });
  }
  return entries;
}

/** The paths, relative to the first folder and with '/', of all files that are not owner files of Excel. */
function filesIn(folder: string, prefix: string, faults: Notice[], passedOver: Notice[]): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    faults.push(faultOf(folder, cause));
    return [];
  }
  return entries.flatMap((entry) => {
    const relative = prefix + entry.name;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path, `${relative}/`, faults, passedOver);
    if (entry.name.startsWith('~$')) return [];
    if (entry.isSymbolicLink() && leadsToFolder(path)) {
      passedOver.push({ words: 'folderLink', facts: { path } });
      return [];
    }
    return [relative];
  });
}

function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    // It leads nowhere, which is told when it is read.
    return false;
  }
}
