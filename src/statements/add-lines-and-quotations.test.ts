import { expect, test } from 'vitest';
import { buildStory } from '../../test/build-story.ts';
import { findStatements } from './find-statements.ts';
import type { Label } from './label-story.ts';

/** Tokens of a paragraph as one flat sentence, each hanging on the first. */
const flat = (text: string): string =>
  text
    .split(' ')
    .map(
      (form, i) =>
        `${form}/${form.toLowerCase()}/${/^\p{Lu}/u.test(form) ? 'PROPN' : 'NOUN'}/${i === 0 ? 0 : 1}/${i === 0 ? 'root' : 'dep'}`,
    )
    .join(' ');

function read(
  paragraphs: string[],
  labels: Label[] = [],
): { source: string; content: string; kind: string; continues: string | null }[] {
  const { story } = buildStory(...paragraphs.map((paragraph) => paragraph.split('\n').map(flat).join('\n')));
  const words = (spans: { start: number; end: number }[]): string =>
    spans.map(({ start, end }) => story.article.text.slice(start, end)).join(' … ');
  return findStatements(story, labels).map(({ source, content, kind, continues }) => ({
    source: words(source),
    content: words(content),
    kind,
    continues,
  }));
}

test.each([
  ['PENCE : We will see', 'PENCE', 'We will see'],
  ['MR. LOPES : We will see', 'MR. LOPES', 'We will see'],
  ['Q : Will you ?', 'Q', 'Will you ?'],
])('reads the line of a transcript %s', (line, source, content) => {
  expect(read([line])).toEqual([{ source, content, kind: 'direct', continues: null }]);
});

test.each(['NOTE : the date is right', 'Tbilisi : a city', 'UPDATE : the vote is over', ': nothing'])(
  'takes no speaker from %s',
  (line) => {
    expect(read([line])).toEqual([]);
  },
);

test.each([
  [
    ['Q : Will you go ?', 'MR. LOPES : We will see'],
    [null, 'Will you go ?'],
  ],
  [
    ['ANA : Will you go ?', 'ANA : Or stay ?'],
    [null, null],
  ],
  [
    ['MR. LOPES : We will see', 'Q : And then ?'],
    [null, null],
  ],
])('knows which lines of a transcript answer the one before: %s', (lines, questions) => {
  const { story } = buildStory(...lines.map(flat));
  const found = findStatements(story, []).map(
    ({ question }) => question && story.article.text.slice(question.start, question.end),
  );
  expect(found).toEqual(questions);
});

test('takes names that open lines again and again for speakers', () => {
  const found = read([
    'Spokesperson : Good day to all .',
    'Question ( Ana Lopes ) : Will you go ?',
    'Spokesperson : We will see .',
    'Nothing is decided .',
    'Question : And then ?',
  ]);
  expect(found.map(({ source, content }) => `${source}: ${content}`)).toEqual([
    'Spokesperson: Good day to all .',
    'Question ( Ana Lopes ): Will you go ?',
    'Spokesperson: We will see . … Nothing is decided .',
    'Question: And then ?',
  ]);
});

test.each([
  [['Capital : Tbilisi', 'Area : small', 'Capital : Baku', 'Area : large']],
  [['Tbilisi : a city of hills .', 'Baku : a city of wind .']],
])('takes no speakers from the table %j', (lines) => {
  expect(read(lines)).toEqual([]);
});

test('reads a quotation that is signed', () => {
  expect(read(['“ We were not asked at all ” — Ana Lopes'])).toMatchObject([
    { source: 'Ana Lopes', content: '“ We were not asked at all ”', kind: 'direct' },
  ]);
});

test('gives a quotation in the next paragraph to who spoke before', () => {
  const label: Label = {
    head: 7,
    cue: [7],
    source: [6],
    content: [0, 1, 2, 3, 4, 5],
    type: 'communication',
    chance: 0.9,
  };
  const found = read(['“ We will wait , ” Lopes said', '“ We have waited for many years now ”'], [label]);
  expect(found).toMatchObject([
    { source: 'Lopes', content: '“ We will wait , ”', continues: null },
    { source: 'Lopes', content: '“ We have waited for many years now ”', kind: 'direct', continues: 's1' },
  ]);
});

test('gives a quotation that is left open to who is named in the paragraph after', () => {
  const label: Label = {
    head: 17,
    cue: [17],
    source: [16],
    content: [9, 10, 11, 12, 13, 14, 15],
    type: 'communication',
    chance: 0.9,
  };
  const found = read(['“ We have waited for many years now', '“ and then we will wait , ” Lopes said'], [label]);
  expect(found).toMatchObject([
    { source: 'Lopes', content: '“ We have waited for many years now', continues: null },
    { source: 'Lopes', content: '“ and then we will wait , ”', continues: 's1' },
  ]);
});

test('gives a quotation to who spoke before though something is told within it', () => {
  const before: Label = {
    head: 7,
    cue: [7],
    source: [6],
    content: [0, 1, 2, 3, 4, 5],
    type: 'communication',
    chance: 0.9,
  };
  const within: Label = {
    head: 11,
    cue: [11],
    source: [10],
    content: [12, 13, 14],
    type: 'communication',
    chance: 0.99,
  };
  const found = read(['“ We will wait , ” Lopes said', '“ And they say it is late ”'], [before, within]);
  expect(found).toMatchObject([
    { source: 'Lopes', content: '“ We will wait , ”' },
    { source: 'Lopes', content: '“ And they say it is late ”', continues: 's1' },
    { source: 'they', content: 'it is late' },
  ]);
});

test('leaves a quotation alone whose speaker nobody told', () => {
  expect(read(['“ We have waited for many years now ”'])).toEqual([]);
});
