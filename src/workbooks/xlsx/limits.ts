/**
 * How much of a file is ever taken in. A workbook beyond a limit is `too-large`, never a hang.
 *
 * A filled checklist is about 20 kB with 12 parts; the largest real workbooks seen stay a factor of ten below.
 */
export const LIMITS = {
  /** Bytes of the file itself. */
  file: 10 * 1024 * 1024,
  /** Parts in the package. */
  parts: 5_000,
  /** Bytes of one part, inflated. */
  part: 64 * 1024 * 1024,
  /** Bytes of all parts that are read, inflated. */
  total: 256 * 1024 * 1024,
  /** Inflated bytes per compressed byte, once a part is larger than `ratioFrom`. */
  ratio: 200,
  /** Bytes up to which any ratio is let pass. */
  ratioFrom: 1024 * 1024,
  /** Cells with a number, in the whole workbook; merged areas count like them, and texts more (`costOf`). */
  cells: 2_000_000,
  /** Elements, attributes and entities in all parts that are read. */
  nodes: 12_000_000,
  /** UTF-16 units of one cell's text: as many as Excel takes. */
  text: 32_767,
  /** Elements inside one another. */
  depth: 256,
  /** UTF-16 units of one tag, comment or run of text. Excel's longest cell has 32,767. */
  token: 4 * 1024 * 1024,
} as const;

/** Bytes as whole megabytes, as messages show them; never less than one. */
export function megabytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / (1024 * 1024)));
}
