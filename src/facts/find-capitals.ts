import { type Actor, isPolity, type Phrase, type Scene } from '../mentions/index.ts';
import type { FactDraft, Material } from './draft-fact.ts';
import { isDoubted } from './is-doubted.ts';
import { ownerOfNoun } from './noun-owner.ts';
import { actorAt } from './polity-at.ts';
import { childrenBy, describedBy } from './walk-clause.ts';
import { wordsBetween } from './words-between.ts';

/** Which town is the capital: "Umuahia, the provisional capital", "its capital, Pristina". */
export function findCapitals(scene: Scene, { index }: Material): FactDraft[] {
  const { words } = scene.index.trees.numbered;
  const found: FactDraft[] = [];
  for (const token of index.tokensOf(['capital']))
    if (/^(?:NOUN|PROPN)$/.test(words[token]!.upos)) found.push(...draftCapital(scene, token));
  return found;
}

function draftCapital(scene: Scene, noun: number): FactDraft[] {
  const name = townBeside(scene, noun);
  if (name === null || isDoubted(scene, noun)) return [];
  const actor = actorAt(scene, name.head);
  const about = ownerOfNoun(scene, noun) ?? ownerOfTown(actor);
  if (!about) return [];
  const { tokens } = scene.index.trees.numbered;
  const value = wordsBetween(scene, name.first, name.last);
  const narrowed = childrenBy(scene, noun, /^amod$/).map((child) => tokens[child]!.form);
  if (narrowed.some((word) => NO_CAPITAL.test(word))) return [];
  const qualifier = narrowed.find((word) => NARROWING.test(word)) ?? null;
  return [
    {
      about,
      property: 'capital',
      value,
      qualifier,
      first: Math.min(name.first, noun),
      last: Math.max(name.last, noun),
      score: 0.85,
      why: 'capital',
    },
  ];
}

/** "the commercial capital", "its former capital" */
const NO_CAPITAL = /^(?:former|old|commercial|cultural|financial|economic)$/i;
const NARROWING = /^(?:provisional|interim|temporary|wartime|administrative|facto|claimed|regional|self-declared)$/i;

/** The town that a noun is said of: before or behind it as an apposition, or as the subject of "is the capital". */
function townBeside(scene: Scene, noun: number): Phrase | null {
  // “the Abkhaz capital Sukhumi”: right behind, whatever it hangs on.
  const next = scene.index.at(noun + 1)?.form === 'name' ? [scene.index.at(noun + 1)!.head] : [];
  const beside = [describedBy(scene, noun), ...childrenBy(scene, noun, /^(?:appos|flat)$/), ...next];
  for (const token of beside) {
    const phrase = token === null ? null : scene.index.at(token);
    const actor = token === null ? null : actorAt(scene, token);
    if (phrase?.form !== 'name' || actor === null) continue;
    const isTown =
      actor.kind === 'place' || phrase.entries.some(({ sort }) => sort === 'capital' || sort === 'metonym');
    if (isTown) return phrase;
  }
  return null;
}

function ownerOfTown(actor: Actor | null): Actor | null {
  if (actor === null) return null;
  if (isPolity(actor)) return actor;
  return actor.affiliation && isPolity(actor.affiliation) ? actor.affiliation : null;
}
