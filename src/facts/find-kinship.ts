import type { Scene } from '../mentions/index.ts';
import { contestedBefore } from './contested-at.ts';
import type { FactDraft, Material } from './draft-fact.ts';
import { KIN } from './fact-words.ts';
import { isDoubted } from './is-doubted.ts';
import { politiesListed, polityAt } from './polity-at.ts';
import { childrenBy, complementsOf, formAt, lemmaAt, subjectOf } from './walk-clause.ts';

/** The parser leaves some plurals as they stand. */
const KIN_WORDS = [...KIN].flatMap((word) => [word, `${word}s`]);

/** With whom a people is said to be of one kin: "South Ossetia has close ethnic ties to North Ossetia". */
export function findKinship(scene: Scene, { index }: Material): FactDraft[] {
  const { words } = scene.index.trees.numbered;
  const found: FactDraft[] = [];
  for (const token of index.tokensOf(KIN_WORDS))
    if (words[token]!.upos === 'NOUN') found.push(...draftTies(scene, token));
  return found;
}

function draftTies(scene: Scene, noun: number): FactDraft[] {
  const { headOf, words } = scene.index.trees.numbered;
  const isKin = /^(?:kin|kinsmen|kinship|relative|cousin|kinsfolk)s?$/.test(lemmaAt(scene, noun));
  const isEthnic =
    isKin ||
    childrenBy(scene, noun, /^amod$/).some((child) => /^(?:ethnic|kinship|tribal|clan)$/.test(formAt(scene, child)));
  const verb = headOf[noun]!;
  if (!isEthnic || verb < 0 || words[noun]!.deprel !== 'obj' || isDoubted(scene, verb)) return [];
  if (!/^(?:have|share|keep|maintain)$/.test(lemmaAt(scene, verb))) return [];
  const subject = subjectOf(scene, verb);
  // “Bougainville, where most families have kin in Solomon Islands”
  const isAnybody =
    subject !== null && /^(?:family|people|islander|resident|person|many|most)$/.test(lemmaAt(scene, subject));
  const about =
    subject === null ? null : (polityAt(scene, subject) ?? (isKin && isAnybody ? contestedBefore(scene, verb) : null));
  if (!about) return [];
  return [noun, verb]
    .flatMap((token) => complementsOf(scene, token, isKin ? /^(?:to|with|in)$/ : /^(?:to|with)$/))
    .flatMap((token) =>
      politiesListed(scene, token).map((value) => ({
        about,
        property: 'ethnic-ties' as const,
        value,
        first: Math.min(subject!, verb),
        last: token,
        score: 0.85,
        why: 'kinship: "ethnic ties"',
      })),
    );
}
