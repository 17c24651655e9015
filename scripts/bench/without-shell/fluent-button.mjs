import { Button as FluentButton } from '@fluentui/react-components';
import { createElement } from 'react';

/** Fluent's own button in the place of src/ui/Button.tsx. */
export function Button({ isDisabled = false, ...attributes }) {
  return createElement(FluentButton, { ...attributes, disabledFocusable: isDisabled });
}
