import type { Actor, Phrase, Scene } from '../mentions/index.ts';
import { isDoubted } from './is-doubted.ts';

/** A person with a name, and the words of a role that the story gives him there. */
export interface OfficeHeld {
  holder: Actor;
  name: Phrase;
  role: Phrase;
  first: number;
  last: number;
}

/** All places where a story tells of a named person what he is: titles, appositions, "X is its president". */
export function findHolders(scene: Scene): OfficeHeld[] {
  const found: OfficeHeld[] = [];
  for (const name of scene.index.phrases) {
    const holder = name.form === 'name' ? scene.links.get(name)?.actor : null;
    if (holder?.kind !== 'person' || !holder.named || holder.plural) continue;
    const roles = new Set([
      ...scene.ties.rolesOf(name),
      ...besideName(scene, name, holder),
      ...predicatesOf(scene, name),
    ]);
    for (const role of roles)
      if (role.noun?.kind === 'person' && !role.plural)
        found.push({
          holder,
          name,
          role,
          first: Math.min(role.first, name.first),
          last: Math.max(role.last, name.last),
        });
  }
  return found;
}

/** How many words of courtesy stand between a role and a name: "the Minister of Affairs of Tuvalu, H.E. Mr. Leupena". */
const BETWEEN = 4;

/** A description right before or behind a name that stands for the same person. */
function besideName({ index, links }: Scene, { first, last }: Phrase, holder: Actor): Phrase[] {
  const { words, sentenceOf } = index.trees.numbered;
  const found: Phrase[] = [];
  for (let token = first - 1; token >= first - BETWEEN && token >= 0; token--) {
    if (sentenceOf[token] !== sentenceOf[first] || !/^(?:PROPN|PUNCT|NOUN|DET|ADJ)$/.test(words[token]!.upos)) break;
    const role = endingAt(index, token);
    if (role && links.get(role)?.actor === holder) found.push(role);
  }
  const next = index.firstBehind(last);
  // “…, Biafra's head of state”: its owner is named first.
  const behind = index.phrases.slice(next, next + 3).find(({ form }) => form === 'description');
  const isClose = behind !== undefined && behind.first - last <= 2 && words[last + 1]?.upos === 'PUNCT';
  if (isClose && (links.get(behind)?.actor === holder || isBesideTitle(index, first, behind))) found.push(behind);
  return found;
}

/** "Colonel Ojuk, Biafra's head of state": what stands behind a name whose rank the tree takes for its head. */
function isBesideTitle({ trees }: Scene['index'], first: number, { head }: Phrase): boolean {
  const { words, headOf } = trees.numbered;
  return words[head]!.deprel === 'appos' && headOf[head] === first - 1 && headOf[first] === first - 1;
}

/** The description whose last token is a given one. */
function endingAt({ phrases, firstBehind }: Scene['index'], token: number): Phrase | null {
  for (let i = firstBehind(token) - 1; i >= 0 && phrases[i]!.head > token - 12; i--)
    if (phrases[i]!.form === 'description' && phrases[i]!.last === token) return phrases[i]!;
  return null;
}

/** "Ana Lopez is the president of Malta", "The president is Ana Lopez": what a name is said to be. */
function predicatesOf(scene: Scene, { head }: Phrase): Phrase[] {
  const { trees, at } = scene.index;
  const { words, headOf } = trees.numbered;
  const isPresent = (token: number): boolean =>
    trees.children(token).some((child) => words[child]!.deprel === 'cop' && /Tense=Pres/.test(words[child]!.feats));
  const predicate = words[head]!.deprel === 'nsubj' ? headOf[head]! : null;
  const subject = trees.children(head).find((child) => words[child]!.deprel === 'nsubj');
  const told = predicate !== null && isPresent(predicate) ? predicate : isPresent(head) ? (subject ?? null) : null;
  if (told === null || isDoubted(scene, predicate ?? head)) return [];
  const role = at(told);
  return role?.form === 'description' && role.determiner !== 'indefinite' ? [role] : [];
}
