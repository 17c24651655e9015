import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { CLAUSE_DOCUMENTS, CLAUSES } from '../../../src/core/definitions/clause.ts';
import clauses from '../../../src/core/definitions/hamamatsu/clauses.json' with { type: 'json' };
import form from '../../../src/core/definitions/hamamatsu/form.json' with { type: 'json' };
import { DEFINITIONS } from '../../../src/core/definitions/index.ts';
import { lookForOf } from '../../../src/core/definitions/look-for.ts';
import clausesSchema from '../../../src/core/definitions/schema/clauses.schema.json' with { type: 'json' };
import formSchema from '../../../src/core/definitions/schema/form.schema.json' with { type: 'json' };
import invented from '../../fixtures/invented-form.json' with { type: 'json' };

function faults(schema: object, data: unknown): unknown {
  const validate = new Ajv({ allErrors: true }).compile(schema);
  return validate(data) ? [] : validate.errors;
}

const DATA = new URL('../../../src/core/definitions/hamamatsu/', import.meta.url);

it.each(readdirSync(DATA))('%s is as the schema that it names says', (name) => {
  const data: unknown = JSON.parse(readFileSync(new URL(name, DATA), 'utf8'));
  const { $schema } = data as { $schema: string }; // a file without one fails below
  const schema: unknown = JSON.parse(readFileSync(new URL($schema, new URL(name, DATA)), 'utf8'));
  expect(faults(schema as object, data)).toEqual([]); // ajv refuses what is no schema
});

it('an invented form is as the schema of forms says', () => {
  expect(faults(formSchema, invented)).toEqual([]);
});

it.each<[string, object, object]>([
  ['a form without items', formSchema, { ...form, items: [] }],
  ['a form with a word too many', formSchema, { ...form, remark: '' }],
  [
    'a wording with an open brace',
    formSchema,
    { ...form, items: form.items.map((item) => ({ ...item, wording: '{関係' })) },
  ],
  [
    'a document without an https address',
    clausesSchema,
    { ...clauses, documents: { ISMAP: { ...clauses.documents.ISMAP, url: 'http://example.jp' } } },
  ],
  [
    'a clause without text',
    clausesSchema,
    { ...clauses, clauses: { 'ISMAP/1': { ...clauses.clauses['ISMAP/7.2.2'], text: '' } } },
  ],
])('%s is refused by the schema', (_, schema, data) => {
  expect(faults(schema, data)).not.toEqual([]);
});

describe.each(DEFINITIONS)('$id', (definition) => {
  const numbers = definition.items.map(({ no }) => no);

  it('has every item in exactly one section, in ascending order', () => {
    const inSections = definition.sections.flatMap(({ items }) => items);
    expect(inSections).toEqual(numbers);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(numbers).not.toContain(definition.certifications.no);
  });

  it('says of every item what a reviewer looks for', () => {
    const all = [...numbers, definition.certifications.no];
    expect(all.filter((no) => !lookForOf(definition.id, no)?.ja)).toEqual([]);
  });

  it('has every condition asked for, and asks for no other', () => {
    const asked = definition.sections.flatMap(({ condition }) => condition ?? []);
    expect(new Set(asked)).toEqual(new Set(definition.conditions.map(({ id }) => id)));
  });

  it('has no sign that stands for two marks', () => {
    const { yes, no, consult, dashes } = definition.marks;
    const signs = [yes, no, consult].flatMap(({ official, alsoRead, lookAlikes }) => [
      official,
      ...alsoRead,
      ...lookAlikes,
    ]);
    expect(new Set([...signs, ...dashes]).size).toBe(signs.length + dashes.length);
  });

  it('names only clauses that are there, and names none twice for one item', () => {
    for (const { clauses: own, related } of definition.items) {
      const ids = [...Object.keys(own), ...Object.keys(related)];
      expect(Object.keys(CLAUSES)).toEqual(expect.arrayContaining(ids));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

it('every clause is named by its document and number', () => {
  for (const [id, clause] of Object.entries(CLAUSES)) {
    expect(id).toBe(`${clause.document}/${clause.id}`);
    expect(CLAUSE_DOCUMENTS[clause.document].title.ja).not.toBe('');
    // A text that differs from the printed one says why.
    if (clause.text !== clause.printedText) expect(clause.misprints).not.toBeUndefined();
  }
});
