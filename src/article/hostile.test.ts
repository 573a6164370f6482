import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.ts';
import { splitStories } from './split-stories.ts';

/** Inputs made to hurt, each with what must come of it: the text that is read, or the code of a refusal. */
const READ: [string, string, string | RegExp][] = [
  [
    'entities that grow (billion laughs)',
    `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]><nitf><body><body.content><p>&c; &amp; said it.</p></body.content></body></nitf>`,
    '&c; & said it.',
  ],
  [
    'an entity that names a file',
    '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/hostname">]><nitf><body><body.content><p>He &x; said it.</p></body.content></body></nitf>',
    'He &x; said it.',
  ],
  ['lone surrogates and NULs in text', 'He\ud800 said\udc00 it\u0000.', 'He\ud800 said\udc00 it\u0000.'],
  [
    'a page of unclosed tags',
    `<html><body>${'<p>He said it, and she said it too.'.repeat(20_000)}`,
    /^He said it, and she said it too\.\n\nHe said/,
  ],
  ['a page of ampersands', `<html><p>${'&amp;'.repeat(200_000)} said.`, /&&& said\.$/],
  ['lines without end in a page', `<html><p>One said it.${'<br>'.repeat(500_000)}`, 'One said it.'],
  [
    'a class of many names',
    `<html><div class="${'nav-'.repeat(500_000)}">He told her that he would not go.</div>`,
    'He told her that he would not go.',
  ],
];

const KEPT: [string, string][] = [
  ['a line of 5 MB', 'He said no. '.repeat(450_000)],
  ['a word of 5 MB', 'a'.repeat(5_000_000)],
  ['a million blank lines', '\n'.repeat(1_000_000)],
  ['a million carriage returns', '\r'.repeat(1_000_000)],
  ['200,000 short lines', 'a b\n'.repeat(200_000)],
  ['a million <', '<'.repeat(1_000_000)],
  ['a million unfinished tags', '<p'.repeat(1_000_000)],
  ['a million unfinished comments', '<!--'.repeat(1_000_000)],
  ['an endless document type', `<!DOCTYPE x ${'['.repeat(1_000_000)}`],
  ['brackets 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['capitals and dashes', 'AB - '.repeat(500_000)],
  ['commas', 'Ab, '.repeat(500_000)],
  ['credits that never close', '(Reporting by '.repeat(100_000)],
  ['links that never close', '[a](http:'.repeat(100_000)],
  ['emphasis that never closes', '**a'.repeat(300_000)],
  ['a heading of spaces', `# a${' '.repeat(1_000_000)}b`],
  ['spaces before a word', `${' '.repeat(5_000_000)}a`],
  ['a byline of a name without end', `Title\n\nBy ${'Aa-'.repeat(66)}!`],
  ['a deck of capitals', `Title\n\n*x, ${'A'.repeat(390)}!*\n\nHe said it.`],
  ['deeper and deeper indents', Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}x`).join('\n')],
];

const REFUSED: [string, string, string][] = [
  ['XML 100,000 deep', '<nitf>'.repeat(100_000), 'story-not-readable'],
  ['HTML 100,000 deep', `<html>${'<div>'.repeat(100_000)}`, 'story-not-readable'],
  ['links 100,000 deep', `<html><p>${'<b>'.repeat(100_000)}`, 'story-not-readable'],
  ['JSON 100,000 deep', '{"a":'.repeat(100_000), 'story-not-readable'],
  ['a body 100,000 deep', `{"text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'story-empty'],
  ['names 100,000 deep', `{"text":${'{"name":'.repeat(100_000)}1${'}'.repeat(100_000)}}`, 'story-empty'],
  ['closing tags of nothing', `<html>${'<i>'.repeat(1_000)}${'</b>'.repeat(200_000)}`, 'story-empty'],
  ['JSON that breaks off', '{"headline":"x","body_text":"abc', 'story-not-readable'],
  [
    'a script of brackets',
    `<html><script type="application/ld+json">${'{"@graph":['.repeat(100_000)}</script>`,
    'story-empty',
  ],
];

describe('hostile input', () => {
  for (const [title, given, text] of READ) {
    it(`reads ${title}`, () => {
      if (typeof text === 'string') expect(readArticle(given).text).toBe(text);
      else expect(readArticle(given).text).toMatch(text);
    });
  }
  for (const [title, given] of KEPT) {
    it(`keeps ${title}`, () => {
      const article = readArticle(given);
      expect(article.format).toMatch(/^(?:text|markdown)$/);
      expect(article.text === given).toBe(true);
    });
  }
  for (const [title, given, code] of REFUSED) {
    it(`refuses ${title}`, () =>
      expect(() => readArticle(given)).toThrowError(expect.objectContaining({ name: 'ReaderError', code })));
  }

  it('splits lists of objects however deep they are', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const split = (text: string) => splitStories({ name: 'x', bytes: new TextEncoder().encode(text) });
    expect(split(`[{"text": "He said it.", "x": ${deep}}, {"text": "She, \\"no\\", said it."}]`)).toHaveLength(2);
    expect(split(`{"items": [{"x": ${deep}}, {}]}`)).toHaveLength(2);
  });

  it('does not walk names deeper than stories have them', () => {
    expect(() =>
      readArticle(`{"text": "He said it.", "author": ${'{"name":'.repeat(50_000)}"x"${'}'.repeat(50_000)}}`),
    ).not.toThrow();
  });

  it('reads bytes that are no UTF-8', () => {
    const noise = Uint8Array.from({ length: 10_000 }, (_, i) => 0x80 + (i % 0x80));
    expect(readArticle(noise).text).toHaveLength(10_000);
  });
});
