import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface Props {
  readonly tone: 'info' | 'warning' | 'error';
  readonly children: ReactNode;
}

const ICONS = { info: InfoFilled, warning: WarningFilled, error: ErrorCircleFilled };

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: 1.6,
    '& > svg': { flexShrink: 0, marginTop: '3px' },
  },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    '& > svg': { color: tokens.colorStatusWarningForeground3 },
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    '& > svg': { color: tokens.colorStatusDangerForeground1 },
  },
});

/** A few calm sentences that stand out from the page. */
export function Notice({ tone, children }: Props) {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return (
    <div className={mergeClasses(styles.notice, styles[tone])}>
      <Icon fontSize={16} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
