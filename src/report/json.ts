import type { ReportFormat } from './report-format.ts';

/** One object with every fact, one line a file, so that large reports can be read and compared line by line. */
export const json: ReportFormat = {
  opensWithLines: false,
  between: ',\n',
  opening: ({ version, language }) =>
    `{"kakunin":${JSON.stringify(version)},"language":${JSON.stringify(language)},"files":[\n`,
  file: (report) => JSON.stringify(report),
  closing: () => '\n]}\n',
};
