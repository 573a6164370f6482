import type { Actor, Scene } from '../mentions/index.ts';
import { contestedAt } from './contested-at.ts';
import { isDoubted } from './is-doubted.ts';
import { possessorOf } from './noun-owner.ts';
import { actorAt, politiesNamed, polityAt } from './polity-at.ts';
import type { Told } from './population-told.ts';
import { readQuantity } from './read-quantity.ts';
import { childrenBy, complementsOf, formAt, lemmaAt, subjectOf } from './walk-clause.ts';

/** "a population of 555,000", "the country's 200,000 population", "puts the population at fourteen million". */
export function ofPopulation(scene: Scene, token: number): Told | null {
  const { headOf, words, sentenceOf } = scene.index.trees.numbered;
  const above = [headOf[token]!, headOf[headOf[token]!] ?? -1].find((at) => lemmaAt(scene, at) === 'population');
  const noun = above ?? populationBefore(scene, token);
  if (noun < 0 || sentenceOf[noun] !== sentenceOf[token] || isOfPart(scene, noun)) return null;
  // “90 percent of the population”: told as a share.
  if (/^(?:percent|%|cent)$/.test(lemmaAt(scene, headOf[token]!))) return null;
  const told = (about: Actor | null): Told | null =>
    about && { about, first: Math.min(noun, token), last: Math.max(noun, token), by: noun };
  const [owner] = childrenBy(scene, noun, /^nmod$/).filter((child) => words[child]!.deprel === 'nmod:poss');
  const isPronoun = owner !== undefined && scene.index.at(owner)?.pronoun?.person === '3';
  const whose =
    (isPronoun ? contestedAt(scene, owner) : possessorOf(scene, noun)) ??
    complementsOf(scene, noun, /^(?:of|in|on)$/)
      .map((place) => polityAt(scene, place))
      .find((actor) => actor !== null);
  if (whose) return told(whose);
  const up = headOf[noun]!;
  if (up < 0) return null;
  if (words[noun]!.deprel === 'obj') {
    const subject = subjectOf(scene, up);
    if (subject === null || isDoubted(scene, up)) return null;
    return told(polityAt(scene, subject));
  }
  // “Chechnya, with a population of a million, voted”
  if (words[up]!.upos === 'VERB' && complementsOf(scene, up, /^with$/).includes(noun)) {
    const subject = subjectOf(scene, up);
    return told(subject === null ? null : polityAt(scene, subject));
  }
  // “an island with a population of 900”
  return told(politiesNamed(scene, up)[0] ?? null);
}

/** "the prison population", "its urban population": not of the whole. */
function isOfPart(scene: Scene, noun: number): boolean {
  const { words } = scene.index.trees.numbered;
  return childrenBy(scene, noun, /^(?:amod|compound)$/).some(
    (child) =>
      child < noun &&
      words[child]!.upos !== 'NUM' &&
      !OF_WHOLE.test(formAt(scene, child)) &&
      actorAt(scene, child) === null,
  );
}

const OF_WHOLE = /^(?:total|overall|whole|entire|current|estimated|own|present|tiny|small|dwindling|growing|declared)$/;

/** "puts the population under its rule at fourteen million": the noun before "at", wherever the tree hangs the number. */
function populationBefore(scene: Scene, token: number): number {
  const from = readQuantity(scene, token)!.first;
  if (!/^(?:at|is|was|be)$/.test(formAt(scene, from - 1)) && formAt(scene, from) !== 'at') return -1;
  for (let at = from - 1; at > from - 10 && at >= 0; at--) if (lemmaAt(scene, at) === 'population') return at;
  return -1;
}
