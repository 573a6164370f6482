import { type Actor, isPolity, type Scene } from '../mentions/index.ts';
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
  if (!alone && nation === null && !isOwn) return [];
  const used = isOwn ? { about: ownerMeant(scene, noun), last: noun } : whereUsed(scene, noun, nation);
  if (!used?.about) return [];
  const adjective = nation ? adjectiveOf(scene, noun) : null;
  const value = isOwn ? `own ${name}` : adjective ? `${adjective} ${name}` : name;
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

/** "Russian" of "Russian roubles". */
function adjectiveOf(scene: Scene, noun: number): string | null {
  const child = childrenBy(scene, noun, /^(?:amod|compound)$/).find((token) => {
    const actor = actorAt(scene, token);
    return actor !== null && isPolity(actor);
  });
  return child === undefined ? null : scene.index.trees.numbered.tokens[child]!.form;
}

/** "its own army, currency and passports": of whom that is. */
function draftOwn(scene: Scene, noun: number): FactDraft[] {
  const { headOf, words } = scene.index.trees.numbered;
  const first = words[noun]!.deprel === 'conj' ? headOf[noun]! : noun;
  const isOwn = [noun, first].some((token) =>
    childrenBy(scene, token, /^amod$/).some((child) => formAt(scene, child) === 'own'),
  );
  if (!isOwn) return [];
  const about = ownerMeant(scene, first);
  const form = formAt(scene, noun);
  return about ? [draft(about, `own ${form}`, first === noun ? noun - 1 : first, noun, `"own ${form}"`)] : [];
}

function draft(about: Actor, value: string, first: number, last: number, why: string): FactDraft {
  return { about, property: 'currency', value, first, last, score: 0.8, why: `currency: ${why}` };
}
