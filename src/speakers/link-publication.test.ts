import { describe, expect, test } from 'vitest';
import { entityAt, readText } from '../mentions/test-read.ts';

describe('a text that speaks of itself is', () => {
  test.each([
    [
      'its outlet, for an earlier version',
      { outlet: 'Oriel Gazette' },
      'An earlier version of this story said Malta had left.',
    ],
    ['its outlet, for "this newspaper"', { outlet: 'Oriel Gazette' }, 'This newspaper said that Malta had left.'],
    ['its outlet, for an earlier post', { outlet: 'Oriel Gazette' }, 'An earlier post said Malta had left.'],
    ['its outlet, for "we"', { outlet: 'Oriel Gazette' }, 'We said that Malta had left.'],
    ['its agency, where no outlet is named', { agency: 'Oriel Gazette' }, 'An earlier report said Malta had left.'],
  ])('%s', (_, frame, text) => {
    const told = readText(text, frame);
    expect(told.statements).toMatchObject([{ speaker: 'oriel-gazette', onBehalfOf: null }]);
    expect(told.entities).toContainEqual(expect.objectContaining({ id: 'oriel-gazette', name: 'Oriel Gazette' }));
  });

  test('a live blog without a name, by its headline', () => {
    const told = readText('An earlier post said Malta had left.', { headline: 'Malta votes – as it happened' });
    expect(told.statements).toMatchObject([{ speaker: 'live-blog' }]);
    expect(entityAt(told, 'An earlier post')).toMatchObject({ named: false });
  });

  test.each([
    ['nobody, where nobody is told to print it', {}, 'An earlier version of this story said Malta had left.'],
    ['another paper', { outlet: 'Oriel Gazette' }, 'An earlier report of the ministry said Malta had left.'],
  ])('%s', (_, frame, text) => {
    expect(readText(text, frame).statements).not.toMatchObject([{ speaker: 'oriel-gazette' }]);
  });
});
