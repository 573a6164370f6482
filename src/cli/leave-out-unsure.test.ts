import { expect, test } from 'vitest';
import { sampleFact, samplePosition, sampleReading } from '../../test/cli/sample-reading.ts';
import { type View, viewReadings } from './view-readings.ts';

const text = 'Tessaly recognises Oriel, Ana Lopes said.';
const reading = sampleReading(text, [
  { source: 'Ana Lopes', cue: 'said', content: 'Tessaly recognises Oriel', score: 0.1 },
]);
reading.positions.push(samplePosition({ score: 0.79 }), samplePosition({ id: 'p2', score: 0.8 }));
reading.facts.push(sampleFact({ score: 0.2 }), sampleFact({ id: 'f2', score: 1 }));
const plain: View = {
  format: 'text',
  table: 'statements',
  screen: { width: 80, colour: false },
  terminal: false,
  explain: null,
  minScore: 0,
};

/** The ids of what is written, in order. */
function idsIn(view: Partial<View>): string[] {
  return (
    viewReadings({ ...plain, ...view })
      .reading(reading, 'story.txt')
      .match(/\b[spf]\d+\b/g) ?? []
  );
}

test.each<[string, Partial<View>, string[], string[]]>([
  ['text', {}, ['p1', 'p2', 'f1', 'f2'], ['p2', 'f2']],
  ['an explanation', { explain: { only: null } }, ['s1', 'p1', 'p2', 'f1', 'f2'], ['s1', 'p2', 'f2']],
  ['JSON', { format: 'json' }, ['s1', 'p1', 'p2', 'f1', 'f2'], ['s1', 'p2', 'f2']],
  ['NDJSON', { format: 'ndjson' }, ['s1', 'p1', 'p2', 'f1', 'f2'], ['s1', 'p2', 'f2']],
  ['CSV of statements', { format: 'csv' }, ['s1'], ['s1']],
  ['CSV of positions', { format: 'csv', table: 'positions' }, ['p1', 'p2'], ['p2']],
  ['CSV of facts on a terminal', { format: 'csv', table: 'facts', terminal: true }, ['f1', 'f2'], ['f2']],
])('%s is without positions and facts of a lower score, and keeps the statements', (_, view, all, sure) => {
  expect(idsIn(view)).toEqual(all);
  expect(idsIn({ ...view, minScore: 0.8 })).toEqual(sure);
});
