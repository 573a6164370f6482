import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from './article.ts';
import { readArticle } from './read-article.ts';

function kinds({ text, blocks }: Article): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

const NITF = `<?xml version="1.0" encoding="utf-8"?>
<nitf baselang="en-GB"><head><title>Short</title><docdata><date.issue norm="20080305T103000Z"/></docdata><pubdata name="The Post" date.publication="20080306T000000"/></head>
<body><body.head><hedline><hl1>Islands ask for recognition</hl1></hedline><byline>By Karim Vale, <byttl>Staff Reporter</byttl></byline><distributor><org>Reuters</org></distributor><dateline><location>PORT SERIN</location></dateline><abstract><p>In short.</p></abstract></body.head>
<body.content><p class="lead">The islands <em>asked</em>&nbsp;for it &amp; waited.</p><hl2>What now</hl2><p>Nobody knows, the minister said.</p><bq><block><p>We wait.</p></block></bq><media media-type="image"><media-reference source="x"/><media-caption>The port</media-caption></media></body.content>
<body.end><tagline>kv/jm</tagline></body.end></body></nitf>`;

const NEWSML = (
  content: string,
  meta = '',
) => `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x" xml:lang="en-US"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:X"><name>Meridian</name></provider><versionCreated>2008-03-06T00:00:00Z</versionCreated></itemMeta>
<contentMeta><contentCreated>2008-03-05T10:30:00+00:00</contentCreated><by>By Karim Vale</by><language tag="en-GB"/><subject><name>islands</name></subject><headline>Islands ask</headline>${meta}</contentMeta><contentSet>${content}</contentSet></newsItem>`;

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Watch</title><language>en-gb</language>
<item><title>Islands &amp;amp; coast ask</title><link>https://watch.example/1</link><dc:creator><![CDATA[Karim Vale]]></dc:creator><pubDate>Wed, 05 Mar 2008 10:30:00 GMT</pubDate><description>In short.</description><content:encoded><![CDATA[<p>The islands asked, the minister said.</p><p>Nobody answered.</p><p><a href="x">Continue reading...</a></p>]]></content:encoded></item></channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Watch</title><entry><title>Islands ask</title><link rel="self" href="https://watch.example/self"/><link rel="alternate" href="https://watch.example/1"/><author><name>Karim Vale</name></author><published>2008-03-05T10:30:00Z</published><updated>2008-03-06T00:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The islands asked, the minister said.</p></div></content></entry></feed>`;

const body = 'PORT SERIN, March 5 (Reuters) - The islands asked.';

const CASES: { title: string; given: string; says: Partial<Article>; blocks: string[] }[] = [
  {
    title: 'NITF',
    given: NITF,
    says: {
      format: 'nitf',
      headline: 'Islands ask for recognition',
      byline: ['Karim Vale'],
      agency: 'Reuters',
      outlet: 'The Post',
      published: '2008-03-05T10:30:00Z',
      language: 'en-GB',
    },
    blocks: [
      'headline: Islands ask for recognition',
      'wire-header: PORT SERIN',
      'paragraph: The islands asked for it & waited.',
      'heading: What now',
      'paragraph: Nobody knows, the minister said.',
      'quote: We wait.',
      'caption: The port',
    ],
  },
  {
    title: 'NewsML-G2 with NITF in it',
    given: NEWSML(
      `<inlineXML contenttype="application/nitf+xml"><nitf><body><body.content><p>${body}</p></body.content></body></nitf></inlineXML>`,
    ),
    says: {
      format: 'newsml-g2',
      headline: 'Islands ask',
      byline: ['Karim Vale'],
      agency: 'Reuters',
      outlet: 'Meridian',
      published: '2008-03-05T10:30:00+00:00',
      language: 'en-GB',
    },
    blocks: ['headline: Islands ask', `paragraph: ${body}`],
  },
  {
    title: 'NewsML-G2 with XHTML in it',
    given: NEWSML(
      `<inlineXML contenttype="application/xhtml+xml"><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>no</h:title></h:head><h:body><h:p>${body}</h:p><h:p>Nobody answered.</h:p></h:body></h:html></inlineXML>`,
      '<located><name>Port Serin</name></located>',
    ),
    says: { byline: ['Karim Vale'] },
    blocks: ['headline: Islands ask', `paragraph: ${body}`, 'paragraph: Nobody answered.'],
  },
  {
    title: 'NewsML-G2 with plain text in it, and its place beside it',
    given: NEWSML(
      '<inlineData contenttype="text/plain">The islands asked, the minister\nsaid on Wednesday in the port.\n\nNobody answered.</inlineData>',
      '<located><name>Port Serin</name></located>',
    ),
    says: { dateline: { place: 'Port Serin', date: null, start: 13, end: 23 } },
    blocks: [
      'headline: Islands ask',
      'wire-header: Port Serin',
      'paragraph: The islands asked, the minister said on Wednesday in the port.',
      'paragraph: Nobody answered.',
    ],
  },
  {
    title: 'ninjs 1',
    given: JSON.stringify({
      uri: 'urn:x',
      versioncreated: '2008-03-05T10:30:00Z',
      language: 'en',
      headline: 'Islands ask',
      byline: 'Karim Vale and Jo Marsh',
      located: 'Serin',
      body_text: `${body} Nobody answered.`,
      body_xhtml: `<p>${body}</p><p>Nobody answered.</p>`,
    }),
    says: {
      format: 'ninjs',
      byline: ['Karim Vale', 'Jo Marsh'],
      agency: 'Reuters',
      published: '2008-03-05T10:30:00Z',
      url: null,
    },
    blocks: ['headline: Islands ask', `paragraph: ${body}`, 'paragraph: Nobody answered.'],
  },
  {
    title: 'ninjs 2',
    given: JSON.stringify({
      uri: 'https://x.example/1',
      versioncreated: '2008-03-05T10:30:00Z',
      by: 'By Karim Vale, Reuters',
      headlines: [
        { role: 'short', value: 'Ask' },
        { role: 'main', value: 'Islands ask' },
      ],
      bodies: [{ role: 'main', contenttype: 'text/plain', value: `${body}\n\nNobody answered.` }],
    }),
    says: { byline: ['Karim Vale'], url: 'https://x.example/1' },
    blocks: ['headline: Islands ask', `paragraph: ${body}`, 'paragraph: Nobody answered.'],
  },
  {
    title: 'ninjs 3',
    given: JSON.stringify({
      uri: 'urn:x',
      contentCreated: '2008-03-05T10:30:00Z',
      versionCreated: '2008-03-06T10:30:00Z',
      copyrightHolder: 'Meridian',
      headlines: [{ role: 'main', value: 'Islands ask' }],
      bodies: [{ role: 'main', contentType: 'text/html', value: `<p>${body}</p>` }],
    }),
    says: { published: '2008-03-05T10:30:00Z', outlet: 'Meridian' },
    blocks: ['headline: Islands ask', `paragraph: ${body}`],
  },
  {
    title: 'RSS',
    given: RSS,
    says: {
      format: 'rss',
      headline: 'Islands & coast ask',
      byline: ['Karim Vale'],
      outlet: 'The Watch',
      published: '2008-03-05T10:30:00Z',
      url: 'https://watch.example/1',
      language: 'en-GB',
    },
    blocks: [
      'headline: Islands & coast ask',
      'paragraph: The islands asked, the minister said.',
      'paragraph: Nobody answered.',
    ],
  },
  {
    title: 'Atom',
    given: ATOM,
    says: {
      format: 'atom',
      byline: ['Karim Vale'],
      outlet: 'The Watch',
      published: '2008-03-05T10:30:00Z',
      url: 'https://watch.example/1',
      language: 'en',
    },
    blocks: ['headline: Islands ask', 'paragraph: The islands asked, the minister said.'],
  },
  {
    title: 'a simple object of an archive',
    given: JSON.stringify({
      title: 'Islands ask',
      date: '2008-03-05',
      url: 'https://x.example/1',
      source: 'The Watch',
      author: 'Karim Vale',
      text: `${body}\nNobody answered.`,
    }),
    says: {
      format: 'json',
      byline: ['Karim Vale'],
      outlet: 'The Watch',
      published: '2008-03-05',
      url: 'https://x.example/1',
    },
    blocks: ['headline: Islands ask', `paragraph: ${body}`, 'paragraph: Nobody answered.'],
  },
  {
    title: 'an object of a scraper, with HTML',
    given: JSON.stringify({
      headline: 'Islands ask',
      publishedAt: '2008-03-05T10:30:00.000Z',
      source: { id: null, name: 'The Watch' },
      authors: [{ name: 'Karim Vale' }, { name: 'Jo Marsh' }],
      content: `<p>${body}</p><p>Nobody answered.</p>`,
    }),
    says: { byline: ['Karim Vale', 'Jo Marsh'], outlet: 'The Watch', published: '2008-03-05T10:30:00Z' },
    blocks: ['headline: Islands ask', `paragraph: ${body}`, 'paragraph: Nobody answered.'],
  },
];

describe('formats of agencies, feeds and archives', () => {
  for (const { title, given, says, blocks } of CASES) {
    it(title, () => {
      const article = readArticle(given);
      expect(article).toMatchObject(says);
      expect(kinds(article)).toEqual(blocks);
    });
  }

  const REFUSED: [string, string, string][] = [
    [
      'a photo in ninjs',
      JSON.stringify({ uri: 'x', type: 'picture', versioncreated: '2008', headlines: [], renditions: [] }),
      'a picture without one',
    ],
    ['a news item without content', NEWSML('<remoteContent href="x"/>'), 'only links'],
    ['a feed without items', '<rss><channel><title>x</title></channel></rss>', 'a feed without any'],
    [
      'a feed of several items',
      '<rss><channel><item><title>a</title></item><item><title>b</title></item></channel></rss>',
      'got 2 in one file',
    ],
    ['an object without a text', '{"name": "x", "size": 3}', '"name", "size"'],
    ['truncated JSON', '{"headline":"x","body_text":"abc', 'cut off'],
    ['XML of another kind', '<?xml version="1.0"?><invoice><line/></invoice>', 'the root <invoice>'],
    ['a page without a story', '<html><body><nav><a href="/">Home</a></nav></body></html>', 'none that could be found'],
  ];
  for (const [title, given, words] of REFUSED) {
    it(`refuses ${title}`, () => {
      expect(() => readArticle(given)).toThrowError(
        expect.objectContaining({ name: 'ReaderError', message: expect.stringContaining(words) }),
      );
    });
  }
});

const SAMPLES = '../shared/formats';

describe.skipIf(!existsSync(SAMPLES))(`samples of agency formats (skipped where ${SAMPLES} is not there)`, () => {
  const UNREADABLE = /LISTING_1_|LISTING_24|LISTING_3_|photo_only/;
  const files = existsSync(SAMPLES)
    ? readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:xml|json)$/.test(file))
    : [];
  for (const file of files.sort()) {
    it(file, () => {
      const read = () => readArticle({ name: file, bytes: readFileSync(`${SAMPLES}/${file}`) });
      if (UNREADABLE.test(file)) expect(read).toThrowError(expect.objectContaining({ name: 'ReaderError' }));
      else expect(read().headline).toBeTruthy();
    });
  }
  it('reads what agencies say of their stories', () => {
    const nitf = readArticle(readFileSync(`${SAMPLES}/nitf/NTB_nitf_sample.xml`));
    expect(nitf).toMatchObject({
      language: 'nb-NO',
      agency: 'NTB',
      published: '2021-05-16T09:00:04',
      dateline: { place: 'Unnao' },
    });
    const newsml = readArticle(readFileSync(`${SAMPLES}/newsml-g2/LISTING_2_NewsML-G2_Text_Document.xml`));
    expect(newsml).toMatchObject({
      byline: ['Meredith Jameson'],
      agency: 'AP',
      published: '2016-11-21T15:21:06-05:00',
      dateline: { place: 'New York, NY', date: '2016-10-21' },
    });
    const ninjs = readArticle(readFileSync(`${SAMPLES}/ninjs/3.1-005_complex_text_article.json`));
    expect(ninjs).toMatchObject({
      byline: ['Paulo Santalucia', "Frances d'Emilio"],
      agency: 'AP',
      dateline: { place: 'Grosseto, Italy' },
      published: '2013-07-09T10:37:00Z',
    });
  });
});
