import type { Unread } from '../../core/report.ts';
import { systemFaultOf, type SystemFault } from '../system-fault.ts';
import { ownFault } from './checked-file.ts';

/** Why a file or folder was not read, from the error that opening it threw. */
export function unreadAfter(cause: unknown, path: string): Unread {
  const fault = systemFaultOf(cause, path);
  if (fault === null) return ownFault(cause);
  const variant = hasWords(fault.kind) ? fault.kind : 'closed';
  return { reason: 'damaged', place: null, variant, parameters: { code: fault.code } };
}

function hasWords(kind: SystemFault): boolean {
  return ['missing', 'name', 'forbidden', 'busy'].includes(kind);
}
