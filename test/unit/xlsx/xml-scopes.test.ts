import { XmlScopes } from '../../../src/workbooks/xlsx/xml/xml-scopes.ts';

const scopes = () => new XmlScopes((uri) => `<${uri}>`);

test('a prefix stands for what the innermost element says, and again for what was said around it', () => {
  const all = scopes();
  all.declare(1, 'a', 'outer');
  all.declare(1, '', 'own');
  all.declare(3, 'a', 'inner');
  all.declare(3, '', '');
  expect([all.resolve('a'), all.resolve('')]).toEqual(['<inner>', '<>']);
  all.leave(4);
  all.leave(3);
  all.leave(2);
  expect([all.resolve('a'), all.resolve('')]).toEqual(['<outer>', '<own>']);
  all.leave(1);
  expect([all.resolve('a'), all.resolve('')]).toEqual([undefined, '<>']);
});

test('of two declarations in one element both are forgotten with it', () => {
  const all = scopes();
  all.declare(2, 'a', 'x');
  all.declare(2, 'b', 'y');
  all.leave(2);
  expect([all.resolve('a'), all.resolve('b')]).toEqual([undefined, undefined]);
});

test('xml is always known; xmlns is no prefix, and only the empty one can be taken back', () => {
  const all = scopes();
  expect(all.resolve('xml')).toBe('<http://www.w3.org/XML/1998/namespace>');
  expect(all.declare(1, 'xmlns', 'x')).toBe(false);
  expect(all.declare(1, 'a', '')).toBe(false);
  expect(all.declare(1, '', '')).toBe(true);
});
