import type { FileLine } from './file-line.ts';
import type { Frame, ReportFormat } from './report-format.ts';

/** Puts a report together while its files come in, one after the other. What it gives is written at once. */
export interface ReportPrinter {
  /** Takes the next file, already printed by the format; gives what can be written now. */
  add(piece: string, line: FileLine): string;
  /** Gives the rest, after the last file. */
  end(): string;
  /** The lines of all files so far. */
  readonly lines: readonly FileLine[];
}

/** Begins a report. Nothing but lines is kept, and the pieces only where the format opens with the lines. */
export function startReport(format: ReportFormat, frame: Frame): ReportPrinter {
  const lines: FileLine[] = [];
  const keptBack: string[] = [];
  return {
    lines,
    add(piece, line) {
      lines.push(line);
      if (format.opensWithLines) {
        keptBack.push(piece);
        return '';
      }
      return (lines.length === 1 ? format.opening(frame, []) : format.between) + piece;
    },
    end() {
      const isOpen = lines.length > 0 && !format.opensWithLines;
      const opening = isOpen ? '' : format.opening(frame, lines);
      return opening + keptBack.join(format.between) + format.closing(frame, lines);
    },
  };
}
