import { type Actor, isPolity, onOneLine, type Scene } from '../mentions/index.ts';
import type { FactDraft, Material } from './draft-fact.ts';
import { MONEY_FORMS, moneyOf, OWN_MONEY } from './fact-words.ts';
import { nationOf } from './noun-owner.ts';
import { ownerMeant } from './owner-meant.ts';
import { actorAt } from './polity-at.ts';
import { childrenBy, formAt, lemmaAt } from './walk-clause.ts';
import { whereUsed } from './where-used.ts';

const MONEY_WORDS = [...MONEY_FORMS, ...OWN_MONEY];

/** Which money is used somewhere: "transactions are in roubles", "it uses the euro", "its own currency". */
export function findCurrencies(scene: Scene, { index }: Material): FactDraft[] {
  const { words } = scene.index.trees.numbered;
  const found: FactDraft[] = [];
  for (const token of index.tokensOf(MONEY_WORDS)) {
    if (!/^(?:NOUN|PROPN)$/.test(words[token]!.upos)) continue;
    const money = moneyOf(formAt(scene, token));
    if (money) found.push(...draftMoney(scene, token, money));
    else if (OWN_MONEY.has(lemmaAt(scene, token))) found.push(...draftOwn(scene, token));
  }
  return found;
}

function draftMoney(scene: Scene, noun: number, { name, alone }: { name: string; alone: boolean }): FactDraft[] {
  if (childrenBy(scene, noun, /^nummod$/).length > 0) return [];
  const nation = nationOf(scene, noun) ?? nameBefore(scene, noun);
  const isOwn = childrenBy(scene, noun, /^amod$/).some((child) => formAt(scene, child) === 'own');
  const isSterling = formAt(scene, noun + 1) === 'sterling';
  if (!alone && nation === null && !isOwn && !isSterling) return [];
  const used = isOwn ? { about: ownerMeant(scene, noun), last: noun } : whereUsed(scene, noun, nation);
  if (!used?.about) return [];
  const called = [kindBefore(scene, noun), name, isSterling ? 'sterling' : ''].filter((word) => word !== '').join(' ');
  const value = isOwn ? `own ${name}` : called;
  return [draft(used.about, value, used.first ?? noun, Math.max(noun, used.last), `"${name}"`)];
}

/** "the Falklands pound": whose by its name. */
function nameBefore(scene: Scene, noun: number): Actor | null {
  for (const child of childrenBy(scene, noun, /^compound$/)) {
    const actor = actorAt(scene, child);
    if (actor && isPolity(actor)) return actor;
  }
  return null;
}

/** "Russian", "New Zealand", "CFA", "Eastern Caribbean": the names before a noun that tell which money it is. */
function kindBefore({ article, index }: Scene, noun: number): string {
  const { tokens, words, sentenceOf } = index.trees.numbered;
  const isPart = (token: number): boolean =>
    token >= 0 &&
    sentenceOf[token] === sentenceOf[noun] &&
    /^\p{Lu}/u.test(tokens[token]!.form) &&
    /^(?:PROPN|ADJ|NOUN)$/.test(words[token]!.upos);
  let first = noun;
  while (first > noun - 4 && isPart(first - 1)) first--;
  return first === noun ? '' : onOneLine(article.text.slice(tokens[first]!.start, tokens[noun - 1]!.end));
}

/** "its own army, currency and passports": of whom that is. */
function draftOwn(scene: Scene, noun: number): FactDraft[] {
  const { headOf, words } = scene.index.trees.numbered;
  const first = words[noun]!.deprel === 'conj' ? headOf[noun]! : noun;
  const isOwn = [noun, first].some((token) =>
    childrenBy(scene, token, /^amod$/).some((child) => formAt(scene, child) === 'own'),
  );
  // “its own money, the Pacific franc”: told by its name.
  const isNamed = childrenBy(scene, noun, /^appos$/).some((child) => moneyOf(formAt(scene, child)) !== undefined);
  if (!isOwn || isNamed) return [];
  const about = ownerMeant(scene, first);
  const form = formAt(scene, noun);
  return about ? [draft(about, `own ${form}`, first === noun ? noun - 1 : first, noun, `"own ${form}"`)] : [];
}

function draft(about: Actor, value: string, first: number, last: number, why: string): FactDraft {
  return { about, property: 'currency', value, first, last, score: 0.8, why: `currency: ${why}` };
}
