import { type Actor, type EntityKind, type Link, namedGroup, type Phrase, type Scene } from '../mentions/index.ts';
import type { Statement } from '../statements/index.ts';

/**
 * Who speaks where a source ends with names that its head is the title of, though the tree hangs them elsewhere: "Train
 * drivers' union Aslef general secretary Mick Whelan", "The study's lead authors, Wilson of C-MORE and Nick Hawco"; null for
 * other sources.
 */
export function linkTitled(scene: Scene, statement: Statement, head: number): Link | null {
  const phrase = scene.index.at(head);
  if (phrase?.form !== 'description') return null;
  const names = namesIn(scene, statement, head, 'person');
  if (phrase.plural && phrase.noun?.kind !== 'person') return null;
  if (phrase.plural) return linkListed(scene, names, head) ?? linkOrganisation(scene, statement, phrase);
  const last = names.at(-1);
  if (!last || !isTitleUpTo(scene, statement, head, last)) return null;
  const link = scene.linkOf(last);
  return link && { ...link, trace: [`name: ${link.actor.name} stands behind the titles`] };
}

/** "The organisers, the European Chess Union": the organisation that stands for them, the only name behind the comma. */
function linkOrganisation(scene: Scene, statement: Statement, { head, last }: Phrase): Link | null {
  const { tokens } = scene.index.trees.numbered;
  const [only, ...others] = namesIn(scene, statement, head, 'organisation');
  if (!only || others.length > 0 || tokens[only.last]!.end < statement.source[0]!.end - 1) return null;
  const comma = /^the$/i.test(tokens[only.first - 1]!.form) ? only.first - 2 : only.first - 1;
  if (tokens[comma]?.form !== ',' || comma - head > LONGEST || (last > comma && last !== only.last)) return null;
  const link = scene.linkOf(only);
  return link && { ...link, trace: [`name: ${link.actor.name} stands for them`] };
}

/** The names of a kind behind a source's head, in their order. */
function namesIn({ index, linkOf }: Scene, { source }: Statement, head: number, kind: EntityKind): Phrase[] {
  const { end } = source[0]!;
  const found: Phrase[] = [];
  for (let i = index.firstBehind(head); i < index.phrases.length; i++) {
    const phrase = index.phrases[i]!;
    if (index.startOf(phrase.first) >= end) break;
    if (phrase.form === 'name' && linkOf(phrase)?.actor.kind === kind) found.push(phrase);
  }
  return found;
}

/** Nothing but nouns from a source's head to the name that ends it, or a bracket and a comma. */
function isTitleUpTo({ index }: Scene, { source }: Statement, head: number, name: Phrase): boolean {
  const { tokens, words } = index.trees.numbered;
  if (tokens[name.last]!.end !== source[0]!.end) return false;
  const between = tokens.slice(head + 1, name.first).map(({ form }) => form);
  if (between.at(-1) === ',' && between.at(-2) === ')') return true;
  for (let token = head + 1; token < name.first; token++)
    if (!/^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(words[token]!.upos)) return false;
  return true;
}

/** "The lead authors, Sam Wilson of C-MORE and Nick Hawco": those who are listed behind the comma. */
function linkListed(scene: Scene, names: readonly Phrase[], head: number): Link | null {
  const { tokens } = scene.index.trees.numbered;
  if (names.length < 2 || tokens[names[0]!.first - 1]?.form !== ',' || names[0]!.first - 1 > head + LONGEST)
    return null;
  const members = names.map((name) => scene.linkOf(name)!.actor);
  return new Set<Actor>(members).size < members.length ? null : namedGroup(scene, members, names);
}

/** So many words stand at most between a title of several and their names: "The lead authors of the study, …". */
const LONGEST = 6;
