import { webLightTheme, type Theme } from '@fluentui/react-components';

/** Fonts that draw Japanese well on every system that runs Excel; the Latin letters come from the first. */
const fontFamilyBase =
  "'Segoe UI', 'Yu Gothic UI', 'Hiragino Sans', 'Noto Sans JP', Meiryo, system-ui, sans-serif";

/** 'contrast' is for Office in black; systems that force colours override every theme with their own. */
export type Appearance = 'light' | 'dark' | 'contrast';

/** A theme; all but the light one are fetched only where they are needed. */
export async function loadTheme(appearance: Appearance): Promise<Theme> {
  return { ...(await fluentTheme(appearance)), fontFamilyBase };
}

async function fluentTheme(appearance: Appearance): Promise<Theme> {
  if (appearance === 'light') return webLightTheme;
  const { dark, contrast } = await import('./dark-themes.ts');
  return appearance === 'dark' ? dark : contrast;
}
