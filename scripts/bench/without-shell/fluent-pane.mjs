import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createElement } from 'react';
import { ExcelPane as Pane } from '../../../src/taskpane/ExcelPane.tsx';

/** The pane of src/taskpane/ExcelPane.tsx with all of Fluent around it from the start. */
export function ExcelPane(attributes) {
  return createElement(FluentProvider, { theme: webLightTheme }, createElement(Pane, attributes));
}
