import { expect, test } from 'vitest';
import { positionsIn } from './test-positions.ts';

const TOLD = 'Russia recognised Abkhazia in August. ';

test.each([
  ['Only Nicaragua and Venezuela have done as much.', 'Venezuela | recognise | Abkhazia | affirmed actual'],
  ['Nauru followed in December.', 'Nauru | recognise | Abkhazia | affirmed actual'],
  ['Belarus has fallen into line.', 'Belarus | recognise | Abkhazia | affirmed actual'],
  ['Belarus intends to do likewise.', 'Belarus | recognise | Abkhazia | affirmed intended'],
  ['The next to do so may be Belarus.', 'Belarus | recognise | Abkhazia | affirmed hypothetical'],
  ['Belarus could be next.', 'Belarus | recognise | Abkhazia | affirmed hypothetical'],
  [
    'The turn of the others came. Serbia’s turn will come in March.',
    'Serbia | recognise | Abkhazia | affirmed intended',
  ],
  ['Belarus has yet to follow.', 'Belarus | recognise | Abkhazia | denied actual'],
  ['Not even Belarus has taken the step.', 'Belarus | recognise | Abkhazia | denied actual'],
  ['Serbia said it had no such plans.', 'Serbia | recognise | Abkhazia | denied intended'],
  ['Minsk said that it would not go down that road.', 'Belarus | refuse-recognition | Abkhazia | affirmed actual'],
])('an act is told again by a phrase: %s', (words, line) => {
  expect(positionsIn(TOLD + words)).toContain(line);
});

test.each([
  'Nauru followed the talks in December.',
  'The minister took the stairs.',
  'We will.',
  'It was a long year. The bank is to open a branch there. It has no such plan elsewhere.',
])('other phrases tell none: %s', (words) => {
  expect(positionsIn(TOLD + words)).toHaveLength(1);
});
