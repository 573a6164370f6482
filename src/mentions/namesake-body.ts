import type { NameEntry, Register, RegisterEntity } from '../register/index.ts';
import type { Actor } from './actor.ts';
import type { Phrase } from './find-phrases.ts';
import type { Cast } from './open-cast.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { prepositionOf } from './story-trees.ts';

/**
 * The body of another state that bears the same name as one of the register: "the Finnish Diet" and "the Diet at Helsinki" are the
 * parliament of Finland, though the register knows the Diet of Japan; null where the words name no other state.
 */
export function namesakeBody(
  { index, register, cast }: { index: PhraseIndex; register: Register; cast: Cast },
  phrase: Phrase,
  { entity: id }: NameEntry,
): Actor | null {
  const entity = register.entities.get(id)!;
  if (entity.kind !== 'body' || entity.body === null || phrase.first !== phrase.last) return null;
  for (const other of phrasesBeside(index, phrase)) {
    const owner = ownerNamed(register, other);
    if (owner === null || owner.id === entity.partOf) continue;
    const body = register.bodyOf(owner.id, entity.body);
    if (body === null) continue;
    return cast.once(`body ${body.id}`, () =>
      cast.add({
        ...{ registerId: body.id, name: body.name, kind: 'body', nouns: new Set([entity.body!]) },
        affiliation: cast.registered(owner.id),
      }),
    );
  }
  return null;
}

/** Names right before a name, and those of where it is: "Finnish" and "Helsinki" of "the Finnish Diet at Helsinki". */
function phrasesBeside(index: PhraseIndex, { first, head }: Phrase): Phrase[] {
  const { trees } = index;
  const isWhere = (child: number): boolean =>
    child > head && /^(?:of|at|in)$/.test(prepositionOf(trees, child) ?? '') && trees.numbered.headOf[child] === head;
  const at = [first - 1, ...trees.children(head).filter((child) => child < first || isWhere(child))];
  return [...new Set(at)].flatMap((token) => {
    const phrase = token < 0 ? null : index.at(token);
    return phrase?.form === 'name' && phrase.last !== head ? [phrase] : [];
  });
}

/** The state or territory that a name is of, by itself, as its adjective or as its capital. */
function ownerNamed(register: Register, { entries }: Phrase): RegisterEntity | null {
  for (const { entity } of entries) {
    const found = register.entities.get(entity);
    if (found && (found.kind === 'state' || found.kind === 'territory')) return found;
  }
  return null;
}
