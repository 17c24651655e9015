import { csv } from './csv.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { ReportFormat } from './report-format.ts';
import { text } from './text.ts';

/** Every way to print a report, by the name that the command line gives it. */
export const FORMATS = { text, json, csv, markdown, html } as const satisfies Record<
  string,
  ReportFormat
>;

export type FormatName = keyof typeof FORMATS;
