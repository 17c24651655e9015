import { types } from 'node:util';

/**
 * Why the system does not give a file, as far as the user can do something about it. 'name': its name is not in UTF-8, as
 * where a zip file of Windows was unpacked elsewhere, and what was read of the name leads nowhere.
 */
export type SystemFault = 'missing' | 'name' | 'forbidden' | 'busy' | 'folder' | 'full' | 'other';

/** A fault of the system, with its code, such as 'EACCES', for who looks further. */
export interface FaultOfSystem {
  readonly kind: SystemFault;
  readonly code: string;
}

/** What kind of fault of the system an error at `path` is; null for any other error. */
export function systemFaultOf(cause: unknown, path: string): FaultOfSystem | null {
  if (!(types.isNativeError(cause) && 'syscall' in cause && 'code' in cause)) return null;
  const code = String(cause.code);
  const kind = KINDS[code] ?? 'other';
  return { kind: kind === 'missing' && path.includes('\ufffd') ? 'name' : kind, code };
}

const KINDS: Readonly<Partial<Record<string, SystemFault>>> = {
  ENOENT: 'missing',
  // A file where a folder should be, or a link that leads in circles: the path leads to nothing.
  ENOTDIR: 'missing',
  ELOOP: 'missing',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EISDIR: 'folder',
  ENOSPC: 'full',
  EDQUOT: 'full',
};
