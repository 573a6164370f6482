import { expect, test } from 'vitest';
import { datesIn } from './test-positions.ts';

/** What acts are dated in a story of Wednesday, 5 March 2008, wherever the parser hangs the day. */
test.each([
  ['Peru on Monday withdrew its recognition of Kosovo.', 'withdraw-recognition 2008-03-03'],
  ['Peru yesterday recognised Kosovo.', 'recognise 2008-03-04'],
  ['Kosovo declared its independence on 17 February 2008.', 'declare-independence 2008-02-17'],
  ['Peru decided Monday to recognise Kosovo.', 'recognise 2008-03-03'],
  ['MARCH 3, 2008 - Peru recognises Kosovo.', 'recognise 2008-03-03'],
  ['Peru recognises Kosovo.', 'recognise null'],
  ['Peru recognised Kosovo, a spokesman said on Monday.', 'recognise null'],
])('%s', (text, ...dates) => {
  expect(datesIn(text, { published: '2008-03-05' })).toEqual(dates);
});
