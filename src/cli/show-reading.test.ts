import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleEntity, sampleFact, samplePosition, sampleReading } from '../../test/cli/sample-reading.ts';
import { showReading } from './show-reading.ts';
import { widthOf } from './wrap-text.ts';

const story = `Islands set date for vote on leaving union

QUELLPORT, March 5 (Coastal Wire) - "We will vote," said Foreign Minister Ana Lopes, "in May," and a deputy, Tomas Reyl, warned
that he thought the ballot
would bring 戦争 to the islands.
`;
const reading = sampleReading(
  story,
  [
    {
      ...{
        source: 'Foreign Minister Ana Lopes',
        cue: 'said',
        content: ['"We will vote,"', '"in May,"'],
        kind: 'direct',
      },
    },
    {
      ...{ source: 'a deputy, Tomas Reyl', cue: 'warned', polarity: 'denied' },
      content: 'that he thought the ballot\nwould bring 戦争 to the islands',
    },
    {
      ...{ source: 'he ', cue: 'thought', type: 'attitude', continues: 's1' },
      content: 'the ballot\nwould bring 戦争 to the islands',
    },
  ],
  { headline: 'Islands set date for vote on leaving union', published: '2031-03-05', agency: 'Coastal Wire' },
);

test('a story without colour, 72 columns wide', () => {
  expect(`\n${showReading(reading, 'story.txt', { width: 72, colour: false })}`).toBe(`
  story.txt · Coastal Wire · 2031-03-05
  ────────────────────────────────────────────────────────────────────

  Islands set date for vote on leaving union

  QUELLPORT, March 5 (Coastal Wire) - [¹"We will vote,"] _said_
  *Foreign Minister Ana Lopes*, [¹"in May,"] and *a deputy, Tomas
  Reyl*, _warned_ [²that *he *_thought_ [³the ballot would bring 戦争
  to the islands]].

  1  *Foreign Minister Ana Lopes*                 direct communication
     ["We will vote," … "in May,"]
  2  *a deputy, Tomas Reyl*              denied indirect communication
     [that he thought the ballot would bring 戦争 to the islands]
  3  *he*                               indirect attitude, continues 1
     [the ballot would bring 戦争 to the islands]

`);
});

test('a narrow screen, where kinds stand under their statements', () => {
  expect(`\n${showReading(reading, 'story.txt', { width: 40, colour: false })}`).toBe(`
  story.txt · Coastal Wire ·
  2031-03-05
  ────────────────────────────────────

  Islands set date for vote on leaving
  union

  QUELLPORT, March 5 (Coastal Wire) -
  [¹"We will vote,"] _said_ *Foreign
  Minister Ana Lopes*, [¹"in May,"]
  and *a deputy, Tomas Reyl*, _warned_
  [²that *he *_thought_ [³the ballot
  would bring 戦争 to the islands]].

  1  *Foreign Minister Ana Lopes*
     direct communication
     ["We will vote," … "in May,"]
  2  *a deputy, Tomas Reyl*
     denied indirect communication
     [that he thought the ballot…]
  3  *he*
     indirect attitude, continues 1
     [the ballot would bring 戦争 to…]

`);
});

test('in colour, a source is bold too, a cue underlined too, and a content in brackets too', () => {
  const small = sampleReading('Ana Lopes said yes.', [{ source: 'Ana Lopes', cue: 'said', content: 'yes' }]);
  const shown = showReading(small, 'story.txt', { width: 60, colour: true });
  expect(shown).toContain(
    '\u001b[1;34mAna Lopes\u001b[0m \u001b[4;33msaid\u001b[0m \u001b[2m[¹\u001b[0m\u001b[32myes\u001b[0m\u001b[2m]\u001b[0m.',
  );
});

test('a statement without source, an oddity of the story, and a file with an evil name', () => {
  const odd = sampleReading('It was said that \u001b]0;gone\u0007all is well.', [
    { cue: 'was said', content: 'all is well' },
  ]);
  odd.messages.push({ rule: 'controls-in-text', start: 0, end: 1, text: 'Odd \u001b[31mcharacters.' });
  const shown = showReading(odd, 'evil\u001b[2J\n.txt', { width: 60, colour: false });
  expect(shown).toContain('evil␛[2J .txt');
  expect(shown).toContain('It _was said_ that ␛]0;gone␇[¹all is well].');
  expect(shown).toContain('1  no source   ');
  expect(shown).toContain('controls-in-text: Odd ␛[31mcharacters.');
});

test('who speaks by name, for whom, to whom, by what and when; doubts, and dates with their value', () => {
  const spoken = sampleReading(
    'A diplomat told reporters by telephone on Tuesday that it was over. He knew it in 2008. It is due on March 6.',
    [
      {
        ...{ source: 'A diplomat', cue: 'told', content: 'it was over', speaker: 'diplomat', onBehalfOf: 'oriel' },
        ...{ addressees: ['reporters', 'oriel'], channel: 'telephone', saidOn: '2031-03-04' },
      },
      { source: 'He', cue: 'knew', content: 'it in 2008', speaker: 'ana-lopes', saidOn: 'XXXX-XX-XX' },
      { content: 'It is due', speaker: 'oriel', onBehalfOf: 'oriel', question: { start: 0, end: 1 } },
    ],
  );
  const he = { start: 68, end: 70, form: 'pronoun' as const, alternatives: ['diplomat', 'oriel'], trace: [] };
  spoken.entities.push(
    sampleEntity({ id: 'diplomat', name: 'diplomat', named: false }),
    sampleEntity({ mentions: [he] }),
    sampleEntity({ id: 'oriel', name: 'Oriel', kind: 'territory' }),
    sampleEntity({ id: 'reporters', name: 'reporters', kind: 'group', named: false }),
  );
  spoken.times.push(
    { start: 42, end: 49, type: 'DATE', value: '2031-03-04', trace: [] },
    { start: 82, end: 86, type: 'DATE', value: '2008', trace: [] },
    { start: 101, end: 108, type: 'DATE', value: 'XXXX-03-06', trace: [] },
  );
  expect(`\n${showReading(spoken, 'story.txt', { width: 72, colour: false })}`).toBe(`
  story.txt
  ────────────────────────────────────────────────────────────────────

  *A diplomat* _told_ reporters by telephone on Tuesday ‹2031-03-04›
  that [¹it was over]. *He* _knew_ [²it in 2008]. [³It is due] on
  March 6.

  1  *a diplomat* (unnamed) for Oriel, to reporters and Oriel, via
     telephone, 2031-03-04                      indirect communication
     [it was over]
  2  *Ana Lopes*? (or a diplomat or Oriel)      indirect communication
     [it in 2008]
  3  *Oriel*                         indirect communication, an answer
     [It is due]

`);
});

const claimed = sampleReading(
  'The islands asked Tessaly and Norland to recognise them, an envoy said. About 70,000 people live there.',
  [{ source: 'an envoy', cue: 'said', content: 'The islands asked Tessaly and Norland to recognise them' }],
);
claimed.entities.push(
  sampleEntity({ id: 'oriel', name: 'Oriel', kind: 'territory' }),
  sampleEntity({ id: 'tessaly', name: 'Tessaly', kind: 'state' }),
  sampleEntity({ id: 'norland', name: 'Norland', kind: 'state' }),
);
claimed.positions.push(
  samplePosition({
    ...{ holder: 'oriel', act: 'request-recognition', object: 'oriel', addressees: ['tessaly', 'norland'] },
    ...{ date: '2031-03-04', evidence: { start: 0, end: 55 }, statement: 's1', score: 0.8 },
  }),
  samplePosition({ id: 'p12', polarity: 'denied', evidence: { start: 4, end: 55 } }),
);
claimed.facts.push(
  sampleFact({ evidence: { start: 72, end: 102 }, qualifier: 'about', unit: 'people', asOf: '2031', score: 0.95 }),
);

test('positions and facts below the statements, with the words that show them', () => {
  expect(`\n${showReading(claimed, 'story.txt', { width: 72, colour: false })}`).toBe(`
  story.txt
  ────────────────────────────────────────────────────────────────────

  [¹The islands asked Tessaly and Norland to recognise them], *an
  envoy* _said_. About 70,000 people live there.

  1  *an envoy*                                 indirect communication
     [The islands asked Tessaly and Norland to recognise them]

  Positions
   p1  *Oriel* asks Tessaly and Norland for its own recognition,
       2031-03-04                                      in 1, score 0.8
       "The islands asked Tessaly and Norland to recognise them"
  p12  *Tessaly* does not recognise Oriel                    score 0.9
       "islands asked Tessaly and Norland to recognise them"

  Facts
  f1  *Oriel*, population: about 70,000 people, as of 2031  score 0.95
      "About 70,000 people live there"

`);
});

test('positions and facts on a narrow screen', () => {
  const shown = showReading(claimed, 'story.txt', { width: 36, colour: false });
  expect(`\n${shown.slice(shown.indexOf('  Positions'))}`).toBe(`
  Positions
   p1  *Oriel* asks Tessaly and
       Norland for its own
       recognition, 2031-03-04
       in 1, score 0.8
       "The islands asked…"
  p12  *Tessaly* does not
       recognise Oriel   score 0.9
       "islands asked Tessaly…"

  Facts
  f1  *Oriel*, population: about
      70,000 people, as of 2031
      score 0.95
      "About 70,000 people live…"

`);
});

const anyStory = fc
  .tuple(
    fc.string({
      unit: fc.constantFrom('a', 'be ', '\n', '  ', '戦', 'e\u0301', '\u001b[1m', '👩‍👩‍👧', '\ud800', '\t', '"'),
    }),
    fc.nat(),
  )
  .chain(([text]) =>
    fc.record({
      text: fc.constant(text),
      spans: fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom('source', 'cue', 'content'))),
    }),
  );

test('whatever the story and its statements: no line is too wide, nothing a terminal obeys, no word lost', () => {
  fc.assert(
    fc.property(anyStory, fc.integer({ min: 24, max: 100 }), ({ text, spans }, width) => {
      const any = sampleReading(
        text,
        spans.map(() => ({})),
      );
      spans.forEach(([a, b, role], i) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        any.statements[i]![role as 'cue'].push(span);
        any.positions.push(samplePosition({ id: `p${i}`, holder: text, object: text, date: text, evidence: span }));
        any.facts.push(
          sampleFact({ id: `f${i}`, about: text, value: text, unit: text, evidence: span, statement: text }),
        );
      });
      const shown = showReading(any, 'story.txt', { width, colour: false });
      for (const line of shown.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
      expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      expect(stripVTControlCharacters(showReading(any, 'story.txt', { width, colour: true }))).not.toContain('\u001b');
      expect(words(shown)).toContain(
        words(showReading(sampleReading(text), '', { width, colour: false })).slice(words('─'.repeat(width)).length),
      );
    }),
  );
});

/** The text without marks and spaces. */
function words(shown: string): string {
  return shown.replace(/[\s*_[\]⁰¹²³⁴⁵⁶⁷⁸⁹─]/gu, '');
}

test('many blank lines are shown as one', () => {
  const gaps = sampleReading(`One.${'\n \n'.repeat(2_000_000)}Two.`);
  expect(showReading(gaps, 'gaps.txt', { width: 60, colour: false })).toContain('  One.\n\n  Two.\n');
});

test('ten megabytes in one word are shown in a few seconds', () => {
  const shown = showReading(sampleReading('a'.repeat(10_000_000)), 'long.txt', { width: 80, colour: true });
  expect(shown.length).toBeGreaterThan(10_000_000);
});
