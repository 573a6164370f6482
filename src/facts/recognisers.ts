import { type Actor, isPolity, type Scene } from '../mentions/index.ts';
import { contestedAt, contestedBefore, severalBefore } from './contested-at.ts';
import { NOBODY, RECOGNISERS } from './fact-words.ts';
import { actorAt, politiesListed } from './polity-at.ts';
import { type Quantity, readQuantity } from './read-quantity.ts';
import { childrenBy, complementsOf, formAt, lemmaAt } from './walk-clause.ts';

/** What may be recognised: states, territories, and governments that call themselves so; pronouns stand for the contested. */
export function recognisable(scene: Scene, token: number): Actor[] {
  const phrase = scene.index.at(token);
  const actor = actorAt(scene, token);
  // “a spokesman for Somaliland, which nobody recognises”
  const isMistaken =
    phrase?.pronoun?.person === 'relative' && actor?.kind === 'person' && formAt(scene, token) === 'which';
  const meant = isMistaken ? contestedBefore(scene, token) : null;
  if (meant) return [meant];
  if (phrase === null || actor?.kind === 'person' || actor?.kind === 'document') return [];
  if (actor && !isPolity(actor) && actor.named && (/^(?:organisation|group)$/.test(actor.kind) || isGovernment(actor)))
    return [actor];
  const listed = politiesListed(scene, token);
  if (phrase.form === 'name' || listed.length > 1) return listed;
  if (phrase.noun !== null && phrase.noun.kind !== 'place') return [];
  if (phrase.plural) return severalBefore(scene, token);
  const about = contestedAt(scene, token);
  return about ? [about] : [];
}

/** "the National Transitional Council": a body that would be a government. */
function isGovernment({ kind, name }: Actor): boolean {
  return kind === 'body' && /\b(?:Council|Government|Authority|Administration|Congress|Committee|Cabinet)\b/.test(name);
}

/** "no state" gives "any state", "nobody" gives "anybody"; null for others. */
export function noOne(scene: Scene, token: number): string | null {
  if (NOBODY.has(formAt(scene, token))) return 'anybody';
  if (formAt(scene, token) === 'no' || (formAt(scene, token) === 'one' && formAt(scene, token - 1) === 'no'))
    return 'anybody';
  const isNo =
    childrenBy(scene, token, /^det$/).some((child) => formAt(scene, child) === 'no') || isNotOne(scene, token);
  return isNo && RECOGNISERS.has(lemmaAt(scene, token)) ? `any ${lemmaAt(scene, token)}` : null;
}

/** "not a single UN member", "not one state": before the noun. */
function isNotOne({ index }: Scene, noun: number): boolean {
  const { tokens, sentenceOf } = index.trees.numbered;
  const said: string[] = [];
  for (let token = noun - 1; token >= noun - 6 && token >= 0 && sentenceOf[token] === sentenceOf[noun]; token--)
    said.unshift(tokens[token]!.form.toLowerCase());
  return /\bnot (?:a single|one|a)\b/.test(said.join(' '));
}

/** "more than 100 countries", "116 recognitions", "108 of the 193 members": how many. */
export function countOf(scene: Scene, noun: number): Quantity | null {
  if (scene.index.trees.numbered.words[noun]!.upos === 'NUM') {
    const isOfAll = complementsOf(scene, noun, /^of$/).some((child) => RECOGNISERS.has(lemmaAt(scene, child)));
    return isOfAll ? readQuantity(scene, noun) : null;
  }
  const isCounted = RECOGNISERS.has(lemmaAt(scene, noun)) || /^recognitions?$/.test(lemmaAt(scene, noun));
  const [number] = isCounted ? childrenBy(scene, noun, /^nummod$/) : [];
  return number === undefined ? null : readQuantity(scene, number);
}
