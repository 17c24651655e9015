import { teamsHighContrastTheme, webDarkTheme } from '@fluentui/react-components';

export const dark = webDarkTheme;
export const contrast = teamsHighContrastTheme;
