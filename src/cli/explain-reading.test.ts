import { expect, test } from 'vitest';
import { sampleEntity, sampleFact, samplePosition, sampleReading } from '../../test/cli/sample-reading.ts';
import { explainReading } from './explain-reading.ts';

const text = 'On Tuesday a diplomat told reporters that the islands had "friends".';
const reading = sampleReading(
  text,
  [
    {
      ...{ source: 'a diplomat', cue: 'told', content: 'the islands had "friends"', kind: 'mixed' },
      ...{ speaker: 'diplomat', onBehalfOf: 'oriel', addressees: ['reporters'], saidOn: '2031-03-04' },
      trace: ['labeller: "told" is a cue (communication, 0.9)'],
    },
  ],
  { published: '2031-03-05' },
);
const mention = { start: 11, end: 21, form: 'description' as const, alternatives: ['tessaly'], trace: ['no name'] };
reading.entities.push(
  sampleEntity({ id: 'diplomat', name: 'diplomat', named: false, speaksFor: 'ministry', mentions: [mention] }),
  sampleEntity({ id: 'ministry', name: 'Foreign Ministry', kind: 'body', partOf: 'oriel' }),
  sampleEntity({ id: 'oriel', name: 'Oriel', kind: 'territory', aliases: ['Oriel islands'] }),
  sampleEntity({ id: 'tessaly', name: 'Tessaly', kind: 'state' }),
  sampleEntity({ id: 'reporters', name: 'reporters', kind: 'group', named: false }),
);
reading.times.push({ start: 3, end: 10, type: 'DATE', value: '2031-03-04', trace: ['weekday', 'past'] });
reading.positions.push(
  samplePosition({
    ...{ holder: 'oriel', object: 'tessaly', polarity: 'denied', modality: 'requested', score: 0.7 },
    ...{ evidence: { start: 42, end: 67 }, statement: 's1', trace: ['frame: have + friend at obj', 'denied by "not"'] },
  }),
);
reading.facts.push(
  sampleFact({
    property: 'supported-by',
    value: 'tessaly',
    evidence: { start: 42, end: 67 },
    trace: ['frame: friends'],
  }),
);
const screen = { width: 72, colour: false };

test('every statement, position, fact, entity and time with what decided', () => {
  expect(`\n${explainReading(reading, 'story.txt', screen, null)}`).toBe(`
  story.txt · 2031-03-05
  ────────────────────────────────────────────────────────────────────

  Statements

  s1
      *a diplomat*? (unnamed; or Tessaly) for Oriel, to reporters,
      2031-03-04
      [the islands had "friends"]
      mixed communication, score 0.9
      labeller: "told" is a cue (communication, 0.9)
      in doubt? or Tessaly
      speaks for: a diplomat for Foreign Ministry, part of Oriel
      said on: "Tuesday" is 2031-03-04 (weekday, past)

  Positions

  p1
      *Oriel* is asked not to recognise Tessaly
      "the islands had "friends""
      in statement s1, score 0.7
      frame: have + friend at obj
      denied by "not"

  Facts

  f1
      *Oriel*, supported by: Tessaly
      "the islands had "friends""
      told by the story, score 0.9
      frame: friends

  Entities

  diplomat
      a diplomat, person, not named; speaks for Foreign Ministry
      11..21 description "a diplomat" – no name
      in doubt? or Tessaly

  ministry
      Foreign Ministry, body; part of Oriel

  oriel
      Oriel, territory; also Oriel islands

  tessaly
      Tessaly, state

  reporters
      reporters, group, not named

  Times

  "Tuesday"
      3..10 DATE 2031-03-04 – weekday; past
`);
});

test('one statement, position, fact or entity alone', () => {
  const told = explainReading(reading, 'story.txt', screen, 'oriel');
  expect(told).toContain('Oriel, territory; also Oriel islands');
  expect(told).not.toContain('Tessaly');
  expect(explainReading(reading, 'story.txt', screen, 's1')).not.toContain('Entities');
  expect(explainReading(reading, 'story.txt', screen, 'p1')).toMatch(/─\n\n {2}p1\n[^─]*denied by "not"\n$/);
  expect(explainReading(reading, 'story.txt', screen, 'f1')).toMatch(/─\n\n {2}f1\n[^─]*frame: friends\n$/);
});

test('an id that the story does not have', () => {
  const told = explainReading(reading, 'story.txt', { ...screen, width: 200 }, 'oriell');
  expect(told).toContain('has the id "oriell". The nearest is oriel.');
});

test('a story of which nothing was read, and words that a terminal would obey', () => {
  const odd = sampleReading('Rain.\u001b[2J', [{ content: 'Rain.\u001b[2J', trace: ['odd \u001b[2J'] }]);
  odd.positions.push(samplePosition({ holder: '\u001b[2J', evidence: { start: 0, end: 9 }, trace: ['\u001b[2J'] }));
  odd.facts.push(sampleFact({ value: '\u001b[2J', statement: '\u001b[2J', trace: ['\u001b[2J'] }));
  expect(explainReading(odd, 'odd.txt', screen, null)).not.toContain('\u001b');
  expect(explainReading(sampleReading('Rain.'), 'rain.txt', screen, null)).toContain('none');
});
