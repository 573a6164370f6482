import { groupOf, type Link, prepositionOf, relationOf, type Scene } from '../mentions/index.ts';

/** Words for what somebody keeps or publishes: it speaks for whom it is of. */
const RECORDS =
  /^(?:data|figures?|statistics?|records?|numbers?|summary|summaries|schedules?|rules?|bulletin|forecasts?|projections?|estimates?|statutes?|charter|decisions?|budget|doctrines?)$/i;

/** Words for where somebody writes: persons have them too. */
const CHANNELS = /^(?:web ?site|site|account|page|feed|profile|blog|handle)$/i;

/** "NEOC data", "its website", "projections by CNN and NPR": whose a record or channel is that says something; null for others. */
export function linkRecord(scene: Scene, head: number): Link | null {
  const { lemma } = scene.index.trees.numbered.words[head]!;
  if (!RECORDS.test(lemma) && !CHANNELS.test(lemma)) return null;
  const owners = ownersOf(scene, head).map((token) => groupOf(scene, token) ?? ownerAt(scene, token));
  const link = owners.find((owner) => owner !== null && mayOwn(owner, CHANNELS.test(lemma))) ?? null;
  return link && { ...link, trace: [`record: the ${lemma.toLowerCase()} is of ${link.actor.name}`] };
}

/** The tokens that may name whose a thing is: by whom it was made, of whom it is, what it is called after. */
function ownersOf({ index: { trees } }: Scene, head: number): number[] {
  const { words } = trees.numbered;
  const children = trees.children(head);
  const makers = children
    .filter((child) => relationOf(trees, child) === 'acl')
    .flatMap((clause) => trees.children(clause))
    .filter((child) => relationOf(trees, child) === 'obl' && prepositionOf(trees, child) === 'by');
  const complements = children.filter(
    (child) => relationOf(trees, child) === 'nmod' && /^(?:by|from|of)$/.test(prepositionOf(trees, child) ?? ''),
  );
  const modifiers = children.filter((child) => /^(?:compound|nmod:poss)$/.test(words[child]!.deprel));
  // “its website notes”, where the tree hangs the pronoun on the verb
  if (words[head - 1]?.deprel === 'nmod:poss' && !modifiers.includes(head - 1)) modifiers.push(head - 1);
  return [...makers, ...modifiers, ...complements];
}

function ownerAt({ index, linkOf }: Scene, token: number): Link | null {
  const phrase = index.at(token);
  return phrase && linkOf(phrase);
}

function mayOwn({ actor }: Link, isChannel: boolean): boolean {
  if (actor.members.length > 0) return actor.members.every(({ kind }) => kind !== 'person' && kind !== 'place');
  return /^(?:organisation|body|state|territory)$/.test(actor.kind) || (isChannel && actor.kind === 'person');
}
