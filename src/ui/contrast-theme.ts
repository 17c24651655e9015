import { teamsHighContrastTheme, type Theme } from '@fluentui/react-components';

/** For Office in a black high-contrast theme; systems that force colours override it with their own. */
export const contrastTheme: Theme = {
  ...teamsHighContrastTheme,
  fontFamilyBase:
    "'Segoe UI', 'Yu Gothic UI', 'Hiragino Sans', 'Noto Sans JP', Meiryo, system-ui, sans-serif",
};
