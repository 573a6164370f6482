import { addressingVerbs } from '../lang/en.ts';
import { type Actor, relationOf, type Scene } from '../mentions/index.ts';
import type { Statement } from '../statements/index.ts';
import { cueHeadOf } from './cue-head.ts';

const VERBS = new Map<string, Set<string>>();
for (const { lemma, preposition } of addressingVerbs)
  VERBS.set(lemma, (VERBS.get(lemma) ?? new Set()).add(preposition));

/** To whom a statement is said: "told reporters", "called on the United Nations, EU states and Russia to recognise it". */
export function findAddressees(scene: Scene, statement: Statement): Actor[] {
  const cue = cueHeadOf(scene, statement);
  if (cue === null) return [];
  const { trees, at } = scene.index;
  const { words } = trees.numbered;
  const prepositions = VERBS.get(words[cue]!.lemma);
  if (!prepositions) return [];
  const found: Actor[] = [];
  for (const child of trees.children(cue)) {
    const relation = relationOf(trees, child);
    const isObject = (relation === 'obj' || relation === 'iobj') && prepositions.has('-');
    const isOblique = relation === 'obl' && prepositions.has(prepositionWord(scene, child));
    if (!isObject && !isOblique) continue;
    for (const token of [child, ...trees.children(child).filter((c) => relationOf(trees, c) === 'conj')]) {
      const phrase = at(token);
      const link = phrase ? scene.linkOf(phrase) : null;
      if (link && link.actor.kind !== 'document' && link.actor.mentions.length > 0 && !found.includes(link.actor))
        found.push(link.actor);
    }
  }
  return found;
}

function prepositionWord({ index: { trees } }: Scene, token: number): string {
  const { words, tokens } = trees.numbered;
  const child = trees.children(token).find((c) => words[c]!.deprel === 'case');
  return child === undefined ? '' : tokens[child]!.form.toLowerCase();
}
