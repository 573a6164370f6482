import type { Link } from './actor.ts';
import { statedAffiliation } from './affiliate.ts';
import type { Phrase } from './find-phrases.ts';
import { makeUnnamed } from './make-unnamed.ts';
import { rankAntecedents } from './rank-antecedents.ts';
import type { Scene } from './scene.ts';
import { relationOf } from './story-trees.ts';
import { textOf } from './text-of.ts';

/** Who issued a resolution, letter, report or poll that says something: it speaks for them. Else the document itself. */
export function linkDocument(scene: Scene, phrase: Phrase): Link {
  const issuer =
    statedAffiliation(scene, phrase)?.actor ?? issuerByClause(scene, phrase) ?? issuerBefore(scene, phrase);
  if (issuer) {
    return {
      actor: issuer,
      alternatives: [],
      trace: [`document: "${textOf(scene, phrase)}" was issued by ${issuer.name}`],
    };
  }
  let made: Link | null = null;
  const actor = scene.cast.once(
    `document ${phrase.noun!.lemma}${phrase.determiner === 'indefinite' ? ` ${phrase.head}` : ''}`,
    () => {
      made = makeUnnamed(scene, phrase, 'document', null);
      return made.actor;
    },
  );
  const trace = [`document: "${textOf(scene, phrase)}" was named before`];
  return made ?? { actor, alternatives: [], trace };
}

/** "The assembly has passed a resolution which says", "a statement released by Erdogan's office". */
function issuerByClause(scene: Scene, { head }: Phrase): Link['actor'] | null {
  const { trees } = scene.index;
  const { words, headOf } = trees.numbered;
  for (const child of trees.children(head)) {
    if (relationOf(trees, child) !== 'acl') continue;
    for (const below of trees.children(child)) {
      const isAgent = relationOf(trees, below) === 'obl' && trees.children(below).some((c) => words[c]!.lemma === 'by');
      const phrase = isAgent ? scene.index.at(below) : null;
      const link = phrase && scene.linkOf(phrase);
      if (link) return link.actor;
    }
  }
  const relation = relationOf(trees, head);
  if (relation !== 'obj' && relation !== 'obl') return null;
  const verb = headOf[head]!;
  for (const child of trees.children(verb)) {
    if (words[child]!.deprel !== 'nsubj') continue;
    const phrase = scene.index.at(child);
    const link = phrase && scene.linkOf(phrase);
    if (link) return link.actor;
  }
  return null;
}

/** "The statement said": of who spoke last, where it is known which one. */
function issuerBefore(scene: Scene, { head, determiner, noun }: Phrase): Link['actor'] | null {
  if (determiner !== 'definite' && determiner !== 'demonstrative') return null;
  if (!VOICED.has(noun!.lemma)) return null;
  const ranked = rankAntecedents(scene, head, (actor, { isSource }) =>
    actor !== null && isSource && !actor.isMedium ? 0 : null,
  );
  return ranked[0]?.actor ?? null;
}

/** Documents in which somebody speaks. */
const VOICED = new Set(
  'statement resolution letter declaration communique communiqué note message tweet post speech address release decree proclamation announcement email e-mail ruling memo text draft motion'.split(
    ' ',
  ),
);
