import { actorNouns } from '../lang/en.ts';

/** What a noun of `lang/en/actor-nouns.tsv` names. */
export type NounKind = 'person' | 'group' | 'body' | 'organisation' | 'medium' | 'place' | 'document';

/** A noun for those who act and speak, or for what speaks for them. */
export interface ActorNoun {
  lemma: string;
  kind: NounKind;
  sex: 'f' | 'm' | null;
  /** Whether who is called so speaks for the state, body or organisation that goes with the noun. */
  speaks: boolean;
}

const NOUNS: ReadonlyMap<string, ActorNoun> = new Map(
  actorNouns.map(({ lemma, kind, sex, speaks }) => [
    lemma,
    { lemma, kind: kind as NounKind, sex: sex === '-' ? null : (sex as 'f' | 'm'), speaks: speaks === 'yes' },
  ]),
);

/** The actor noun of a lemma or form, as "minister" or "Spokesmen", or null. */
export function actorNoun(lemma: string, form: string): ActorNoun | null {
  const lower = lemma.toLowerCase();
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return NOUNS.get(plain) ?? NOUNS.get(form.toLowerCase()) ?? NOUNS.get(singular(plain)) ?? null;
}

/** The parser leaves some plurals as they stand, capitals above all: "Ministers", "spokeswomen", "deputies". */
function singular(word: string): string {
  if (word.endsWith('women') || word.endsWith('men')) return `${word.slice(0, -2)}an`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
