import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';
import { readArticle } from './read-article.ts';
import { recogniseFormat } from './recognise-format.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string, mark: boolean): Uint8Array =>
  new Uint8Array(Uint16Array.from(`${mark ? '\ufeff' : ''}${text}`, (c) => c.charCodeAt(0)).buffer);

describe('character sets', () => {
  const CASES: [string, Uint8Array, string][] = [
    ['UTF-8', new TextEncoder().encode('Chișinău – “said”'), 'Chișinău – “said”'],
    ['UTF-8 with its mark', new TextEncoder().encode('\ufeffChișinău'), 'Chișinău'],
    ['UTF-16 with its mark', utf16('Chișinău', true), 'Chișinău'],
    ['UTF-16 without its mark', utf16('The islands asked for it.', false), 'The islands asked for it.'],
    ['Windows-1252 without a declaration', bytes('r\xe9gime \x93said\x94'), 'régime “said”'],
    [
      'what XML declares',
      bytes('<?xml version="1.0" encoding="ISO-8859-2"?><p>\xb1</p>'),
      '<?xml version="1.0" encoding="ISO-8859-2"?><p>ą</p>',
    ],
    [
      'what HTML declares',
      bytes('<html><meta charset="windows-1251"><p>\xcc\xee\xf1\xea\xe2\xe0</p>'),
      '<html><meta charset="windows-1251"><p>Москва</p>',
    ],
    [
      'UTF-8 whatever is declared',
      new TextEncoder().encode('<meta charset="iso-8859-1">é'),
      '<meta charset="iso-8859-1">é',
    ],
  ];
  for (const [title, given, text] of CASES) it(title, () => expect(decodeBytes(given).text).toBe(text));

  it('says where bytes of a cut story could not be decoded', () => {
    const cut = new Uint8Array([...new TextEncoder().encode('“The régime” said “no” – and “yes”. '), 0xe2, 0x80]);
    const { text, messages } = readArticle(cut);
    expect(text).toContain('“The régime”');
    expect(messages).toMatchObject([{ rule: 'bytes-not-decoded', start: text.indexOf('\ufffd') }]);
  });

  for (const [kind, given] of [
    ['PDF', '%PDF-1.7\n'],
    ['PNG', '\x89PNG\r\n'],
    ['binary data', '\x00\x01\x02\x03abc\x04\x05\x00\x01\x00\x00'],
  ] as const) {
    it(`refuses ${kind}`, () =>
      expect(() => readArticle({ name: 'x.bin', bytes: bytes(given) })).toThrowError(new RegExp(`${kind}.*x\\.bin`)));
  }
});

describe('formats by content', () => {
  const CASES: [string, string][] = [
    ['MOSCOW, March 5 (Reuters) - A region', 'text'],
    ['[Video: the speech] It was long.', 'text'],
    ['{not json}', 'text'],
    ['<3 for the islands', 'text'],
    ['<<<<', 'text'],
    ['{"text": "x"}', 'json'],
    ['\n [ {"text": "x"} ]', 'json'],
    ['<!DOCTYPE html><title>x</title>', 'html'],
    ['<!-- saved --><HTML lang=en><body>', 'html'],
    ['<p>One</p>', 'html'],
    ['<?xml version="1.0"?><!-- x --><newsItem xmlns="x">', 'newsml-g2'],
    ['<nar:newsMessage xmlns:nar="x">', 'newsml-g2'],
    ['<!DOCTYPE nitf SYSTEM "nitf.dtd" [<!ENTITY x "y">]><nitf>', 'nitf'],
    ['<?xml version="1.0"?><rss version="2.0">', 'rss'],
    ['<rdf:RDF xmlns="http://purl.org/rss/1.0/">', 'rss'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', 'atom'],
    ['<?xml version="1.0"?><invoice>', 'xml'],
  ];
  for (const [text, format] of CASES)
    it(`${format}: ${text.trim().slice(0, 40)}`, () => expect(recogniseFormat(text)).toBe(format));
});

describe('languages', () => {
  const CASES: [string, string][] = [
    [
      'The ministry said on Friday that it would recognise the islands as a state, and that nobody had asked for it.',
      'en',
    ],
    [
      'Правительство в среду приняло решение признать независимость островов, сообщил представитель министерства.',
      'ru',
    ],
    [
      'Die Regierung hat am Mittwoch die Anerkennung der Unabhängigkeit der Inseln beschlossen, teilte ein Sprecher mit.',
      'de',
    ],
    [
      'Le gouvernement a décidé mercredi de reconnaître les îles, a déclaré un porte-parole du ministère des affaires étrangères.',
      'fr',
    ],
    [
      'El gobierno decidió el miércoles reconocer la independencia de las islas, dijo un portavoz del ministerio de exteriores.',
      'es',
    ],
    ['მთავრობამ ოთხშაბათს მიიღო გადაწყვეტილება კუნძულების დამოუკიდებლობის აღიარების შესახებ.', 'ka'],
    ['Kosovo Serbia Pristina Belgrade', 'en'],
  ];
  for (const [text, language] of CASES)
    it(`${language}: ${text.slice(0, 40)}`, () => expect(readArticle(text).language).toBe(language));
  it('is what the story says of itself, first of all', () => {
    expect(
      readArticle(
        '<html lang="nb_NO"><body><p>The ministry said on Friday that it would recognise the islands.</p></body></html>',
      ).language,
    ).toBe('nb-NO');
  });
});
