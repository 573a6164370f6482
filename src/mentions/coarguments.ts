import type { Actor } from './actor.ts';
import type { Scene } from './scene.ts';

/** Those who stand beside a word below the same head, in some relations: whom it does not mean, unless it is reflexive. */
export function coarguments({ index, links }: Scene, head: number, relations: RegExp): Actor[] {
  const { headOf, words } = index.trees.numbered;
  const found: Actor[] = [];
  if (headOf[head]! < 0) return found;
  for (const child of index.trees.children(headOf[head]!)) {
    if (child === head || !relations.test(words[child]!.deprel)) continue;
    const other = index.at(child);
    const actor = other && links.get(other)?.actor;
    if (actor) found.push(actor);
  }
  return found;
}
