import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { Refusal } from '../../../src/workbooks/xlsx/refusal.ts';
import { XmlScanner } from '../../../src/workbooks/xlsx/xml/xml-scanner.ts';

/** What a document says, as a list; the text of neighbouring runs joined; null when it is refused. */
type Events = readonly string[] | null;

function scanned(pieces: readonly string[]): Events {
  const events = new EventList();
  const scanner = new XmlScanner('part.xml', {
    open(name, attributes) {
      const written: string[] = [];
      attributes.every(({ written: attribute }, value) => {
        written.push(` ${attribute}=${JSON.stringify(value)}`);
        return true;
      });
      events.add(`<${name.written}${written.join('')}>`);
    },
    text: (text) => {
      events.addText(text);
    },
    close: (name) => {
      events.add(`</${name.written}>`);
    },
  });
  try {
    for (const piece of pieces) scanner.write(piece);
    scanner.end();
    return events.list;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The same by saxes, with DTDs refused. */
function parsed(document: string): Events {
  const events = new EventList();
  const parser = new SaxesParser();
  const faults: string[] = [];
  const refuse = (fault: string | Error): void => {
    faults.push(String(fault));
  };
  parser.on('doctype', refuse);
  parser.on('error', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    const written = Object.entries(attributes).map(
      ([key, value]) => ` ${key}=${JSON.stringify(value)}`,
    );
    events.add(`<${name}${written.join('')}>`);
  });
  parser.on('text', (text) => {
    events.addText(text);
  });
  parser.on('cdata', (text) => {
    events.addText(text);
  });
  parser.on('closetag', ({ name }) => {
    events.add(`</${name}>`);
  });
  parser.write(document).close();
  return faults.length === 0 ? events.list : null;
}

class EventList {
  readonly list: string[] = [];
  #depth = 0;
  #hasText = false;

  add(event: string): void {
    this.#depth += event.startsWith('</') ? -1 : 1;
    this.#hasText = false;
    this.list.push(event);
  }

  /** Outside the root only spaces can stand; nobody needs them. */
  addText(text: string): void {
    if (this.#depth === 0 || text === '') return;
    if (this.#hasText) this.list.push(`${this.list.pop() ?? ''}${text}`);
    else this.list.push(text);
    this.#hasText = true;
  }
}

describe('accepts and understands as saxes does', () => {
  test.each([
    '<a/>',
    '<a></a>',
    '<a b="1" c=\'2\'/>',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a>\r\n<b/>\r</a>\n',
    '<a><!-- b --><![CDATA[<&>]]><?pi x?>c</a>',
    '<a b="x&amp;y&#10;z\tw\nv">&lt;&gt;&quot;&apos;&#x3042;</a>',
    '<x:a xmlns:x="u"><x:b x:c="1" >d</x:b ></x:a>',
    '<あ い="う">え</あ>',
    '<a b = "1"/>',
    '<a>x]]y]>z</a>',
    '<a\n b="1"\n/>',
    '<!-- before --><a/><!-- after --><?after?>',
  ])('%s', (document) => {
    expect(scanned([document])).toEqual(parsed(document));
    expect(scanned([document])).not.toBeNull();
  });
});

describe('refuses as saxes does', () => {
  test.each([
    '',
    ' ',
    'a',
    '<a>',
    '</a>',
    '<a></b>',
    '<a></a',
    '<a/><b/>',
    '<a/>b',
    'b<a/>',
    '<a b/>',
    '<a b=1/>',
    '<a b="1"c="2"/>',
    '<a b="1" b="2"/>',
    '<a b="<"/>',
    '<a>&b;</a>',
    '<a>&amp</a>',
    '<a>&</a>',
    '<a>&#0;</a>',
    '<a>&#xD800;</a>',
    '<a>&#x110000;</a>',
    '<a>&constructor;</a>',
    '<a>]]></a>',
    '<a><!-- -- --></a>',
    '<a><!b></a>',
    '<a>\u0001</a>',
    '<a>\ufffe</a>',
    '<1a/>',
    '<a:b:c/>',
    '<-a/>',
    '< a/>',
    '<a / >',
    '<![CDATA[x]]><a/>',
    ' <?xml version="1.0"?><a/>',
    '<a><?xml version="1.0"?></a>',
    '<?xml encoding="UTF-8"?><a/>',
    '<? x?><a/>',
    '<a b="1" c/>',
    '<a><b></a></b>',
    '<!DOCTYPE a><a/>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<a><!DOCTYPE b></a>',
    '<a',
    '<!--',
    '<a><![CDATA[',
  ])('%s', (document) => {
    expect(scanned([document])).toBeNull();
  });
});

/** Documents that are well-formed or nearly so; a byte order mark is the decoder's to drop. */
const piece = fc.constantFrom(
  ...[
    '<a>',
    '</a>',
    '<b c="d">',
    '</b>',
    '<b/>',
    '<x:e f=\'g\' h="&lt;"/>',
    'text',
    '\r\n',
    '\r',
    '\n',
    ' ',
    '&amp;',
  ],
  ...[
    '&#65;',
    '&x;',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?p',
    '?>',
    '"',
    "'",
    '<',
    '>',
    '/',
    '=',
    '-',
    'あ',
    '\u0000',
  ],
  ...['<!DOCTYPE a>', '<?xml version="1.0"?>', '<a b="1" b="1"/>', 'c="d"', '&'],
);
const body = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const document = fc.oneof(
  body,
  body.map((inner) => `<r>${inner}</r>`),
);

test('any document is read as saxes reads it, in one piece', () => {
  fc.assert(
    fc.property(document, (written) => {
      expect(scanned([written])).toEqual(parsed(written));
    }),
    { numRuns: 3_000 },
  );
});

test('any document is read alike in whatever pieces it comes', () => {
  fc.assert(
    fc.property(document, fc.array(fc.nat(40), { maxLength: 6 }), (written, cuts) => {
      const at = [0, ...cuts.toSorted((a, b) => a - b), written.length];
      const pieces = at.slice(1).map((end, index) => written.slice(at[index], end));
      expect(scanned(pieces)).toEqual(scanned([written]));
    }),
    { numRuns: 3_000 },
  );
});

test('the line of a fault is told, counted over all pieces', () => {
  const scanner = new XmlScanner('part.xml', { open() {}, text() {}, close() {} });
  scanner.write('<a>\n<b/>\n');
  const told = { reason: 'damaged', variant: 'xml', place: 'part.xml', parameters: { line: 4 } };
  try {
    scanner.write('<c>\n</d>');
  } catch (error) {
    expect(error instanceof Refusal && error.unread).toEqual(told);
  }
  expect.assertions(1);
});
