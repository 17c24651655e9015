import type { Unread, UnreadReason } from '../../core/report.ts';

/**
 * Everything this reader can refuse, by reason. Each has its sentence in src/i18n, named the same.
 */
export const REFUSALS = {
  encrypted: ['password', 'zip'],
  'legacy-xls': ['default'],
  'not-a-workbook': [
    'empty',
    'not-zip',
    'pdf',
    'markup',
    'text',
    'ole',
    'xlsb',
    'ods',
    'document',
    'presentation',
    'zipped',
    'other-package',
  ],
  damaged: [
    'truncated',
    'zip',
    'duplicate-part',
    'part-name',
    'overlap',
    'local-name',
    'size',
    'checksum',
    'compression',
    'missing-part',
    'missing-relationships',
    'encoding',
    'dtd',
    'xml',
    'root',
    'missing-relationship',
    'string-index',
    'address',
    'repeated-cell',
    'merge',
  ],
  'too-large': [
    'file',
    'parts',
    'part',
    'total',
    'ratio',
    'cells',
    'nodes',
    'text',
    'depth',
    'token',
  ],
} as const satisfies Partial<Record<UnreadReason, readonly string[]>>;

type Refusals = typeof REFUSALS;
type RefusalReason = keyof Refusals;
type Variant<R extends RefusalReason> = Refusals[R][number];
type Parameters = Unread['parameters'];

/**
 * Why a file or a part cannot be read, on its way up to `readXlsx`, which turns it into its `unread`.
 * Never leaves this folder.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly unread: Unread;

  constructor(unread: Unread) {
    super(`${unread.reason} (${unread.variant}) at ${unread.place ?? 'the file'}`);
    this.unread = unread;
  }
}

/** An `Unread` whose variant has words. */
export function unreadOf<R extends RefusalReason>(
  reason: R,
  variant: Variant<R>,
  place: string | null,
  parameters: Parameters = {},
): Unread {
  return { reason, place, variant, parameters };
}

/** Stops reading the file or part at hand. */
export function refuse<R extends RefusalReason>(
  reason: R,
  variant: Variant<R>,
  place: string | null,
  parameters: Parameters = {},
): never {
  throw new Refusal(unreadOf(reason, variant, place, parameters));
}

/** Runs `read`. What it refuses becomes an entry of `unread`, and null is given. */
export function orUnread<T>(unread: Unread[], read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    unread.push(error.unread);
    return null;
  }
}
