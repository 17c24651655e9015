import { ChevronDownRegular } from '@fluentui/react-icons/headless/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/headless/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { Spoken } from './Spoken.tsx';

interface Props {
  readonly title: string;
  /** What it comes to, line by line, also while it is closed. */
  readonly summary?: readonly string[];
  /** How much of it is done, 0 to 1, as a bar under the title. */
  readonly share?: number;
  /** The rank of its heading; 'h2' unless said otherwise. */
  readonly heading?: 'h2' | 'h3';
  /** Given by who opens and closes it from outside too. */
  readonly isOpen?: boolean;
  readonly onToggle?: () => void;
  readonly children: ReactNode;
}

/** A part of the page that is closed until its heading is pressed; what is inside is drawn only then. */
export function Disclosure({
  title,
  summary = [],
  share,
  heading: Heading = 'h2',
  isOpen: isOpenOutside,
  onToggle,
  children,
}: Props) {
  const [isOpenHere, setIsOpen] = useState(false);
  const isOpen = isOpenOutside ?? isOpenHere;
  const id = useId();
  return (
    <section>
      <Heading className="disclosure__heading">
        <Button
          appearance="transparent"
          className="disclosure__button"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => {
            if (onToggle) onToggle();
            else setIsOpen(!isOpen);
          }}
        >
          <span>
            <Spoken text={title} />
          </span>
        </Button>
      </Heading>
      {share !== undefined && <ProgressBar share={share} />}
      {!isOpen &&
        summary.map((line) => (
          <p key={line} className="disclosure__summary">
            <Spoken text={line} />
          </p>
        ))}
      {isOpen && (
        <div id={id} className="disclosure__body">
          {children}
        </div>
      )}
    </section>
  );
}
