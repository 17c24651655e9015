import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { fill } from '../i18n/fill.ts';
import { useWords } from './words-context.ts';

interface Props {
  /** The place of the current finding in the list, from 0; -1 before the first step. */
  readonly position: number;
  readonly count: number;
  readonly onStep: (position: number) => void;
}

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  position: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** Goes through the findings one by one; each step selects the cell. */
export function StepBar({ position, count, onStep }: Props) {
  const styles = useStyles();
  const { steps } = useWords().interface;
  return (
    <nav aria-label={steps.label} className={styles.bar}>
      <Button
        size="small"
        icon={<ChevronUpRegular />}
        disabledFocusable={position <= 0}
        onClick={() => {
          if (position > 0) onStep(position - 1);
        }}
      >
        {steps.previous}
      </Button>
      <span className={styles.position}>
        {fill(steps.position, { position: position + 1, count })}
      </span>
      <Button
        size="small"
        icon={<ChevronDownRegular />}
        iconPosition="after"
        disabledFocusable={position >= count - 1}
        onClick={() => {
          if (position < count - 1) onStep(position + 1);
        }}
      >
        {steps.next}
      </Button>
    </nav>
  );
}
