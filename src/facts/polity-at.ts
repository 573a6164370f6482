import { type Actor, isPolity, type Phrase, type Scene } from '../mentions/index.ts';
import { childrenBy, complementsOf, withConjuncts } from './walk-clause.ts';

/** Whom a token's phrase stands for, or null. */
export function actorAt({ index, links }: Scene, token: number): Actor | null {
  const phrase = index.at(token);
  return phrase ? (links.get(phrase)?.actor ?? null) : null;
}

/** The state or territory that a token's phrase stands for, itself or by its capital, its bodies or those who speak for it. */
export function polityAt(scene: Scene, token: number): Actor | null {
  return polityOf(actorAt(scene, token));
}

/** The state or territory that an actor is or speaks for. */
export function polityOf(actor: Actor | null): Actor | null {
  let at = actor;
  for (let steps = 0; at !== null && steps < 4; steps++) {
    if (isPolity(at)) return at;
    if (at.kind === 'organisation' || (at.kind === 'person' && !at.speaks)) return null;
    at = at.affiliation;
  }
  return null;
}

/** The state whose town a token's phrase names: "the only capital to recognise it was Ankara". */
export function stateOfTown(scene: Scene, token: number): Actor | null {
  const actor = actorAt(scene, token);
  return actor?.kind === 'place' && actor.affiliation && isPolity(actor.affiliation) ? actor.affiliation : null;
}

/** A state, territory or organisation that a token's phrase stands for: "Pakistan", "the SDF", "Moscow". */
export function powerAt(scene: Scene, token: number): Actor | null {
  const actor = actorAt(scene, token);
  if (actor?.kind === 'organisation' && actor.named && !actor.isMedium) return actor;
  if (actor?.kind === 'group') return actor.members.length === 0 ? actor : null;
  return actor?.kind === 'person' ? null : polityAt(scene, token);
}

/** The states and territories that a noun names by itself or by the names around it: "regions of Abkhazia and South Ossetia". */
export function politiesNamed(scene: Scene, noun: number): Actor[] {
  const own = scene.index.at(noun);
  const tokens = own?.form === 'name' ? [noun] : [...namesAround(scene, noun)];
  const named = [...new Set(tokens.flatMap((token) => polityOfName(scene, token) ?? []))];
  if (named.length > 0) return named;
  const linked = actorAt(scene, noun);
  return linked && isPolity(linked) && !own?.plural ? [linked] : [];
}

/** … and those that are coordinated with it. */
export function politiesListed(scene: Scene, noun: number): Actor[] {
  return [...new Set(withConjuncts(scene, noun).flatMap((token) => politiesNamed(scene, token)))];
}

/** A capital's name is no name of its state here: "the region of Pristina". */
function polityOfName(scene: Scene, token: number): Actor | null {
  const actor = actorAt(scene, token);
  return actor && isPolity(actor) ? actor : null;
}

/** "the region of Abkhazia", "rebel Nagorno-Karabakh region", "the republic, Chechnya", "territories, including Papua". */
function* namesAround(scene: Scene, noun: number): Generator<number> {
  const isName = (token: number): boolean => scene.index.at(token)?.form === 'name';
  for (const token of complementsOf(scene, noun, /^(?:of|including|like)$/))
    for (const each of withConjuncts(scene, token)) if (isName(each) && !isAdjective(scene, each)) yield each;
  for (const token of childrenBy(scene, noun, /^(?:compound|appos|flat)$/))
    if (isName(token) && !isAdjective(scene, token)) yield token;
  const { headOf, words } = scene.index.trees.numbered;
  // “Katanga, the copper province”; “the province Kosovo”
  if (/^(?:appos|flat)/.test(words[noun]!.deprel) && isName(headOf[noun]!)) yield headOf[noun]!;
}

/** "Russian" of "the Russian region": tells of whom it is, not which it is. */
export function isAdjective({ index }: Scene, token: number): boolean {
  const phrase: Phrase | null = index.at(token);
  return (
    index.trees.numbered.words[token]!.upos === 'ADJ' ||
    /^(?:adjective|demonym|abbreviation)$/.test(phrase?.entries[0]?.sort ?? '')
  );
}
