import { tokens as fluent } from '@fluentui/react-components';
import { tokens } from '../../../src/ui/fluent-tokens.ts';

test("every token of Fluent's own table reads the same in the build's", () => {
  const names = Object.keys(fluent);
  expect(names.length).toBeGreaterThan(300);
  expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(fluent);
});
