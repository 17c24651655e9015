import type { ReportFormat } from './report-format.ts';

/** One object with every fact, one line a file, so that large reports can be read and compared line by line. */
export const json: ReportFormat = {
  opensWithLines: false,
  between: ',\n',
  opening: ({ version, language, today, shard, passedOver = [], gaps = [] }) => {
    const head = JSON.stringify({
      kakunin: version,
      language,
      ...(today ? { today } : {}),
      ...(shard ? { shard } : {}),
      ...(passedOver.length > 0 ? { passedOver } : {}),
      ...(gaps.length > 0 ? { gaps } : {}),
    });
    return `${head.slice(0, -1)},"files":[\n`;
  },
  file: (report) => JSON.stringify(report),
  closing: () => '\n]}\n',
};
