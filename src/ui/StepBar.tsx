import { ChevronDownRegular } from '@fluentui/react-icons/headless/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/headless/svg/chevron-up';
import { fill } from '../i18n/fill.ts';
import { Button } from './Button.tsx';
import { Spoken } from './Spoken.tsx';
import { useWords } from './words-context.ts';

interface Props {
  /** The place of the current finding in the list, from 0; half-way between two, and -1 before the first step. */
  readonly position: number;
  readonly count: number;
  /** What is to be said of the finding that the last step led to; '' before any. */
  readonly announced: string;
  readonly onStep: (position: number) => void;
  /** Leads the focus to the finding itself: for the keyboard, which alone gets to see the button. */
  readonly onCard: () => void;
}

/** Goes through the findings one by one; each step selects the cell and says which it is. */
export default function StepBar({ position, count, announced, onStep, onCard }: Props) {
  const { steps } = useWords().interface;
  const isAtFinding = Number.isInteger(position) && position >= 0;
  return (
    <nav aria-label={steps.label} className="step-bar__bar">
      <Button
        size="small"
        icon={<ChevronUpRegular />}
        isDisabled={position <= 0}
        onClick={() => {
          if (position > 0) onStep(Math.ceil(position) - 1);
        }}
      >
        {steps.previous}
      </Button>
      <span className="step-bar__position">
        {isAtFinding
          ? fill(steps.position, { position: position + 1, count })
          : fill(steps.count, { count })}
      </span>
      <Button
        size="small"
        icon={<ChevronDownRegular />}
        iconPosition="after"
        isDisabled={position >= count - 1}
        onClick={() => {
          if (position < count - 1) onStep(Math.floor(position) + 1);
        }}
      >
        {steps.next}
      </Button>
      <Button size="small" className="step-bar__to-card" isDisabled={!isAtFinding} onClick={onCard}>
        {steps.toCard}
      </Button>
      <span className="pane__unseen" aria-live="polite">
        <Spoken text={announced} />
      </span>
    </nav>
  );
}
