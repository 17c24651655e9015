import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import type { Unread } from '../../core/report.ts';
import { isInShard, type Shard } from '../arguments/shard.ts';
import { unreadAfter } from './unread-after.ts';

/** A workbook to check, or what stands in the report because no workbook could be looked for there. */
export interface WorkbookFile {
  /** Where it is read. */
  readonly path: string;
  /** Its name in the report: as given, or FOLDER/relative with '/'. */
  readonly file: string;
  /** The place, from 0, of the argument that it came from. Reports of shards are joined in this order. */
  readonly argument: number;
  /** Why it is not read, where the search knows that already. */
  readonly unread?: Unread;
}

/** What the arguments name, in stable order. */
export interface FoundWorkbooks {
  /** The workbooks of this shard, and in every shard what could not be found or searched: no report is silent on it. */
  readonly files: readonly WorkbookFile[];
  /** The names of spreadsheets of other kinds that folders hold. */
  readonly passedOver: readonly string[];
  /** The paths of all spreadsheets met, those of other kinds and shards too. */
  readonly met: readonly string[];
}

/**
 * Finds the workbooks to check: files as given, folders searched for .xlsx and .xlsm, in the order of the arguments
 * and then of the names. Owner files of Excel ('~$…') are left out. A file that two arguments name is checked once.
 * Links to files are followed. Links to folders are not, so that the search ends, and are told where they lead out of
 * what is searched.
 */
export function findWorkbooks(paths: readonly string[], shard: Shard | null): FoundWorkbooks {
  const args = paths.map(argumentAt);
  const roots = args.flatMap(({ path, stats }) =>
    'reason' in stats || !stats.isDirectory() ? [] : [path],
  );
  const entries = args.flatMap((argument, index) =>
    entriesOf(argument, roots).map((entry) => ({ ...entry, argument: index })),
  );
  const seen = new Set<string>();
  const isNew = ({ path }: Entry) => seen.size < seen.add(resolve(path)).size;
  const isOurs = ({ relative, unread }: Entry) => !shard || unread || isInShard(relative, shard);
  const asked = entries.filter((entry) => !entry.isForeign && isNew(entry));
  const foreign = entries.filter((entry) => entry.isForeign && isNew(entry));
  return {
    files: asked.filter(isOurs).map(({ path, file, argument, unread }) => ({
      path,
      file,
      argument,
      ...(unread ? { unread } : {}),
    })),
    passedOver: foreign.filter(isOurs).map(({ file }) => file),
    met: [...asked, ...foreign].map(({ path }) => path),
  };
}

interface Argument {
  readonly given: string;
  /** Where it is: as given, or the same name in the other normal form. */
  readonly path: string;
  readonly stats: Stats | Unread;
}

/** A name typed in one normal form may be stored in the other, as where a Mac packed the files. */
function argumentAt(given: string): Argument {
  try {
    for (const path of new Set([given, given.normalize('NFC'), given.normalize('NFD')])) {
      const stats = statSync(path, { throwIfNoEntry: false });
      if (stats) return { given, path, stats };
    }
    return { given, path: given, stats: statSync(given) };
  } catch (cause) {
    return { given, path: given, stats: unreadAfter(cause, given) };
  }
}

interface Entry {
  readonly path: string;
  readonly file: string;
  /** Relative to the argument, with '/'; the name of a file that is itself the argument. */
  readonly relative: string;
  /** True for .xls, .xlsb and .ods in a folder. */
  readonly isForeign: boolean;
  readonly unread?: Unread;
}

function entriesOf({ given, path, stats }: Argument, roots: readonly string[]): Entry[] {
  const own = { path, relative: basename(given), isForeign: false };
  if ('reason' in stats) return [{ ...own, file: given, unread: stats }];
  if (!stats.isDirectory()) return [{ ...own, file: given }];
  const folder = given.replace(/(?<=.)[/\\]+$/u, '');
  const entries = filesIn(path, '', roots)
    .sort((a, b) => (a.relative < b.relative ? -1 : 1))
    .flatMap(({ relative, unread }): Entry[] => {
      const isForeign = !unread && /\.(?:xls|xlsb|ods)$/iu.test(relative);
      if (!unread && !isForeign && !/\.xls[xm]$/iu.test(relative)) return [];
      const file =
        relative === '' ? folder : folder === '/' ? `/${relative}` : `${folder}/${relative}`;
      return [
        { path: join(path, relative), file, relative, isForeign, ...(unread ? { unread } : {}) },
      ];
    });
  if (entries.some(({ isForeign }) => !isForeign)) return entries;
  return [...entries, { ...own, file: folder, unread: NO_WORKBOOKS }];
}

const NO_WORKBOOKS: Unread = {
  reason: 'no-checklist',
  place: null,
  variant: 'folder',
  parameters: {},
};

const FOLDER_LINK: Unread = {
  reason: 'not-a-workbook',
  place: null,
  variant: 'folder-link',
  parameters: {},
};

interface FolderEntry {
  /** Relative to the first folder, with '/'; '' for itself. */
  readonly relative: string;
  readonly unread?: Unread;
}

/** All files that are not owner files of Excel, and the folders that were not searched. */
function filesIn(folder: string, prefix: string, roots: readonly string[]): FolderEntry[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    return [{ relative: prefix.replace(/\/$/u, ''), unread: unreadAfter(cause, folder) }];
  }
  return entries.flatMap((entry): FolderEntry[] => {
    const relative = prefix + entry.name;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path, `${relative}/`, roots);
    if (entry.name.startsWith('~$')) return [];
    if (!entry.isSymbolicLink() || !leadsToFolder(path)) return [{ relative }];
    return leadsInto(path, roots) ? [] : [{ relative, unread: FOLDER_LINK }];
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

/** Whether a link leads to a folder that is searched anyway. */
function leadsInto(link: string, roots: readonly string[]): boolean {
  const target = realpathSync(link) + sep;
  return roots.some((root) => target.startsWith(realpathSync(root).replace(/[/\\]$/u, '') + sep));
}
