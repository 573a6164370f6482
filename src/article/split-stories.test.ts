import { describe, expect, it } from 'vitest';
import { cutJsonList } from './cut-json-list.ts';
import { readArticle } from './read-article.ts';
import { splitStories } from './split-stories.ts';

const split = (text: string) => splitStories({ name: 'x', bytes: new TextEncoder().encode(text) });

describe('files of several stories', () => {
  const message = (...items: string[]) =>
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet><packageItem><groupSet/></packageItem>${items.map((text, i) => `<newsItem guid="n${i}"><contentMeta><headline>Item ${i}</headline></contentMeta><contentSet><inlineData>${text}</inlineData></contentSet></newsItem>`).join('')}</itemSet></newsMessage>`;

  const CASES: [string, string, string[]][] = [
    [
      'a message of NewsML-G2',
      message('One said it.', 'Two said it.'),
      ['Item 0\n\nOne said it.', 'Item 1\n\nTwo said it.'],
    ],
    ['a message of one item', message('One said it.'), ['Item 0\n\nOne said it.']],
    [
      'NITF documents one after the other',
      '<nitf><body><p>One said it.</p></body></nitf>\n<?xml version="1.0"?><nitf><body><p>Two said it.</p></body></nitf>',
      ['One said it.', 'Two said it.'],
    ],
    [
      'pages one after the other',
      '<!DOCTYPE html><p>One said it.</p>\n<!doctype html><p>Two said it.</p>',
      ['One said it.', 'Two said it.'],
    ],
    [
      'the answer of an archive',
      '{"status": "ok", "articles": [{"title": "A", "content": "One said it."}, {"title": "B", "content": "Two said it."}]}',
      ['A\n\nOne said it.', 'B\n\nTwo said it.'],
    ],
    [
      'a JSON feed',
      '{"version": "https://jsonfeed.org/version/1", "title": "The Watch", "items": [{"id": "1", "title": "A", "content_html": "<p>One said it.</p>"}]}',
      ['A\n\nOne said it.'],
    ],
    [
      'a page with a page in its script',
      '<!doctype html><script>x = "<!doctype html>";</script><p>One said it.</p>',
      ['One said it.'],
    ],
    ['plain text is one story', 'One said it.\n\nTwo said it.', ['One said it.\n\nTwo said it.']],
  ];
  for (const [title, text, stories] of CASES)
    it(title, () => expect(split(text).map((story) => readArticle(story).text)).toEqual(stories));

  it('gives each item its own bytes, and so the same id wherever it comes', () => {
    const item = '{"title": "A",  "text": "One said it."}';
    expect(split(`[${item},\n ${item}]`).map((story) => readArticle(story).id)).toEqual([
      readArticle(item).id,
      readArticle(item).id,
    ]);
  });

  it('leaves a feed and a list without stories to the reader, which says so', () => {
    for (const empty of ['<rss><channel><title>x</title></channel></rss>', '[]', '{"items": []}']) {
      expect(split(empty)).toHaveLength(1);
      expect(() => readArticle(split(empty)[0]!)).toThrowError(expect.objectContaining({ name: 'ReaderError' }));
    }
  });

  it('cuts a JSON list at its own commas', () => {
    expect(cutJsonList(' [ {"a": [1, 2]}, "x,\\"]", 3 , [] ] ')).toEqual(['{"a": [1, 2]}', '"x,\\"]"', '3', '[]']);
    expect(cutJsonList('[]')).toEqual([]);
  });
});
