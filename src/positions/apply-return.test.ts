import { describe, expect, it } from 'vitest';
import { positionsIn } from './test-positions.ts';

const VOWS: [string, string][] = [
  ['“Taiwan will return to the motherland,” Chinese President Xi Jinping said.', 'China | Taiwan'],
  ['Chinese President Xi Jinping said reunification with Taiwan was inevitable.', 'China | Taiwan'],
  ['China has vowed to reunify with Taiwan.', 'China | Taiwan'],
  [
    'Abkhazia declared independence from Georgia in 1999.\n\nGeorgia would be whole again, Georgian President Mikheil Saakashvili said.',
    'Georgia | Abkhazia',
  ],
  [
    'Biafra declared independence from Nigeria last week.\n\nNigeria swore to bring the rebels back into the family.',
    'Nigeria | Biafra',
  ],
  ['Cyprus is determined to reunite the island with Northern Cyprus.', 'Cyprus | Northern Cyprus'],
];

describe('vows of a return', () => {
  it.each(VOWS)('are read in: %s', (text, expected) => {
    const [holder, object] = expected.split(' | ');
    expect(positionsIn(text)).toContain(`${holder} | vow-reintegration | ${object} | affirmed actual`);
  });

  it('are not read in what is no land', () => {
    expect(positionsIn('Police vowed to restore order in Glasgow.')).toEqual([]);
    expect(positionsIn('Germany promised to bring the hostages home.')).toEqual([]);
  });
});
