import type { FluentIcon } from '@fluentui/react-icons/headless';
import { ErrorCircleFilled } from '@fluentui/react-icons/headless/svg/error-circle';
import { QuestionCircleFilled } from '@fluentui/react-icons/headless/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/headless/svg/warning';
import type { Severity } from '../core/finding.ts';

/** The sign of a severity. It always stands beside the word, so colour is never alone; pane.css has the colours. */
export const SEVERITY_ICONS: Readonly<Record<Severity, FluentIcon>> = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  review: QuestionCircleFilled,
};
