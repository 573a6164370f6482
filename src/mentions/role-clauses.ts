import type { Actor, Link } from './actor.ts';
import { belong } from './belong.ts';
import type { Phrase } from './find-phrases.ts';
import { isPolity } from './is-polity.ts';
import { namePartsOf } from './name-parts.ts';
import { isPortfolio } from './portfolio.ts';
import type { Scene } from './scene.ts';
import { prepositionOf, relationOf } from './story-trees.ts';
import { textOf } from './text-of.ts';

/** "Yegor Sinitsyn, who heads the referendum commission", "who presides over the council": the clause tells the role. */
export function takeClause(scene: Scene, actor: Actor, name: Phrase): void {
  for (const { verb, led } of ledIn(scene, name)) {
    const link = organisationServed(scene, verb) ?? leadershipOf(scene, led);
    if (!link) continue;
    const told = scene.index.trees.numbered.words[verb]!.lemma;
    belong(actor, { ...link, isStated: true }, `clause: "${told}s"`);
    actor.speaks = true;
    const phrase = scene.index.at(led) ?? name;
    actor.role = { text: `${told}s ${textOf(scene, phrase)}`, phrase };
    return;
  }
}

/** Whether a clause behind a name tells what its bearer leads. */
export function hasClauseOfRole(scene: Scene, name: Phrase): boolean {
  return ledIn(scene, name).length > 0;
}

/** What somebody is said to do who leads an organisation now. */
const IS_LEADING = new Set(['head', 'lead', 'chair', 'run', 'direct', 'manage', 'command']);

/** "She runs the Oriel Relief Centre": whom the story goes on to tell of somebody, by name or pronoun, that he leads. */
export function readLead(scene: Scene, actor: Actor, { head }: Phrase): void {
  if (actor.kind !== 'person' || actor.affiliation !== null || actor.role !== null) return;
  const { trees, at } = scene.index;
  const { words, headOf } = trees.numbered;
  const verb = headOf[head]!;
  if (words[head]!.deprel !== 'nsubj' || verb < 0 || !IS_LEADING.has(words[verb]!.lemma.toLowerCase())) return;
  if (!words[verb]!.feats.includes('Tense=Pres')) return;
  const object = trees.children(verb).find((child) => words[child]!.deprel === 'obj');
  const phrase = object === undefined ? null : at(object);
  const link = phrase && scene.linkOf(phrase);
  if (!link || !/^(?:organisation|body)$/.test(link.actor.kind) || !link.actor.named) return;
  belong(actor, { ...link, isStated: true }, `clause: "${words[verb]!.lemma}s"`);
  actor.speaks = true;
  actor.role = { text: `${words[verb]!.lemma}s ${textOf(scene, phrase!)}`, phrase: phrase! };
}

const LEADING = new Set(['head', 'lead', 'chair', 'run', 'represent', 'command', 'direct', 'manage', 'own', 'found']);

/** Verbs that lead something behind a preposition: "presides over the council", "acts for the Polisario". */
const LEADING_BY = new Map([
  ['preside', 'over'],
  ['act', 'for'],
  ['speak', 'for'],
]);

/** The verbs of clauses behind a name that tell what its bearer leads, and the tokens of that. */
function ledIn({ index: { trees } }: Scene, name: Phrase): { verb: number; led: number }[] {
  const { words } = trees.numbered;
  const found: { verb: number; led: number }[] = [];
  for (const verb of namePartsOf(trees, name).flatMap((part) => [...trees.children(part)])) {
    if (relationOf(trees, verb) !== 'acl') continue;
    const lemma = words[verb]!.lemma.toLowerCase();
    for (const child of trees.children(verb)) {
      const relation = relationOf(trees, child);
      const preposition = prepositionOf(trees, child);
      if (relation === 'obj' && LEADING.has(lemma)) found.push({ verb, led: child });
      else if (/^(?:obl|nmod)$/.test(relation) && preposition !== null && LEADING_BY.get(lemma) === preposition)
        found.push({ verb, led: child });
      // “who has charge of Foreign Affairs”, “who is in charge of the ministry”
      const charge = words[child]!.lemma === 'charge' && lemma === 'have' ? child : lemma === 'charge' ? verb : -1;
      if (charge === child || (charge === verb && preposition === 'of'))
        found.push({ verb, led: charge === child ? (ofWhat(trees, child) ?? child) : child });
    }
  }
  return found;
}

/** The token of what a noun is of, or null. */
const ofWhat = (trees: Scene['index']['trees'], noun: number): number | null =>
  trees.children(noun).find((child) => prepositionOf(trees, child) === 'of') ?? null;

/** "The delegation", "the foreign business", "Foreign Affairs": none that anybody speaks for by itself. */
const isLedForOthers = ({ kind, named, registerId, name, nouns }: Actor): boolean =>
  kind === 'group' ||
  (!named && nouns.has('business')) ||
  (registerId === null && isPortfolio(name) && kind !== 'body');

/** Whom groups and matters are led for: "the Maltese delegation", "the foreign business of the Senate". */
function leadershipOf(scene: Scene, led: number): Link | null {
  const { index } = scene;
  const phrase = index.at(led);
  const link = phrase && scene.linkOf(phrase);
  if (link && !isLedForOthers(link.actor)) return link;
  if (link?.actor.affiliation) return { ...link, actor: link.actor.affiliation };
  if (link && !isPortfolio(link.actor.name)) return link;
  const { words } = index.trees.numbered;
  for (const child of index.trees.children(led)) {
    if (!/^(?:nmod|compound|amod|det:poss)/.test(words[child]!.deprel)) continue;
    const owner = index.at(child);
    const of = owner && scene.linkOf(owner);
    if (of && (isPolity(of.actor) || of.actor.kind === 'body' || of.actor.kind === 'organisation')) return of;
  }
  return null;
}

/** "who chairs the finance committee for the Siumut party": whom somebody leads something for. */
function organisationServed({ index: { trees, at }, linkOf }: Scene, verb: number): Link | null {
  for (const child of trees.children(verb)) {
    const phrase = relationOf(trees, child) === 'obl' && prepositionOf(trees, child) === 'for' ? at(child) : null;
    const link = phrase && linkOf(phrase);
    if (link?.actor.kind === 'organisation' && link.actor.named) return link;
  }
  return null;
}
