import { readFileSync } from 'node:fs';
import type { Filling } from './filled-form.ts';

/** How the case files write what stands in a form. */
export interface WrittenForm {
  readonly header?: Readonly<Record<string, string>>;
  readonly rows?: Readonly<
    Record<string, { readonly answer?: string; readonly rationale?: string }>
  >;
  readonly cert?: Readonly<Record<string, string>>;
  readonly items?: Readonly<Record<string, string>>;
  readonly remove?: readonly number[];
  readonly duplicate?: readonly number[];
}

const BASE = JSON.parse(
  readFileSync(new URL('../corpus/base.json', import.meta.url), 'utf8'),
) as WrittenForm; // the file is ours, and every test of the corpus reads it

/** The official form, cleanly and fully answered. */
export function cleanFilling(): Filling {
  return fillingWith({});
}

/** The clean form with what `written` says differently. */
export function fillingWith(written: WrittenForm): Filling {
  const numbers = Object.keys(BASE.rows ?? {}).map(Number);
  const rows = numbers
    .filter((no) => !written.remove?.includes(no))
    .flatMap((no) => (written.duplicate?.includes(no) ? [no, no] : [no]))
    .map((no) => {
      const item = written.items?.[no];
      const row = { answer: '', rationale: '', ...BASE.rows?.[no], ...written.rows?.[no] };
      return { no, ...row, ...(item === undefined ? {} : { item }) };
    });
  const certifications = Object.entries({ ...BASE.cert, ...written.cert });
  return {
    header: {
      vendor: written.header?.['vendor'] ?? BASE.header?.['vendor'] ?? '',
      system: written.header?.['system'] ?? BASE.header?.['system'] ?? '',
    },
    rows,
    certifications: written.remove?.includes(26)
      ? []
      : certifications.map(([name, value]) => ({ name, value })),
  };
}
