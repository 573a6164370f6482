import { type Actor, isPolity, type Phrase, type Scene } from '../mentions/index.ts';
import { contestedAt, contestedBefore } from './contested-at.ts';
import type { FactDraft, Material } from './draft-fact.ts';
import { isDoubted } from './is-doubted.ts';
import { modifiersBefore } from './modifiers-before.ts';
import { ownerOfNoun } from './noun-owner.ts';
import { actorAt } from './polity-at.ts';
import { childrenBy, complementsOf, describedBy, formAt } from './walk-clause.ts';
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
  const { words } = scene.index.trees.numbered;
  const name = townBeside(scene, noun);
  if (name === null || isDoubted(scene, noun)) return [];
  const actor = actorAt(scene, name.head);
  const [whose] = childrenBy(scene, noun, /^nmod$/).filter((child) => words[child]!.deprel === 'nmod:poss');
  const isPronoun = whose !== undefined && scene.index.at(whose)?.pronoun?.person === '3';
  const owner = ownerOfNoun(scene, noun) ?? ownerOfTown(actor);
  // “Its capital is Juba”: where the words and the register do not tell of whom.
  const about = owner ?? (isPronoun ? contestedAt(scene, whose) : contestedBefore(scene, noun));
  if (!about) return [];
  const value = wordsBetween(scene, name.first, name.last);
  const narrowed = modifiersBefore(scene, noun).map(({ words }) => words);
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
const NARROWING =
  /^(?:provisional|interim|temporary|wartime|administrative|facto|claimed|regional|provincial|state|island|would-be|self-declared|self-proclaimed|de facto|declared|future|new)$/i;

/** The town that a noun is said of: before or behind it as an apposition, or as the subject of "is the capital". */
function townBeside(scene: Scene, noun: number): Phrase | null {
  // “the Abkhaz capital Sukhumi”: right behind, whatever it hangs on.
  const next = scene.index.at(noun + 1)?.form === 'name' ? [scene.index.at(noun + 1)!.head] : [];
  const beside = [describedBy(scene, noun), ...childrenBy(scene, noun, /^(?:appos|flat)$/), ...next];
  beside.push(...complementsOf(scene, noun, /^(?:of|at|in)$/), nameBefore(scene, noun), namedAs(scene, noun));
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

/** "In Quetta, the provincial capital, shops were open": a name before a comma, wherever the tree hangs the noun. */
function nameBefore(scene: Scene, noun: number): number | null {
  const { tokens, words, headOf, sentenceOf } = scene.index.trees.numbered;
  let first = noun;
  const isWithin = (token: number): boolean => token >= 0 && sentenceOf[token] === sentenceOf[noun];
  while (first > noun - 6 && isWithin(first - 1) && tokens[first - 1]!.form !== ',') {
    let at = first - 1;
    for (let steps = 0; steps < 3 && at >= 0 && at !== noun; steps++) at = headOf[at]!;
    if (at !== noun) return null;
    first--;
  }
  if (!isWithin(first - 2) || tokens[first - 1]!.form !== ',' || /^(?:CCONJ|ADP)$/.test(words[first]!.upos))
    return null;
  const phrase = scene.index.at(first - 2);
  return phrase?.form === 'name' && phrase.last === first - 2 ? phrase.head : null;
}

/** "The capital is Juba", "with Aden as its capital": the name that the noun is the subject of or hangs on. */
function namedAs(scene: Scene, noun: number): number | null {
  const { words, headOf } = scene.index.trees.numbered;
  const up = headOf[noun]!;
  // “the only capital to recognise it was Ankara”
  if (up < 0 || childrenBy(scene, noun, /^acl$/).length > 0) return null;
  const isSubject = words[noun]!.deprel === 'nsubj' && childrenBy(scene, up, /^cop$/).length > 0;
  const isAs = childrenBy(scene, noun, /^case$/).some((child) => formAt(scene, child) === 'as');
  return (isSubject && !isDoubted(scene, up)) || isAs ? up : null;
}

function ownerOfTown(actor: Actor | null): Actor | null {
  if (actor === null) return null;
  if (isPolity(actor)) return actor;
  return actor.affiliation && isPolity(actor.affiliation) ? actor.affiliation : null;
}
