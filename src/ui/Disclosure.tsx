import { Button } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { Suspense, useId, useState, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the page that is closed until its heading is pressed; what is inside is fetched only then. */
export function Disclosure({ title, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <section>
      <h2 className="disclosure__heading">
        <Button
          appearance="transparent"
          className="disclosure__button"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {title}
        </Button>
      </h2>
      {isOpen && (
        <div id={id} className="disclosure__body">
          <Suspense>{children}</Suspense>
        </div>
      )}
    </section>
  );
}
