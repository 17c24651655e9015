import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { validateXML } from 'xmllint-wasm';

const SCHEMAS = '../shared/manifest-xsd';
const SOURCE = 'manifest.xml';
const BUILT = 'dist/manifest.xml';

/** An element with what the tests look at. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | null;
  text: string;
}

function readElements(file: string): Element[] {
  const elements: Element[] = [];
  let open: Element | null = null;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open = { name: name.replace(/^bt:/, ''), attributes, parent: open, text: '' };
    elements.push(open);
  });
  parser.on('text', (text) => {
    if (open) open.text += text.trim();
  });
  parser.on('closetag', () => {
    open = open?.parent ?? null;
  });
  parser.write(readFileSync(file, 'utf8')).close();
  return elements;
}

/** The width and height that a PNG file says it has. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const manifests: [string, string][] = [[SOURCE, '.']];
if (existsSync(BUILT)) manifests.push([BUILT, 'dist']);
else console.log(`There is no ${BUILT} yet: only ${SOURCE} is checked. Run npm run build first.`);

const hasSchemas = existsSync(SCHEMAS);
if (!hasSchemas) console.log(`There are no schemas in ${SCHEMAS}: the manifest is not validated.`);

describe.each(manifests)('%s', (file, folder) => {
  const elements = readElements(file);
  const named = (name: string) => elements.filter((element) => element.name === name);
  const resources = ['Image', 'Url', 'String']
    .flatMap(named)
    .filter(({ attributes }) => 'id' in attributes);
  const idsUsed = elements.flatMap(({ attributes }) => attributes['resid'] ?? []);
  const resource = (id: string | undefined) =>
    resources.find(({ attributes }) => attributes['id'] === id);

  (hasSchemas ? test : test.skip)('is valid by the schemas of Office', async () => {
    const read = (name: string) => ({
      fileName: name,
      contents: readFileSync(join(SCHEMAS, name), 'utf8'),
    });
    const { valid, errors } = await validateXML({
      xml: [{ fileName: file, contents: readFileSync(file, 'utf8') }],
      schema: [read('all.xsd')],
      preload: readdirSync(SCHEMAS)
        .filter((name) => name !== 'all.xsd')
        .map(read),
    });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test('every resource is there, used, and named once', () => {
    const ids = resources.map(({ attributes }) => attributes['id'] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(idsUsed)].sort()).toEqual([...ids].sort());
    for (const id of ids) expect([id, id.length <= 32]).toEqual([id, true]);
  });

  test('the ids of groups and controls are unique', () => {
    const ids = ['Group', 'Control'].flatMap(named).map(({ attributes }) => attributes['id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('pane, functions and shared runtime are one page', () => {
    const page = (name: string, parent: string) =>
      named(name).filter((element) => element.parent?.name === parent)[0]?.attributes['resid'];
    const [pane, functions, runtime] = [
      page('SourceLocation', 'Action'),
      page('FunctionFile', 'DesktopFormFactor'),
      page('Runtime', 'Runtimes'),
    ];
    expect(pane).toBeDefined();
    expect([functions, runtime]).toEqual([pane, pane]);
    expect(named('Runtime')[0]?.attributes['lifetime']).toBe('long');
  });

  test('it asks for ExcelApi 1.14, and for the shared runtime where it has ribbon buttons', () => {
    const within = (element: Element | null, name: string): boolean =>
      element !== null && (element.name === name || within(element.parent, name));
    const sets = named('Set').map((element) => [
      within(element, 'VersionOverrides'),
      element.attributes['Name'],
      element.attributes['MinVersion'],
    ]);
    expect(sets).toContainEqual([false, 'ExcelApi', '1.14']);
    expect(sets).toContainEqual([true, 'ExcelApi', '1.14']);
    expect(sets).toContainEqual([true, 'SharedRuntime', '1.1']);
  });

  test('every text is Japanese with an English override, and fits', () => {
    expect(named('DefaultLocale')[0]?.text).toBe('ja-JP');
    const limits: Readonly<Record<string, number>> = {
      ShortStrings: 125,
      LongStrings: 250,
      DisplayName: 125,
      Description: 250,
    };
    const texts = [...named('String'), ...named('DisplayName'), ...named('Description')].filter(
      ({ attributes }) => 'DefaultValue' in attributes,
    );
    for (const text of texts) {
      const japanese = text.attributes['DefaultValue'] ?? '';
      const override = named('Override').find(({ parent }) => parent === text)?.attributes;
      const limit = limits[text.name === 'String' ? (text.parent?.name ?? '') : text.name] ?? 0;
      expect(japanese).toMatch(/[ぁ-んァ-ヶ一-龠]/u);
      expect(override?.['Locale']).toBe('en-US');
      expect(override?.['Value']).not.toMatch(/[ぁ-んァ-ヶ一-龠]/u);
      expect(Math.max(japanese.length, override?.['Value']?.length ?? 0)).toBeLessThanOrEqual(
        limit,
      );
    }
    expect(texts.length).toBeGreaterThan(10);
  });

  test('every address is https on one host, and its file is there', () => {
    const urls = elements.flatMap(({ attributes }) =>
      Object.values(attributes).filter((value) => /^https?:/.test(value)),
    );
    const own = urls.filter((url) => !url.startsWith('http://schemas.') && !url.includes('w3.org'));
    expect(new Set(own.map((url) => new URL(url).origin)).size).toBe(1);
    for (const url of own) {
      const { protocol, pathname } = new URL(url);
      expect(protocol).toBe('https:');
      // Pages are built: in the source tree only the pictures are there.
      const isBuilt = pathname.endsWith('.html');
      if (isBuilt && folder === '.') continue;
      expect([url, existsSync(join(folder, pathname))]).toEqual([url, true]);
    }
  });

  test('every picture has the size that is said of it', () => {
    const sizes: [string, number][] = named('Image').flatMap(({ attributes }) =>
      attributes['size'] === undefined
        ? []
        : [
            [
              resource(attributes['resid'])?.attributes['DefaultValue'] ?? '',
              Number(attributes['size']),
            ],
          ],
    );
    sizes.push([named('IconUrl')[0]?.attributes['DefaultValue'] ?? '', 32]);
    sizes.push([named('HighResolutionIconUrl')[0]?.attributes['DefaultValue'] ?? '', 64]);
    for (const [url, size] of sizes) {
      expect([url, pngSize(join(folder, new URL(url).pathname))]).toEqual([url, [size, size]]);
    }
    expect(new Set(sizes.map(([, size]) => size))).toEqual(new Set([16, 32, 64, 80]));
  });

  test('every button has an icon of 16, 32 and 80 pixels', () => {
    for (const icon of named('Icon')) {
      const sizes = named('Image').filter(({ parent }) => parent === icon);
      expect(sizes.map(({ attributes }) => attributes['size'])).toEqual(['16', '32', '80']);
    }
  });

  test('every function that a button names is associated by the commands', () => {
    const commands = readFileSync('src/commands/commands.ts', 'utf8');
    const functions = named('FunctionName').map(({ text }) => text);
    expect(functions.sort()).toEqual(['checkRow', 'checkSheet', 'toggleLinks', 'toggleMarks']);
    for (const name of functions) expect(commands).toContain(`${name}: `);
  });

  test('the version is that of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }; // npm's own file
    expect(named('Version')[0]?.text).toBe(`${version}.0`);
  });
});
