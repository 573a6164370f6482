import { type Actor, isPolity, type Scene } from '../mentions/index.ts';
import { contestedAt } from './contested-at.ts';
import type { FactDraft } from './draft-fact.ts';
import { moneyOf, OWN_MONEY, SPEND } from './fact-words.ts';
import { isDoubted } from './is-doubted.ts';
import { nationOf, possessorOf } from './noun-owner.ts';
import { actorAt, polityAt } from './polity-at.ts';
import { childrenBy, complementsOf, formAt, lemmaAt, subjectOf } from './walk-clause.ts';

/** Which money is used somewhere: "transactions are in roubles", "it uses the euro", "its own currency". */
export function findCurrencies(scene: Scene): FactDraft[] {
  const { words } = scene.index.trees.numbered;
  const found: FactDraft[] = [];
  for (let token = 0; token < words.length; token++) {
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

interface Use {
  about: Actor | null;
  first?: number;
  last: number;
}

/** Of whom it is said that the money is used there. */
function whereUsed(scene: Scene, noun: number, nation: Actor | null): Use | null {
  const { headOf, words } = scene.index.trees.numbered;
  const up = headOf[noun]!;
  const isIn =
    complementsOf(scene, up < 0 ? noun : up, /^in$/).includes(noun) ||
    childrenBy(scene, noun, /^case$/).some((child) => formAt(scene, child) === 'in');
  // “transactions are in roubles”
  if (isIn && childrenBy(scene, noun, /^cop$/).length > 0 && !isDoubted(scene, noun)) {
    const subject = subjectOf(scene, noun);
    return { about: territoryBefore(scene, noun), first: subject ?? noun, last: noun };
  }
  if (up < 0) return null;
  // “pays in kroner”, “prices are quoted in euros”
  if (
    isIn &&
    /^(?:pay|price|trade|quote|conduct|do|make|transact|denominate|shop)$/.test(lemmaAt(scene, up)) &&
    !isDoubted(scene, up)
  ) {
    const subject = subjectOf(scene, up);
    const about = subject === null ? null : polityAt(scene, subject);
    return { about: about ?? territoryBefore(scene, noun), first: Math.min(up, noun), last: noun };
  }
  if (words[noun]!.deprel === 'obj' && SPEND.has(lemmaAt(scene, up)) && !isDoubted(scene, up)) {
    const subject = subjectOf(scene, up);
    const about = subject === null ? null : polityAt(scene, subject);
    return about && { about, first: Math.min(subject!, up), last: noun };
  }
  // “its currency is the euro”, “the rouble is the currency of Abkhazia”
  const other =
    words[noun]!.deprel === 'nsubj' ? up : childrenBy(scene, noun, /^cop$/).length > 0 ? subjectOf(scene, noun) : null;
  if (other !== null && /^(?:currency|tender|money)$/.test(lemmaAt(scene, other)) && !isDoubted(scene, noun)) {
    const about =
      possessorOf(scene, other) ??
      complementsOf(scene, other, /^(?:of|in)$/)
        .map((token) => polityAt(scene, token))
        .find((actor) => actor !== null) ??
      territoryBefore(scene, noun);
    return { about, first: Math.min(noun, other), last: Math.max(noun, other) };
  }
  // “Falklands pounds bore the Queen's head”
  const isPlural = words[noun]!.feats.includes('Number=Plur');
  return nation && isPlural && words[noun]!.deprel === 'nsubj' ? { about: nation, first: noun - 1, last: noun } : null;
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

/** The owner of what is "its own": a territory before a state, since states have money of their own anyway. */
export function ownerMeant(scene: Scene, noun: number): Actor | null {
  const { words, headOf } = scene.index.trees.numbered;
  const [whose] = childrenBy(scene, noun, /^nmod$/).filter((child) => words[child]!.deprel === 'nmod:poss');
  // “our own coins”: those of who speaks.
  if (whose !== undefined && scene.index.at(whose)?.pronoun?.person === '1') return polityAt(scene, whose);
  if (whose !== undefined) return contestedAt(scene, whose);
  const subject = headOf[noun]! < 0 ? null : subjectOf(scene, headOf[noun]!);
  return subject === null ? null : contestedAt(scene, subject);
}

/** The territory that a story spoke of last before a token. */
export function territoryBefore({ appearances }: Scene, token: number): Actor | null {
  const before = appearances.filter((one) => one.token < token && one.actor !== null && isPolity(one.actor));
  const near = before.slice(-6).reverse();
  return near.find(({ actor }) => actor!.kind === 'territory')?.actor ?? null;
}

function draft(about: Actor, value: string, first: number, last: number, rule: string): FactDraft {
  return { about, property: 'currency', value, first, last, score: 0.8, rule: `currency: ${rule}` };
}
