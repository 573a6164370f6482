import type { Actor, Link } from './actor.ts';
import type { Scene } from './scene.ts';
import { relationOf } from './story-trees.ts';
/** "Slovenia and Croatia": those whom a coordination names, as one group; null where the head stands alone. */
export function groupOf(scene: Scene, head: number): Link | null {
  const { trees } = scene.index;
  const heads = conjunctsOf(scene, head);
  if (heads.length < 2) return null;
  const members: Actor[] = [];
  for (const token of heads) {
    const phrase = scene.index.at(token);
    // “Adeyemi-Ross, professor and lead author”: one person still.
    if (token !== head && phrase?.form === 'description' && phrase.determiner === 'bare' && !phrase.plural) continue;
    const link = phrase ? scene.linkOf(phrase) : null;
    if (!link || members.includes(link.actor)) return null;
    members.push(link.actor);
  }
  if (members.length < 2) return null;
  const names = members.map(({ name }) => name);
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const key = members.map(({ number }) => number).sort((a, b) => a - b);
  let isNew = false;
  const actor = scene.cast.once(`group ${key.join(' ')}`, () => {
    isNew = true;
    return scene.cast.add({ name, kind: 'group', plural: true, members });
  });
  const { tokens } = trees.numbered;
  if (isNew) {
    const last = scene.index.at(heads.at(-1)!)!;
    const first = scene.index.at(head)!;
    actor.mentions.push({
      start: tokens[first.first]!.start,
      end: tokens[last.last]!.end,
      form: 'name',
      alternatives: [],
      trace: ['coordination'],
      token: head,
    });
  }
  return { actor, alternatives: [], trace: [`coordination: ${name}`] };
}

const isNominal = (upos: string): boolean => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON';

/** A head and all that is coordinated with it, in chains too: "Spain, Italy and Malta". */
function conjunctsOf(scene: Scene, head: number): number[] {
  const { trees } = scene.index;
  const heads = [head];
  for (let i = 0; i < heads.length && heads.length < 20; i++) {
    for (const child of trees.children(heads[i]!))
      if (relationOf(trees, child) === 'conj' && isNominal(trees.numbered.words[child]!.upos)) heads.push(child);
  }
  return heads.sort((a, b) => a - b);
}
