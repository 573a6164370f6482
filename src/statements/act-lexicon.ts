import { actRows } from '../lang/act-rows.ts';
import { actNouns } from '../lang/en.ts';

/** What the lexicon of acts says of a word: the acts that it does, or the class of what it names; "-" where it says nothing. */
export function actEntry(lemma: string, upos: string): string {
  const word = lemma.toLowerCase();
  return entries.get(`${upos} ${word}`) ?? (upos === 'PROPN' ? (entries.get(`NOUN ${word}`) ?? '-') : '-');
}

const entries = new Map<string, string>();
for (const { lemma, class: name } of actNouns) entries.set(`NOUN ${lemma}`, name);
const acts = new Map<string, Set<string>>();
for (const { word, upos, act } of actRows) {
  const key = `${upos} ${word.split(' ')[0]!}`;
  acts.set(key, (acts.get(key) ?? new Set()).add(act.split(' ')[0]!));
}
for (const [key, named] of acts) {
  const all = [...named].sort().join('|');
  entries.set(key, entries.has(key) ? `${entries.get(key)} ${all}` : all);
}
