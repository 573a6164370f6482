import { describe, expect, it } from 'vitest';
import type { Article } from './article.ts';
import { readArticle } from './read-article.ts';

/** The blocks as `kind: words`, a line each. */
function blocksOf({ text, blocks }: Article): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replace(/\s+/g, ' ')}`);
}

const STORIES: { title: string; text: string; blocks: string[]; says: Partial<Article> }[] = [
  {
    title: 'Markdown with rules, byline, date and section headings',
    text: '\n---\n\n# Islands Seek Recognition\n\nBy Karim Vale  \nReuters - 5/3/2008\n\n---\n\nPORT SERIN, March 5 (Reuters) - The islands asked.\n\n## PRECEDENT\n\n> A neighbour said no.\n\n- One\n- Two\n\n---\n',
    blocks: [
      'headline: Islands Seek Recognition',
      'byline: By Karim Vale',
      'published: Reuters - 5/3/2008',
      'paragraph: PORT SERIN, March 5 (Reuters) - The islands asked.',
      'heading: PRECEDENT',
      'quote: A neighbour said no.',
      'list-item: One',
      'list-item: Two',
    ],
    says: {
      format: 'markdown',
      headline: 'Islands Seek Recognition',
      byline: ['Karim Vale'],
      agency: 'Reuters',
      published: '2008-03-05',
    },
  },
  {
    title: 'a hard-wrapped wire story with indented paragraphs',
    text: `ISLANDS ASK FOR RECOGNITION
AM-Islands, 2nd Ld-Writethru, a0612
03-05-08 1042EST
Eds: LEADS with vote; SUBS graf 4 to correct turnout
By KARIM VALE
Associated Press Writer

   PORT SERIN (AP) _ A breakaway group of islands said Wednesday it
had asked three neighbouring governments to recognise it as a state,
citing what its leader called a precedent.
   \`\`We have waited for seventeen years,'' Foreign Minister Amina
Duale told reporters.
   The mainland said it would never accept the vote.

   AP-NY-03-05-08 1042EST
`,
    blocks: [
      'headline: ISLANDS ASK FOR RECOGNITION',
      'wire-header: AM-Islands, 2nd Ld-Writethru, a0612',
      'published: 03-05-08 1042EST',
      'wire-header: Eds: LEADS with vote; SUBS graf 4 to correct turnout',
      'byline: By KARIM VALE',
      'wire-header: Associated Press Writer',
      'paragraph: PORT SERIN (AP) _ A breakaway group of islands said Wednesday it had asked three neighbouring governments to recognise it as a state, citing what its leader called a precedent.',
      "paragraph: ``We have waited for seventeen years,'' Foreign Minister Amina Duale told reporters.",
      'paragraph: The mainland said it would never accept the vote.',
      'note: AP-NY-03-05-08 1042EST',
    ],
    says: { headline: 'ISLANDS ASK FOR RECOGNITION', byline: ['Karim Vale'], agency: 'AP', published: '2008-03-05' },
  },
  {
    title: 'a hard-wrapped story without gaps or indents',
    text: `r i BC-SERIN-VOTE       03-05 0412
BC-SERIN-VOTE (UPDATE 2, PIX)
Islands ask neighbours for recognition
(Adds quotes, background)

PORT SERIN, March 5 (Reuters) - A breakaway group of islands
said on Wednesday it had asked three governments to recognise
its independence.
"We have waited for seventeen years," Foreign Minister Amina
Duale told reporters.

PRECEDENT

Its neighbours have kept silent so far, and will, diplomats in
the region say.
((karim.vale@example.org; +1 555 0100))
 REUTERS
`,
    blocks: [
      'wire-header: r i BC-SERIN-VOTE 03-05 0412',
      'wire-header: BC-SERIN-VOTE (UPDATE 2, PIX)',
      'headline: Islands ask neighbours for recognition',
      'wire-header: (Adds quotes, background)',
      'paragraph: PORT SERIN, March 5 (Reuters) - A breakaway group of islands said on Wednesday it had asked three governments to recognise its independence.',
      'paragraph: "We have waited for seventeen years," Foreign Minister Amina Duale told reporters.',
      'heading: PRECEDENT',
      'paragraph: Its neighbours have kept silent so far, and will, diplomats in the region say.',
      'note: ((karim.vale@example.org; +1 555 0100))',
      'note: REUTERS',
    ],
    says: { headline: 'Islands ask neighbours for recognition', agency: 'Reuters', published: null },
  },
  {
    title: 'paragraphs parted by single line ends',
    text: 'Islands ask for recognition\n5 March 2008\nThe islands asked for recognition on Wednesday, the second such request this year, and the third since the vote of the winter.\n"No."\nThe mainland said it would never accept it.',
    blocks: [
      'headline: Islands ask for recognition',
      'published: 5 March 2008',
      'paragraph: The islands asked for recognition on Wednesday, the second such request this year, and the third since the vote of the winter.',
      'paragraph: "No."',
      'paragraph: The mainland said it would never accept it.',
    ],
    says: { published: '2008-03-05' },
  },
  {
    title: 'no headline where the first paragraph is one',
    text: 'PRAIA, 5 March - The islands will vote in May, Minister Ana Lopes said.\n\nNobody objected.',
    blocks: [
      'paragraph: PRAIA, 5 March - The islands will vote in May, Minister Ana Lopes said.',
      'paragraph: Nobody objected.',
    ],
    says: { headline: null },
  },
  {
    title: 'one line',
    text: 'He said that he would go',
    blocks: ['paragraph: He said that he would go'],
    says: { headline: null },
  },
  {
    title: 'a first line that ends with a full stop is a paragraph',
    text: 'Only a quarter of the donors are small.\n\nThe rest gave more, the commission said.',
    blocks: [
      'paragraph: Only a quarter of the donors are small.',
      'paragraph: The rest gave more, the commission said.',
    ],
    says: { headline: null },
  },
  {
    title: 'an archive of newspapers: outlet, date, headline, fields',
    text: 'The Serin Post\n\nMarch 5, 2008 Wednesday\n\nIslands ask for recognition\n\nBYLINE: Karim Vale, Port Serin\n\nSECTION: INTERNATIONAL; Pg. 21\n\nThe islands asked for recognition yesterday, the minister said.\n\nLOAD-DATE: March 6, 2008\n',
    blocks: [
      'wire-header: The Serin Post',
      'published: March 5, 2008 Wednesday',
      'headline: Islands ask for recognition',
      'byline: BYLINE: Karim Vale, Port Serin',
      'wire-header: SECTION: INTERNATIONAL; Pg. 21',
      'paragraph: The islands asked for recognition yesterday, the minister said.',
      'note: LOAD-DATE: March 6, 2008',
    ],
    says: { headline: 'Islands ask for recognition', byline: ['Karim Vale'], published: '2008-03-05' },
  },
  {
    title: 'front matter of Markdown',
    text: '---\ntitle: "Islands ask for recognition"\ndate: 2008-03-05\nauthor: Karim Vale\ntags: [islands]\n---\n\nThe islands asked for **recognition**, the minister said.\n\n**What now?**\n\nNobody knows.\n',
    blocks: [
      'headline: Islands ask for recognition"',
      'published: date: 2008-03-05',
      'byline: author: Karim Vale',
      'wire-header: tags: [islands]',
      'paragraph: The islands asked for **recognition**, the minister said.',
      'heading: **What now?**',
      'paragraph: Nobody knows.',
    ],
    says: { headline: 'Islands ask for recognition', byline: ['Karim Vale'], published: '2008-03-05' },
  },
  {
    title: 'a live blog with its times',
    text: 'Coast votes – as it happened\nMonday 17 March 2014 20.41 GMT\n\n**20.31 GMT**\n**Neighbours refuse**\nThe mainland "does not recognise" it.\n\n**08.05** Good morning, the speaker said.',
    blocks: [
      'headline: Coast votes – as it happened',
      'published: Monday 17 March 2014 20.41 GMT',
      'heading: **20.31 GMT**',
      'heading: **Neighbours refuse**',
      'paragraph: The mainland "does not recognise" it.',
      'paragraph: **08.05** Good morning, the speaker said.',
    ],
    says: { published: '2014-03-17' },
  },
  {
    title: 'a transcript keeps every line of its speakers',
    text: 'Department Press Briefing - September 26, 2017\n\nMS STALL: Good afternoon.\n\nQUESTION: Do you recognise it?\n\nMS STALL: No.\n\n(The briefing was concluded at 3:22 p.m.)',
    blocks: [
      'headline: Department Press Briefing - September 26, 2017',
      'paragraph: MS STALL: Good afternoon.',
      'paragraph: QUESTION: Do you recognise it?',
      'paragraph: MS STALL: No.',
      'note: (The briefing was concluded at 3:22 p.m.)',
    ],
    says: { published: '2017-09-26', dateline: null },
  },
  {
    title: 'credits at the end of the last paragraph',
    text: 'Islands ask\n\nThe islands asked, the minister said.\n\nNobody answered. (Reporting by Karim Vale; Editing by Jo Marsh)',
    blocks: [
      'headline: Islands ask',
      'paragraph: The islands asked, the minister said.',
      'paragraph: Nobody answered.',
      'note: (Reporting by Karim Vale; Editing by Jo Marsh)',
    ],
    says: { byline: ['Karim Vale'] },
  },
  {
    title: 'captions and map legends',
    text: 'Islands ask\n\n██ Held by the islands\n\nThe islands asked, the minister said.\n\nImage: Karim Vale.\n\nNobody answered.',
    blocks: [
      'headline: Islands ask',
      'caption: Held by the islands',
      'paragraph: The islands asked, the minister said.',
      'caption: Image: Karim Vale.',
      'paragraph: Nobody answered.',
    ],
    says: {},
  },
];

describe('plain text and Markdown', () => {
  for (const { title, text, blocks, says } of STORIES) {
    it(title, () => {
      const article = readArticle(text);
      expect(article.text).toBe(text);
      expect(blocksOf(article)).toEqual(blocks);
      expect(article).toMatchObject(says);
    });
  }

  it('keeps line ends, white space and everything else of the given text, but no byte order mark', () => {
    const text = 'One\r\nTwo \t\r\n\r\nThree\u00a0said it.\u0000';
    expect(readArticle(`\ufeff${text}`).text).toBe(text);
    expect(readArticle(new TextEncoder().encode(`\ufeff${text}`)).text).toBe(text);
  });

  it('names a story by the SHA-256 of its bytes', () => {
    expect(readArticle('abc').id).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(readArticle(new Uint8Array([0x61, 0x62, 0x63])).id).toBe(readArticle('abc').id);
  });

  it('gives a dateline its year from the date of publication, December stories of January the year before', () => {
    const dated = (date: string, line: string) =>
      readArticle(`Islands ask\n${date}\n\nSERIN, ${line} (Reuters) - They asked.`).dateline?.date;
    expect(dated('5 March 2008', 'March 4')).toBe('2008-03-04');
    expect(dated('2 January 2009', 'Dec 31')).toBe('2008-12-31');
    expect(readArticle('SERIN, Dec 31 (Reuters) - They asked.').dateline?.date).toBe('XXXX-12-31');
  });
});
