import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { offeredTypes } from '../../excel/members/object-model.ts';
import type { MemberDescription } from '../../excel/protocol/host-object.ts';

/** What Microsoft's type declarations say of a class: its own set, and per member its set. */
interface DeclaredClass {
  readonly since: string | null;
  readonly members: ReadonlyMap<string, string | null>;
}

const declared = readDeclarations();

/** Names that stand on the wire only; the declarations know nothing of them. */
const isInternal = (name: string) => name.startsWith('_') || name === 'Gridlines';

describe('members come with the requirement set that Microsoft declares', () => {
  test.each(offeredTypes().map((type) => [type.typeName, type] as const))('%s', (name, type) => {
    const own = declared.get(name);
    const all: [string, MemberDescription][] = [
      ...type.scalars,
      ...type.navigations,
      ...type.methods,
    ];
    const offered = all
      .filter(([member]) => !isInternal(member))
      .map(([member, { since }]) => [member, since] as const);
    const expected = offered.map(([member]) => {
      const found = own?.members.get(camel(member));
      return [member, found === undefined ? 'not declared' : (found ?? own?.since)] as const;
    });
    expect(Object.fromEntries(offered)).toEqual(Object.fromEntries(expected));
  });
});

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Reads the classes of the namespace Excel from @types/office-js. */
function readDeclarations(): ReadonlyMap<string, DeclaredClass> {
  const file = 'node_modules/@types/office-js/index.d.ts';
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const classes = new Map<string, DeclaredClass>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const each of statement.body.statements) {
      if (ts.isClassDeclaration(each) && each.name) {
        classes.set(each.name.text, readClass(each, source));
      }
    }
  }
  return classes;
}

function readClass(declaration: ts.ClassDeclaration, source: ts.SourceFile): DeclaredClass {
  const members = new Map<string, string | null>();
  for (const member of declaration.members) {
    if (!member.name || !ts.isIdentifier(member.name)) continue;
    const known = members.get(member.name.text);
    members.set(member.name.text, known ?? setOf(member, source));
  }
  return { since: setOf(declaration, source), members };
}

function setOf(node: ts.Node, source: ts.SourceFile): string | null {
  const comment = source.text.slice(node.getFullStart(), node.getStart(source));
  return /\[Api set: ExcelApi (1\.\d+)/.exec(comment)?.[1] ?? null;
}
