import { describe, expect, it } from 'vitest';
import { positionsIn } from './test-positions.ts';

const KOSOVO = 'Kosovo declared its independence from Serbia on Sunday.';
const BIAFRA = 'Biafra declared independence from Nigeria last week.';
const CATALONIA = 'Catalonia declared independence from Spain on Friday.';
const TRANSNISTRIA = 'Transnistria declared independence from Moldova in 1990.';

const OPPOSED: [string, string, string][] = [
  [KOSOVO, 'China said on Monday that it was deeply concerned about the unilateral move.', 'China | Kosovo'],
  [KOSOVO, 'Russia called the declaration a dangerous step.', 'Russia | Kosovo'],
  [KOSOVO, 'China reaffirmed its support for the sovereignty and territorial integrity of Serbia.', 'China | Kosovo'],
  [KOSOVO, 'Russia said the decision violated the United Nations Charter.', 'Russia | Kosovo'],
  [BIAFRA, 'The Soviet Union favours a united Nigeria.', 'Soviet Union | Biafra'],
  [BIAFRA, 'Ethiopia declared itself against any break-up of Nigeria.', 'Ethiopia | Biafra'],
  [CATALONIA, 'There will be no Catalan state, Spanish Prime Minister Mariano Rajoy said.', 'Spain | Catalonia'],
  [
    CATALONIA,
    'Spain would not tolerate the partition of the country, Prime Minister Mariano Rajoy said.',
    'Spain | Catalonia',
  ],
  [TRANSNISTRIA, 'Moldova would not let go of Transnistria.', 'Moldova | Transnistria'],
  [KOSOVO, 'Greece warned against recognising Kosovo.', 'Greece | Kosovo'],
  [KOSOVO, 'Serbia urged its partners to withhold recognition from Kosovo.', 'Serbia | Kosovo'],
];

describe('opposition', () => {
  it.each(OPPOSED)('after “%s” is read in: %s', (before, text, expected) => {
    const [holder, object] = expected.split(' | ');
    expect(positionsIn(`${before}\n\n${text}`)).toContain(
      `${holder} | oppose-independence | ${object} | affirmed actual`,
    );
  });

  it('is read in what is said never to be', () => {
    expect(
      positionsIn('“A Palestinian state will not be established,” Israeli Foreign Minister Gideon Saar said.'),
    ).toEqual(['Israel | oppose-independence | Palestine | affirmed actual']);
  });

  it('is not read where no statehood is at stake', () => {
    expect(positionsIn('Germany said it was deeply concerned about the move.')).toEqual([]);
    expect(positionsIn('Germany supports a united front in France.')).toEqual([]);
    expect(positionsIn('France will not let the matter go.')).toEqual([]);
  });
});
