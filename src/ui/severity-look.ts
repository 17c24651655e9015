import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import type { FluentIcon } from '@fluentui/react-icons';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { tokens } from '@fluentui/react-components';
import type { Severity } from '../core/finding.ts';

/** How a severity looks: its sign always stands beside its word, so colour is never alone. */
export const SEVERITY_LOOKS: Readonly<
  Record<Severity, { readonly Icon: FluentIcon; readonly ink: string; readonly ground: string }>
> = {
  error: {
    Icon: ErrorCircleFilled,
    ink: tokens.colorStatusDangerForeground1,
    ground: tokens.colorStatusDangerBackground1,
  },
  warning: {
    Icon: WarningFilled,
    ink: tokens.colorStatusWarningForeground3,
    ground: tokens.colorStatusWarningBackground1,
  },
  review: {
    Icon: QuestionCircleFilled,
    ink: tokens.colorBrandForeground1,
    ground: tokens.colorBrandBackground2,
  },
};
