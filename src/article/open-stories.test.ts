import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutByteLines } from './cut-byte-lines.ts';
import { openStories } from './open-stories.ts';
import { readArticle } from './read-article.ts';

let folder = '';
const path = (name: string): string => join(folder, name);
const line = (text: string): string => JSON.stringify({ title: 'Islands ask', text });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stories-'));
  mkdirSync(path('archive/deep'), { recursive: true });
  mkdirSync(path('empty'));
  writeFileSync(path('archive/b.txt'), 'The islands asked, the minister said.');
  writeFileSync(path('archive/deep/a.md'), '# Islands ask\n\nThey asked, he said.');
  writeFileSync(path('archive/picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
  writeFileSync(path('archive/unknown'), Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8]));
  writeFileSync(path('archive/.hidden.txt'), 'Hidden.');
  writeFileSync(
    path('wire.ndjson'),
    `${line('One said it.')}\r\n\n${line('Two said it.')}\nnot json\n${line('Three said it.')}`,
  );
  writeFileSync(path('plain'), `${line('One said it.')}\n${line('Two said it.')}\n`);
  writeFileSync(path('one.json'), line('One said it.'));
  writeFileSync(path('pretty.json'), JSON.stringify({ title: 'x', text: 'One said it.' }, null, 2));
  writeFileSync(path('list.json'), `[${line('One said it.')}, ${line('Two said it.')}]`);
  writeFileSync(
    path('feed.xml'),
    '<rss><channel><title>The Watch</title><language>en-GB</language><item><title>A</title><description>One said it.</description></item><item><title>B</title><description>Two said it.</description></item></channel></rss>',
  );
  writeFileSync(path('packed.ndjson.gz'), gzipSync(`${line('One said it.')}\n${line('Two said it.')}\n`));
  writeFileSync(path('broken.txt.gz'), gzipSync('One said it.'.repeat(1000)).subarray(0, 40));
  writeFileSync(path('nothing.txt'), '');
  writeFileSync(path('blank.txt'), ' \n\n ');
  writeFileSync(path('file.pdf'), '%PDF-1.4');
  symlinkSync(path('archive'), path('archive/again'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What comes out of the paths: the text of a story, or the code of an error. */
async function open(names: string[], stdin?: string[]): Promise<string[]> {
  const given: string[] = [];
  const chunks = stdin ? { stdin: streamOf(stdin) } : {};
  for await (const story of openStories(
    names.map((name) => (name === '-' ? name : path(name))),
    chunks,
  )) {
    given.push(story instanceof Error ? story.code : tryRead(story));
  }
  return given;
}

async function* streamOf(chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield new TextEncoder().encode(chunk);
}

function tryRead(story: Parameters<typeof readArticle>[0]): string {
  try {
    return readArticle(story).text.replace(/\s+/g, ' ');
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('opening stories', () => {
  const CASES: [string, string[], string[]][] = [
    [
      'a folder: all below it, sorted, without hidden files, pictures and links back',
      ['archive'],
      ['The islands asked, the minister said.', '# Islands ask They asked, he said.'],
    ],
    [
      'NDJSON, with a line that is none',
      ['wire.ndjson'],
      ['Islands ask One said it.', 'Islands ask Two said it.', 'story-not-readable', 'Islands ask Three said it.'],
    ],
    ['NDJSON by its content', ['plain'], ['Islands ask One said it.', 'Islands ask Two said it.']],
    ['one object on one line', ['one.json'], ['Islands ask One said it.']],
    ['one object on several lines', ['pretty.json'], ['x One said it.']],
    ['a list of objects', ['list.json'], ['Islands ask One said it.', 'Islands ask Two said it.']],
    ['a feed', ['feed.xml'], ['A One said it.', 'B Two said it.']],
    ['packed NDJSON', ['packed.ndjson.gz'], ['Islands ask One said it.', 'Islands ask Two said it.']],
    [
      'a packed file that breaks off',
      ['broken.txt.gz', 'one.json'],
      ['story-not-readable', 'Islands ask One said it.'],
    ],
    ['empty files', ['nothing.txt', 'blank.txt'], ['story-empty', 'story-empty']],
    ['a file that is no text', ['file.pdf'], ['story-not-readable']],
    [
      'a file that is not there, and goes on',
      ['missing.txt', 'one.json'],
      ['file-not-found', 'Islands ask One said it.'],
    ],
    ['a folder without stories', ['empty'], ['folder-empty']],
  ];
  for (const [title, names, expected] of CASES) it(title, async () => expect(await open(names)).toEqual(expected));

  it('reads standard input by its content, however it is cut into chunks', async () => {
    const text = `${line('One said it.')}\n${line('Two said it.')}\n`;
    expect(await open(['-'], [...text])).toEqual(['Islands ask One said it.', 'Islands ask Two said it.']);
    expect(await open(['-'], ['PRAIA, 5 March - They ', 'voted.'])).toEqual(['PRAIA, 5 March - They voted.']);
    expect(await open(['-'], [])).toEqual(['story-empty']);
  });

  it('says file and line of what it gives, and what a feed says goes with its items', async () => {
    const lines = [];
    for await (const story of openStories([path('wire.ndjson'), path('feed.xml')])) lines.push(story);
    expect(lines.map(({ name }) => name.slice(folder.length + 1))).toEqual([
      'wire.ndjson:1',
      'wire.ndjson:3',
      'wire.ndjson:4',
      'wire.ndjson:5',
      'feed.xml#1',
      'feed.xml#2',
    ]);
    const item = readArticle(lines[4] as Parameters<typeof readArticle>[0]);
    expect(item).toMatchObject({ outlet: 'The Watch', language: 'en-GB' });
  });

  it.skipIf(process.getuid?.() === 0)('says where it may not read', async () => {
    writeFileSync(path('secret.txt'), 'Secret.');
    chmodSync(path('secret.txt'), 0);
    expect(await open(['secret.txt'])).toEqual(['file-not-readable']);
  });
});

describe('lines of a stream', () => {
  it('gives up a line that is too long, and goes on with the next', async () => {
    const given = [];
    for await (const { line, number } of cutByteLines(streamOf(['ab\nabcdef', 'ghi\ncd', '\n']), 4))
      given.push([number, line && new TextDecoder().decode(line)]);
    expect(given).toEqual([
      [1, 'ab'],
      [2, null],
      [3, 'cd'],
    ]);
  });

  it('holds no more than a line, whatever the length of the stream', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        asked++;
        yield new TextEncoder().encode(`${line('One said it.')}\n`.repeat(100));
      }
    }
    let read = 0;
    for await (const story of openStories(['-'], { stdin: endless() })) {
      if (!(story instanceof Error)) read++;
      if (read === 5_000) break;
    }
    expect(asked).toBeLessThan(80);
  });
});
