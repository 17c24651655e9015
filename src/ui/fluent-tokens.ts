/** The tokens that no theme sets: layers, each with the value it has then. */
const LAYERS: Readonly<Record<string, number>> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

/**
 * Stands in for Fluent's table of tokens in the build: there every token 'x' is the text 'var(--x)', which four
 * hundred lines spell out. The themes, which hold the values, stay Fluent's own.
 */
export const tokens = new Proxy<Readonly<Record<string, string>>>(
  {},
  {
    get(_, token) {
      const name = String(token);
      const layer = LAYERS[name];
      return layer === undefined ? `var(--${name})` : `var(--${name}, ${layer})`;
    },
  },
);
