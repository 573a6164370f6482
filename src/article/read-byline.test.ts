import { describe, expect, it } from 'vitest';
import { findByline, readNames } from './read-byline.ts';

const BYLINES: [string, string[] | null][] = [
  ['By Guy Falconer', ['Guy Falconer']],
  ['By DOROTHY KESSELRING', ['Dorothy Kesselring']],
  ['by Sladjana Micic', ['Sladjana Micic']],
  ['By Hodan Warfa & Peter Lyall', ['Hodan Warfa', 'Peter Lyall']],
  ['By Peter Baker, Michael D. Shear and Mark Landler', ['Peter Baker', 'Michael D. Shear', 'Mark Landler']],
  ['By Lusi Vakaloa in Suva', ['Lusi Vakaloa']],
  ['By Karim Vale, Associated Press Writer', ['Karim Vale']],
  ['By Karim Vale, Harbour News, Nairobi', ['Karim Vale']],
  ['By Jean-Pierre van der Berg and Ana de la Cruz', ['Jean-Pierre van der Berg', 'Ana de la Cruz']],
  ['**By Karim Vale**', ['Karim Vale']],
  ['Reporting by Karim Vale and Jo Marsh', ['Karim Vale', 'Jo Marsh']],
  ['From Our Own Correspondent', []],
  ['FROM OUR DIPLOMATIC CORRESPONDENT', []],
  ['By our own reporters', []],
  ['By then it was late.', null],
  ['By the time he arrived, the vote was over', null],
  ['By Monday, the port was closed', null],
  ['From Moscow, he went to Paris.', null],
  ['The islands asked for recognition', null],
];

describe('bylines', () => {
  for (const [line, names] of BYLINES) it(line, () => expect(findByline(line)).toEqual(names));

  it('reads what metadata give, without agencies', () => {
    expect(readNames('Von Karim Vale, dpa')).toEqual(['Karim Vale']);
    expect(readNames('NTB-AFP-DPA')).toEqual([]);
    expect(readNames("Paulo Santa and Frances d'Emil")).toEqual(['Paulo Santa', "Frances d'Emil"]);
  });
});
