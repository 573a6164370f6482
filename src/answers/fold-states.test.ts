import { describe, expect, test } from 'vitest';
import { dateBounds, plainBounds, type StateAct } from '../record/index.ts';
import { foldState, type RecognitionState } from './fold-states.ts';

const RANKS = { recognised: 1, withdrawn: 2, frozen: 2, 'not-recognised': 0, reinstated: 3 } as const;

/** `recognised 2008-02-18`, `withdrawn 2019~ claimed`, `recognised ../2008-03-05`. */
function act(text: string): StateAct {
  const [what, date, claimed] = text.split(' ') as [keyof typeof RANKS, string, string?];
  const effect = what === 'reinstated' ? 'recognised' : what;
  return { effect, rank: RANKS[what], firm: claimed === undefined, ...dateBounds(date) };
}

function stateOn(asOf: string, acts: readonly string[]): RecognitionState {
  return foldState(acts.map(act), plainBounds(asOf)).state;
}

describe.each<[string, string[], [string, RecognitionState][]]>([
  ['nothing told', [], [['2008', 'no-word']]],
  [
    'recognised on a day',
    ['recognised 2008-02-18'],
    [
      ['2008-02-17', 'no-word'],
      ['2008-02-18', 'recognised'],
      ['2008-02', 'unclear'],
      ['2007', 'no-word'],
      ['2009', 'recognised'],
    ],
  ],
  [
    'recognised in a year',
    ['recognised 1980'],
    [
      ['1979-12-31', 'no-word'],
      ['1980-06-01', 'unclear'],
      ['1980', 'unclear'],
      ['1980-12-31', 'recognised'],
      ['1981', 'recognised'],
    ],
  ],
  [
    'a switch and a switch back, by the year',
    ['recognised 1980', 'withdrawn 2002', 'recognised 2005', 'withdrawn 2024-01-15'],
    [
      ['1990', 'recognised'],
      ['2002', 'unclear'],
      ['2003', 'withdrawn'],
      ['2005-06', 'unclear'],
      ['2024-01-14', 'recognised'],
      ['2024-01-15', 'withdrawn'],
    ],
  ],
  [
    'recognised and withdrawn in one year: in that order',
    ['recognised 1998', 'withdrawn 1998'],
    [['1999', 'withdrawn']],
  ],
  [
    'a claimed withdrawal',
    ['recognised 2010-09-19', 'withdrawn 2023-01-04 claimed'],
    [
      ['2023-01-03', 'recognised'],
      ['2023-01-04', 'disputed'],
      ['2030', 'disputed'],
    ],
  ],
  [
    'a claimed withdrawal that its maker took back',
    ['recognised 2008-05-30', 'withdrawn 2018-06 claimed', 'reinstated 2018-06-24'],
    [
      ['2018-05', 'recognised'],
      ['2018-07', 'recognised'],
    ],
  ],
  ['a claim that nothing contradicts is the only word there is', ['withdrawn 2014 claimed'], [['2015', 'withdrawn']]],
  ['frozen', ['recognised 1979', 'frozen 2025-01-07'], [['2025-01-08', 'frozen']]],
  [
    'a report years later that it "has recognised it" is the same act',
    ['recognised 2008-02-18', 'recognised ../2015-06-01'],
    [
      ['2008-02-17', 'no-word'],
      ['2010', 'recognised'],
    ],
  ],
  [
    'only such a report',
    ['recognised ../2015-06-01'],
    [
      ['2014', 'unclear'],
      ['2015-06-01', 'recognised'],
    ],
  ],
  [
    'refused by its own word, then recognised',
    ['not-recognised 2008-03-05', 'recognised 2011-04-01'],
    [
      ['2008-03-04', 'no-word'],
      ['2009', 'not-recognised'],
      ['2012', 'recognised'],
    ],
  ],
])('%s', (_, acts, states) => {
  test.each(states)('as of %s: %s', (asOf, state) => {
    expect(stateOn(asOf, acts)).toBe(state);
    expect(stateOn(asOf, [...acts].reverse())).toBe(state);
  });
});
