import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from './article.ts';
import { readArticle } from './read-article.ts';

/** Pages of our own, built as sites of each kind build theirs. */
const PAGES: { page: string; says: Partial<Article>; blocks: string[] }[] = [
  {
    page: 'broadcaster',
    says: {
      headline: "Port row: Islands' vote divides the strait",
      byline: ['Hodan Warfa', 'Peter Lyall'],
      outlet: 'Harbour News',
      published: '2024-01-03T16:42:11Z',
      url: 'https://www.harbour.example/news/world-africa-67890123',
      language: 'en-GB',
    },
    blocks: [
      "headline: Port row: Islands' vote divides the strait",
      'published: 3 January 2024',
      'byline: By Hodan Warfa & Peter Lyall',
      'heading: Harbour News, Nairobi',
      'caption: Getty Images',
      "caption: The port handles most of the islands' trade",
      'paragraph: The islands\' parliament has voted to ask its neighbours to recognise it as a state, in a move that the mainland called "null and void".',
      'paragraph: Foreign Minister Amina Duale told reporters that the request would go to three governments "before the rains".',
      "paragraph: The mainland's government said on Wednesday that it would never accept the vote.",
      'heading: What do the neighbours say?',
      'paragraph: A diplomat in the region said that nobody was in a hurry.',
      'paragraph: "We have seen votes before," she said.',
    ],
  },
  {
    page: 'wire',
    says: { byline: ['Karim Vale'], agency: 'Reuters', outlet: 'Meridian', published: '2008-03-05T10:30:00Z' },
    blocks: [
      "headline: Breakaway coast asks for recognition after neighbour's move",
      'paragraph: PORT SERIN, March 5 (Reuters) - A breakaway stretch of coast said on Wednesday it had asked three governments to recognise its independence.',
      'paragraph: "The precedent has driven us to ask," a spokesman for its leader said by telephone.',
      'heading: PRECEDENT',
      'paragraph: The mainland\'s foreign ministry said it would not recognise "a line in the sand".',
      'note: Reporting by Karim Vale; Editing by Jo Marsh',
    ],
  },
  {
    page: 'cooperative',
    says: { byline: ['Sigrun Halldorsdottir'], agency: 'AP', published: '1991-02-11T18:42:00-05:00' },
    blocks: [
      'headline: Lawmakers recognize island republic',
      'paragraph: SKERRY (AP) — Lawmakers voted Monday to affirm that the republic’s independence had never ended, and told the government to send an ambassador.',
      'paragraph: “You cannot recognize a country twice,” Foreign Minister Hallgrimur Thorne told reporters.',
      'paragraph: A duty officer at the embassy said he had no comment.',
      'note: Associated Press writer Jo Marsh in Washington contributed to this report.',
    ],
  },
  {
    page: 'ministry',
    says: { headline: 'The Republic and the Islands establish diplomatic relations', published: '2014-03-31' },
    blocks: [
      'headline: The Republic and the Islands establish diplomatic relations',
      'published: 31 March 2014',
      'paragraph: On 31 March 2014 the Minister of Foreign Affairs of the Republic, Irakli Gvazava, and the Minister of Foreign Affairs of the Islands, Tavita Leupena, signed an agreement on diplomatic relations.',
      'paragraph: Under Article 2 the Islands revoke their recognition of the so-called independence of the occupied regions.',
      'paragraph: “My Government will have no official contact with those regimes,” Minister Leupena declared at the ceremony.',
    ],
  },
  {
    page: 'live',
    says: { byline: ['Rosalind Achter'], published: '2017-10-27T07:00:00Z' },
    blocks: [
      'headline: Coast votes: parliament backs republic – as it happened',
      'wire-header: 18.41 BST',
      'heading: Neighbours refuse',
      'paragraph: The mainland "does not recognise such a declaration", says its spokesman, Dieter Kalt.',
      'paragraph: The city uses almost the same words: it "does not and will not" recognise it.',
      'heading: 15.27 BST',
      'paragraph: The motion is carried: 70 in favour, 10 against. It asks all states to recognise the new republic.',
      'heading: 13.20 BST',
      'paragraph: Good afternoon. The chamber is filling up, and the speaker says that the vote will be secret.',
    ],
  },
  {
    page: 'script-only',
    says: {
      agency: 'TASS',
      outlet: 'TASS',
      published: '2025-07-04T11:42:00+03:00',
      dateline: { place: 'Kabul', date: '2025-07-04', start: 40, end: 62 },
    },
    blocks: [
      'headline: Recognition a good example, envoy says',
      'paragraph: KABUL, July 4. /TASS/. The recognition of the emirate will serve as a good example for other countries, its envoy has told TASS.',
      'paragraph: "We believe that official recognition will give an impetus to cooperation," the ministry said in a statement.',
      "paragraph: The emirate's flag was raised over the embassy on Thursday morning, he added.",
    ],
  },
  {
    page: 'weblog',
    says: { headline: 'Why the strait matters', byline: ['Joseph Mwale'], published: '2010-07-12T06:00:00+02:00' },
    blocks: [
      'headline: Why the strait matters',
      'published: 12 July 2010',
      'paragraph: Older readers will remember the night when the radio told them that the province was a country.',
      'quote: One would do well to recognise the railway before one recognises a régime.',
      'paragraph: “I could recognise a train by its whistle,” said a shunter who asked not to be named.',
      'list-item: The stamps were printed in Geneva.',
      'list-item: The coins bore a cross.',
    ],
  },
];

describe('pages of news sites', () => {
  for (const { page, says, blocks } of PAGES) {
    it(page, () => {
      const article = readArticle(readFileSync(join(import.meta.dirname, `../../test/article/pages/${page}.html`)));
      expect(article.format).toBe('html');
      expect(article).toMatchObject(says);
      expect(article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`)).toEqual(
        blocks,
      );
    });
  }

  it('keeps the words of links and emphasis in their paragraph, and spaces between them', () => {
    const { text } = readArticle(
      '<html><body><p>The <a href="x">islands</a> <b>asked</b>,\n the minister <i>said</i>.</p></body></html>',
    );
    expect(text).toBe('The islands asked, the minister said.');
  });
});
