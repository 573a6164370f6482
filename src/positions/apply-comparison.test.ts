import { describe, expect, it } from 'vitest';
import { positionsIn } from './test-positions.ts';

const INVOKED: [string, string][] = [
  [
    '“If Kosovo, why not Abkhazia?” said Sergei Bagapsh, the president of Abkhazia.',
    'Abkhazia | invoke-precedent | Kosovo',
  ],
  [
    '“Eritrea did it in 1993, why should we not?” said a minister of Somaliland, Ahmed Ali.',
    'Somaliland | invoke-precedent | Eritrea',
  ],
  [
    '“What is allowed to Kosovo must be allowed to Abkhazia,” Russian President Vladimir Putin said.',
    'Russia | invoke-precedent | Kosovo',
  ],
  [
    '“We will do what Slovenia did in 1991,” Catalan President Quim Torra said.',
    'Catalonia | invoke-precedent | Slovenia',
  ],
  ['Russian President Vladimir Putin compared Crimea to Kosovo.', 'Russia | invoke-precedent | Kosovo'],
  ['Somaliland wants to follow in the footsteps of Eritrea.', 'Somaliland | invoke-precedent | Eritrea'],
  ['“Look at Kosovo,” said Sergei Bagapsh, president of Abkhazia.', 'Abkhazia | invoke-precedent | Kosovo'],
  ['Russia cited Kosovo as a precedent for Crimea.', 'Russia | invoke-precedent | Kosovo'],
];

const DENIED: [string, string][] = [
  ['“There is no parallel with Kosovo,” German Chancellor Angela Merkel said.', 'Germany | deny-precedent | Kosovo'],
  [
    '“Crimea cannot be compared with Kosovo,” German Chancellor Angela Merkel said.',
    'Germany | deny-precedent | Kosovo',
  ],
  ['“Crimea is not Kosovo,” German Chancellor Angela Merkel said.', 'Germany | deny-precedent | Kosovo'],
  ['“Kosovo is different,” Slovak Foreign Minister Jan Kubis said.', 'Slovakia | deny-precedent | Kosovo'],
  ['The European Union argued that Kosovo was no precedent for Abkhazia.', 'European Union | deny-precedent | Kosovo'],
];

describe('comparisons', () => {
  it.each(INVOKED)('takes another case for an example: %s', (text, expected) => {
    expect(positionsIn(text)).toContain(`${expected} | affirmed actual`);
  });

  it.each(DENIED)('rejects another case as an example: %s', (text, expected) => {
    expect(positionsIn(text)).toContain(`${expected} | affirmed actual`);
  });

  it('finds none where no land is compared', () => {
    expect(positionsIn('“Every situation is unique,” German Chancellor Angela Merkel said.')).toEqual([]);
    expect(positionsIn('Angela Merkel cited it as an example of disrespect in Germany.')).toEqual([]);
    expect(positionsIn('The minister compared Germany’s budget with last year’s.')).toEqual([]);
  });
});
