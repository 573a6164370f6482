import { expect, test } from 'vitest';

const { checkFrames } = await import(new URL('check-frames.mjs', import.meta.url).href);
const { parseTable } = await import(new URL('generate-language.mjs', import.meta.url).href);
const { readEntries } = await import(new URL('generate-schema.mjs', import.meta.url).href);

const ACTS = ['recognise', 'reject-vote'];
const WORDS = 'word\tupos\tat\tclass\noppose\tVERB\tobj\treject\n';
const FRAMES = 'word\tupos\tat\tclass\tholder\tobject\tact\tdenied\n';

function check(files: Record<string, string>): void {
  const all: Record<string, string> = {
    'act-nouns': 'lemma\tclass\nplebiscite\tvote\n',
    'act-words': WORDS,
    'act-frames': `${FRAMES}@reject\t-\t@\tvote\tsubject\tclass\treject-vote\t\n`,
    'clause-operators': 'word\tupos\teffect\nplan\tVERB\tintended\n',
    verdicts: 'word\trejects\nfarce\taffirmed\n',
    ...files,
  };
  const tables = Object.entries(all).map(([name, text]) => [name, parseTable(`lang/en/${name}.tsv`, text)] as const);
  checkFrames(new Map(tables), ACTS);
}

test('tables that fit together pass', () => {
  expect(() => check({})).not.toThrow();
});

const frame = (row: string): Record<string, string> => ({ 'act-frames': `# why\n${FRAMES}${row}\n` });

test.each([
  [frame('see\tVERB\tobj\tvotes\tsubject\tclass\trecognise\t'), /act-frames\.tsv:3: expected class .* found "votes"/],
  [frame('see\tVERBE\tobj\tvote\tsubject\tclass\trecognise\t'), /act-frames\.tsv:3: expected upos .* found "VERBE"/],
  [frame('see\tVERB\tobj\tvote\tobject\tclass\trecognise\t'), /act-frames\.tsv:3: expected holder .* found "object"/],
  [frame('see\tVERB\tobj\tvote\tsubject\tclass\trecognize\t'), /act-frames\.tsv:3: expected act .* found "recognize"/],
  [
    frame('see\tVERB\tobj\tvote\tsubject\tclass\trecognise no\t'),
    /act-frames\.tsv:3: expected act .* found "recognise no"/,
  ],
  [
    frame('see\tVERB\tobj\tvote\tsubject\tclass\trecognise\tnever'),
    /act-frames\.tsv:3: expected denied .* found "never"/,
  ],
  [
    frame('@scorn\t-\t@\tvote\tsubject\tclass\trecognise\t'),
    /act-frames\.tsv:3: expected word .*@reject, found "@scorn"/,
  ],
  [{ 'act-words': `${WORDS}scorn\tADV\tobj\treject\n` }, /act-words\.tsv:3: expected upos .* found "ADV"/],
  [
    { 'clause-operators': 'word\tupos\teffect\nplan\tVERB\tmaybe\n' },
    /clause-operators\.tsv:2: expected effect .* "maybe"/,
  ],
  [{ verdicts: 'word\trejects\nfarce\tyes\n' }, /verdicts\.tsv:2: expected rejects .* found "yes"/],
])('a wrong entry is named by file and line: %j', (files, message) => {
  expect(() => check(files)).toThrow(message);
});

const FIELDS = { act: 'text', examples: 'texts', cameo: /^\d+$/ };
const entry = (cameo: string): string => `- act: see\n  examples: [one]\n  cameo: '${cameo}'\n`;

test.each([
  [`${entry('054')}${entry('054')}`, 'acts.yaml:4: see stands in acts.yaml:1 too'],
  [entry('five'), 'acts.yaml:3: expected "cameo" to match ^\\d+$, found "five"'],
  ['- act: see\n', 'acts.yaml:1: expected "examples", found none'],
  [`${entry('054')}  plover: NONE\n`, 'acts.yaml:4: expected one of act, examples, cameo, found "plover"'],
  ['act: see\n', 'acts.yaml:1: expected a list of entries'],
])('a wrong entry of an act is named by file and line: %j', (text, message) => {
  expect(() => readEntries('acts.yaml', text, FIELDS)).toThrow(message);
});
