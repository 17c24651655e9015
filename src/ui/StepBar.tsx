import { ChevronDownRegular } from '@fluentui/react-icons/headless/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/headless/svg/chevron-up';
import { fill } from '../i18n/fill.ts';
import { lateWordsIn } from '../i18n/late-words-in.ts';
import { Button } from './Button.tsx';
import { Spoken } from './Spoken.tsx';
import type { ShownFinding } from './shown-findings.ts';
import { stepAnnouncement } from './step-announcement.ts';
import { useWords } from './words-context.ts';

/** A finding and its place in a list, from 1. */
export interface Announced {
  readonly shown: ShownFinding;
  readonly position: number;
  readonly count: number;
}

interface Props {
  /** The place of the current finding in the list, from 0; half-way between two, and -1 before the first step. */
  readonly position: number;
  readonly count: number;
  /** The finding that the last step led to, which is to be said; null before any. */
  readonly announced: Announced | null;
  readonly onStep: (position: number) => void;
  /** Leads the focus to the finding itself: for the keyboard, which alone gets to see the button. */
  readonly onCard: () => void;
}

/** Goes through the findings one by one; each step selects the cell and says which it is. */
export default function StepBar({ position, count, announced, onStep, onCard }: Props) {
  const words = useWords();
  const { steps } = lateWordsIn(words.language);
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
        <Spoken text={announced ? stepAnnouncement(announced.shown, announced, words) : ''} />
      </span>
    </nav>
  );
}
