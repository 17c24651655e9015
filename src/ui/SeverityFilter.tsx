import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Severity } from '../core/finding.ts';
import type { Counts } from '../core/report.ts';
import { fill } from '../i18n/fill.ts';
import { SEVERITY_LOOKS } from './severity-look.ts';
import { useWords } from './words-context.ts';

interface Props {
  readonly counts: Counts;
  readonly shown: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'review'];

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto', flexGrow: 1 },
});

/** One button for each severity: pressed while its findings are listed. */
export function SeverityFilter({ counts, shown, onToggle }: Props) {
  const styles = useStyles();
  const { filter, severities } = useWords().interface;
  return (
    <div role="group" aria-label={filter.heading} className={styles.group}>
      {SEVERITIES.map((severity) => {
        const { Icon, ink } = SEVERITY_LOOKS[severity];
        return (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.button}
            checked={shown.has(severity)}
            icon={<Icon style={{ color: ink }} />}
            onClick={() => {
              onToggle(severity);
            }}
          >
            {fill(filter.show, { severity: severities[severity], count: counts[severity] })}
          </ToggleButton>
        );
      })}
    </div>
  );
}
