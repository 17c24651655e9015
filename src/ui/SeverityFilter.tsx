import { SEVERITIES, type Severity } from '../core/finding.ts';
import type { Counts } from '../core/report.ts';
import { fill } from '../i18n/fill.ts';
import { Button } from './Button.tsx';
import { SEVERITY_ICONS } from './severity-icons.ts';
import { useWords } from './words-context.ts';

interface Props {
  readonly counts: Counts;
  readonly shown: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
}

/** One button for each severity: pressed while its findings are listed. */
export function SeverityFilter({ counts, shown, onToggle }: Props) {
  const { filter } = useWords().interface;
  return (
    <div role="group" aria-label={filter.heading} className="severity-filter__group">
      {SEVERITIES.map((severity) => {
        const Icon = SEVERITY_ICONS[severity];
        return (
          <Button
            key={severity}
            data-severity={severity}
            data-count={counts[severity]}
            size="small"
            className="severity-filter__button"
            aria-pressed={shown.has(severity)}
            icon={<Icon />}
            onClick={() => {
              onToggle(severity);
            }}
          >
            {fill(filter[severity], { count: counts[severity] })}
          </Button>
        );
      })}
    </div>
  );
}
