import type { CSSProperties } from 'react';
import { MARK_LOOKS } from '../core/marking/mark-formula.ts';
import { useWords } from './words-context.ts';

const SHOWN = ['error', 'warning'] as const;

/** What the marks in the sheet mean: each with a small cell that looks like a marked one. */
export default function MarkLegend() {
  const { links } = useWords().interface;
  const words = { error: links.legendError, warning: links.legendWarning };
  return (
    <p className="mark-legend__list">
      {SHOWN.map((severity) => (
        <span key={severity} className="mark-legend__entry">
          <span className="mark-legend__cell" style={cellLook(severity)} aria-hidden>
            ○
          </span>
          {words[severity]}
        </span>
      ))}
    </p>
  );
}

function cellLook(severity: (typeof SHOWN)[number]): CSSProperties {
  const { fill, line, isDashed, isBold } = MARK_LOOKS[severity];
  return {
    backgroundColor: fill,
    border: `1px ${isDashed ? 'dashed' : 'solid'} ${line}`,
    fontWeight: isBold ? 700 : 400,
  };
}
