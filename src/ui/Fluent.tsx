import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface Props {
  readonly className?: string;
  readonly children: ReactNode;
}

/** The page itself sets the tokens of the theme that is shown, so no script holds any theme. */
const NO_TOKENS = {};

/** What uses Fluent's own components stands in here; only what is fetched late does. */
export function Fluent({ className = '', children }: Props) {
  return (
    <FluentProvider className={`fluent__part ${className}`.trim()} theme={NO_TOKENS}>
      {children}
    </FluentProvider>
  );
}
