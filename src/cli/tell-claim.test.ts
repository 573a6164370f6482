import { expect, test } from 'vitest';
import { sampleEntity, sampleFact, samplePosition } from '../../test/cli/sample-reading.ts';
import type { Fact, Position } from '../index.ts';
import { acts } from '../schema/acts.ts';
import { tellClaim } from './list-claims.ts';
import type { Cast } from './name-entity.ts';

const entities = [
  sampleEntity({ id: 'tessaly', name: 'Tessaly', kind: 'state' }),
  sampleEntity({ id: 'oriel', name: 'Oriel', kind: 'territory' }),
  sampleEntity({ id: 'islands', name: 'Maravel Islands', kind: 'territory' }),
  sampleEntity({ id: 'states', name: 'seven states', kind: 'group', named: false }),
  sampleEntity({ id: 'both', name: 'Norland and Tessaly', kind: 'group', named: false }),
  sampleEntity({ id: 'west', name: 'the West', kind: 'group' }),
  sampleEntity({ id: 'congress', name: 'Congress', kind: 'group' }),
  sampleEntity({ id: 'envoy', name: 'envoy', named: false }),
];
const cast: Cast = new Map(entities.map((entity) => [entity.id, entity]));

function tell(claim: Position | Fact): string {
  return tellClaim(claim, cast, false)
    .map(({ text }) => text)
    .join('');
}

test.each<[Partial<Position>, string]>([
  [{}, '*Tessaly* recognises Oriel'],
  [{ polarity: 'denied' }, '*Tessaly* does not recognise Oriel'],
  [{ modality: 'intended' }, '*Tessaly* intends to recognise Oriel'],
  [{ modality: 'intended', polarity: 'denied' }, '*Tessaly* intends not to recognise Oriel'],
  [{ modality: 'requested' }, '*Tessaly* is asked to recognise Oriel'],
  [{ modality: 'requested', polarity: 'denied' }, '*Tessaly* is asked not to recognise Oriel'],
  [{ modality: 'hypothetical' }, '*Tessaly* might recognise Oriel'],
  [{ modality: 'hypothetical', polarity: 'denied' }, '*Tessaly* might not recognise Oriel'],
  [{ holder: 'states' }, '*seven states* recognise Oriel'],
  [{ holder: 'states', polarity: 'denied' }, '*seven states* do not recognise Oriel'],
  [{ holder: 'states', modality: 'intended' }, '*seven states* intend to recognise Oriel'],
  [{ holder: 'both', modality: 'requested' }, '*Norland and Tessaly* are asked to recognise Oriel'],
  [{ holder: 'west' }, '*the West* recognises Oriel'],
  [{ holder: 'congress' }, '*Congress* recognises Oriel'],
  [{ holder: 'islands' }, '*Maravel Islands* recognises Oriel'],
  [{ holder: 'envoy' }, '*an envoy* recognises Oriel'],
  [{ date: '2031-03', addressees: ['islands'] }, '*Tessaly* recognises Oriel, to Maravel Islands, 2031-03'],
  [{ date: 'XXXX-XX' }, '*Tessaly* recognises Oriel'],
  [{ object: 'islands', act: 'support-independence' }, "*Tessaly* supports Maravel Islands' independence"],
  [{ holder: 'oriel', act: 'declare-independence' }, '*Oriel* declares itself independent'],
  [{ holder: 'oriel', act: 'hold-vote', modality: 'intended' }, '*Oriel* intends to hold a vote on its own status'],
  [{ holder: 'states', object: 'states', act: 'hold-vote' }, '*seven states* hold a vote on their own status'],
  [{ act: 'request-recognition' }, "*Tessaly* asks for Oriel's recognition"],
  [{ act: 'request-recognition', addressees: ['west'] }, "*Tessaly* asks the West for Oriel's recognition"],
  [{ act: 'deny-precedent' }, '*Tessaly* denies that Oriel is a precedent'],
  [{ object: '$&' }, '*Tessaly* recognises $&'],
])('the position %j is told as "%s"', (position, told) => {
  expect(tell(samplePosition(position))).toBe(told);
});

test.each(acts.map(({ act }) => act))('%s has a sentence without holes', (act) => {
  expect(tell(samplePosition({ act }))).toMatch(/^\*Tessaly\* [a-z]+s [^{}]*\bOriel\b[^{}]*$/);
  expect(tell(samplePosition({ act, polarity: 'denied' }))).toMatch(/^\*Tessaly\* does not [a-z]+ [^{}]*\bOriel\b/);
});

test.each<[Partial<Fact>, string]>([
  [{}, '*Oriel*, population: 70,000'],
  [{ qualifier: 'about', unit: 'people', asOf: '2031' }, '*Oriel*, population: about 70,000 people, as of 2031'],
  [{ property: 'parent-state', value: 'tessaly' }, '*Oriel*, parent state: Tessaly'],
  [{ property: 'status', value: 'tessaly' }, '*Oriel*, status: tessaly'],
  [{ property: 'recognised-by', value: 'states', asOf: 'XXXX' }, '*Oriel*, recognised by: seven states'],
  [{ about: 'unheard-of', value: 'two\nlines' }, '*unheard-of*, population: two lines'],
])('the fact %j is told as "%s"', (fact, told) => {
  expect(tell(sampleFact(fact))).toBe(told);
});
