import { ErrorCircleFilled } from '@fluentui/react-icons/headless/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/headless/svg/info';
import { WarningFilled } from '@fluentui/react-icons/headless/svg/warning';
import type { ReactNode } from 'react';

interface Props {
  readonly tone: 'info' | 'warning' | 'error';
  readonly children: ReactNode;
}

const ICONS = { info: InfoFilled, warning: WarningFilled, error: ErrorCircleFilled };

/** A few calm sentences that stand out from the page. */
export function Notice({ tone, children }: Props) {
  const Icon = ICONS[tone];
  return (
    <div className="notice__notice" data-tone={tone}>
      <Icon fontSize={16} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
