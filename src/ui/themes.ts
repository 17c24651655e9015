import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Fonts that draw Japanese well on every system that runs Excel; the Latin letters come from the first. */
const fontFamilyBase =
  "'Segoe UI', 'Yu Gothic UI', 'Hiragino Sans', 'Noto Sans JP', Meiryo, system-ui, sans-serif";

export type Appearance = 'light' | 'dark' | 'contrast';

/** A theme; the one of high contrast is fetched only where it is needed. */
export async function loadTheme(appearance: Appearance): Promise<Theme> {
  if (appearance === 'contrast') return (await import('./contrast-theme.ts')).contrastTheme;
  return { ...(appearance === 'dark' ? webDarkTheme : webLightTheme), fontFamilyBase };
}
