import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** Fluent's themes by the appearance that the page shows; 'contrast' is for Office in black. */
const THEMES = {
  light: { scheme: 'light', theme: webLightTheme },
  dark: { scheme: 'dark', theme: webDarkTheme },
  contrast: { scheme: 'dark', theme: teamsHighContrastTheme },
};

/**
 * Fluent's themes as style rules: every token that the texts use (scripts and style sheets), as a custom property of
 * the page. The appearance is the system's until the attribute data-appearance of the root names one.
 *
 * @param {readonly string[]} texts
 */
export function themeCss(texts) {
  const used = new Set(texts.flatMap((text) => text.match(/(?<=var\(--)\w+/g) ?? []));
  const tokens = Object.keys(webLightTheme).filter((token) => used.has(token));
  const differing = tokens.filter((token) =>
    Object.values(THEMES).some(({ theme }) => theme[token] !== webLightTheme[token]),
  );
  const rule = (selector, appearance, names) => {
    const { scheme, theme } = THEMES[appearance];
    const values = names.map((name) => `--${name}:${theme[name]};`).join('');
    return `${selector}{color-scheme:${scheme};${values}}`;
  };
  return [
    rule(':root', 'light', tokens),
    `@media (prefers-color-scheme:dark){${rule(':root', 'dark', differing)}}`,
    ...Object.keys(THEMES).map((appearance) =>
      rule(`:root[data-appearance='${appearance}']`, appearance, differing),
    ),
  ].join('\n');
}
