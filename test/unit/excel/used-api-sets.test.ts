import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The newest set that every Excel has which Kakunin is made for. */
const NEWEST = 14;
const FOLDERS = ['src/workbooks', 'src/taskpane', 'src/commands'];
const DECLARATIONS = 'node_modules/@types/office-js/index.d.ts';

/** A member of Excel's interface that the code names. */
interface Use {
  readonly place: string;
  readonly member: string;
  /** The version of ExcelApi that it came with: 14 for 1.14. */
  readonly set: number;
}

jest.setTimeout(60_000);

/** Newer members, asked for only where isSetSupported says so and the member is there. */
const ASKED_FOR_FIRST = ['WorksheetCollection.onNameChanged'];

test(`no member that came after ExcelApi 1.${NEWEST} is named without asking for it first`, () => {
  const uses = usesIn(FOLDERS.flatMap(sourcesIn));
  expect(uses.length).toBeGreaterThan(100);
  const newer = uses.filter(({ set }) => set > NEWEST);
  expect(newer.map(({ member }) => member)).toEqual(ASKED_FOR_FIRST);
  for (const { place } of newer) {
    const source = readFileSync(place.replace(/:\d+$/, ''), 'utf8');
    expect(source).toContain("isSetSupported('ExcelApi', '1.17')");
  }
});

test('newer methods, properties, options and choices are found where they are named', () => {
  const newer = usesIn(['snippet.ts'], {
    'snippet.ts': `
      export function snippet(range: Excel.Range): void {
        range.getDependents();
        range.clear(Excel.ClearApplyTo.resetContents);
        const { valuesAsJson } = range;
        range.valuesAsJson = valuesAsJson;
        range.getCellProperties({ hyperlink: true });
      }`,
  }).filter(({ set }) => set > NEWEST);
  expect(newer.map(({ member }) => member)).toEqual([
    'Range.getDependents',
    'ClearApplyTo.resetContents',
    'Range.valuesAsJson',
    'Range.valuesAsJson',
  ]);
});

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

/** Every member of the namespace Excel that some sources name, in their order; `texts` are sources that are no files. */
function usesIn(sources: readonly string[], texts: Readonly<Record<string, string>> = {}): Use[] {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: object }; // as tsconfig.json has it
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd());
  const host = ts.createCompilerHost(options);
  const withTexts: ts.CompilerHost = {
    ...host,
    fileExists: (name) => name in texts || host.fileExists(name),
    getSourceFile: (name, ...rest) => {
      const text = texts[name];
      return text === undefined
        ? host.getSourceFile(name, ...rest)
        : ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    },
  };
  const program = ts.createProgram([...sources], { ...options, types: ['office-js'] }, withTexts);
  const checker = program.getTypeChecker();
  return sources.flatMap((name) => {
    const source = program.getSourceFile(name);
    if (!source) throw new Error(`${name} cannot be read.`);
    return namesIn(source).flatMap((node) => useOf(node, source, checker));
  });
}

/** The names of members that stand in a source: a.name, { name }, const { name } = a. */
function namesIn(node: ts.Node): ts.Node[] {
  const own =
    ts.isPropertyAccessExpression(node) ||
    ts.isBindingElement(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node)
      ? [node]
      : [];
  return [...own, ...node.getChildren().flatMap(namesIn)];
}

function useOf(node: ts.Node, source: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  return (symbolOf(node, checker)?.getDeclarations() ?? []).slice(0, 1).flatMap((declaration) => {
    const file = declaration.getSourceFile();
    const set = file.fileName.endsWith(DECLARATIONS) ? setOf(declaration, file) : null;
    if (set === null) return [];
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    const parent = declaration.parent as ts.Node & { name?: ts.Identifier }; // a class, an interface or an enumeration
    const own = declaration as ts.NamedDeclaration; // whatever is named has a name
    return [
      {
        place: `${source.fileName}:${line + 1}`,
        member: `${parent.name?.text ?? ''}.${own.name?.getText(file) ?? ''}`,
        set,
      },
    ];
  });
}

function symbolOf(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isBindingElement(node)) {
    const name = (node.propertyName ?? node.name).getText();
    return checker.getTypeAtLocation(node.parent).getProperty(name);
  }
  if (ts.isObjectLiteralElementLike(node) && ts.isObjectLiteralExpression(node.parent)) {
    const name = node.name?.getText() ?? '';
    return checker.getContextualType(node.parent)?.getProperty(name);
  }
  return undefined;
}

/** The set that the nearest comment names: the member's own, else that of what it belongs to. */
function setOf(declaration: ts.Node, file: ts.SourceFile): number | null {
  for (let node = declaration; node !== file; node = node.parent) {
    const comment = file.text.slice(node.getFullStart(), node.getStart(file));
    const [, set] = /\[Api set: ExcelApi(?:Online)? 1\.(\d+)/.exec(comment) ?? [];
    if (set !== undefined) return Number(set);
    if (/\[Api set: ExcelApi (?:BETA|Preview)/i.test(comment)) return Infinity;
  }
  return null;
}
