import type { Phrase, Scene } from '../mentions/index.ts';
import type { FactDraft, Material } from './draft-fact.ts';
import { draftDirection, draftLeaving, draftSecession, draftSeparate } from './draft-leaving.ts';
import { draftPart } from './draft-part.ts';
import { DECLARE, LEAVE, PARTS, SECESSION } from './fact-words.ts';
import { parentDraft } from './parent-draft.ts';
import { lemmaAt } from './walk-clause.ts';

const TIES = [...PARTS, ...SECESSION, ...LEAVE, ...DECLARE, 'separate', 'independent'];

/** To which state a territory belongs or from which it broke away: "Georgia's region of Abkhazia", "which split from Moldova". */
export function findParents(scene: Scene, { index }: Material): FactDraft[] {
  const { words } = scene.index.trees.numbered;
  const found: FactDraft[] = [];
  for (const token of index.tokensOf(TIES)) {
    const { upos } = words[token]!;
    const lemma = lemmaAt(scene, token);
    if (upos === 'VERB') found.push(...draftLeaving(scene, token, lemma));
    else if (upos === 'NOUN' || upos === 'PROPN') {
      if (PARTS.has(lemma)) found.push(...draftPart(scene, token, lemma));
      else if (SECESSION.has(lemma)) found.push(...draftSecession(scene, token), ...draftDirection(scene, token));
    } else if (upos === 'ADJ' && /^(?:separate|independent)$/.test(lemma)) found.push(...draftSeparate(scene, token));
  }
  return [...found, ...scene.index.phrases.flatMap((phrase) => draftNamed(scene, phrase))];
}

/** "the Iraqi Kurdistan Region": a name that begins with the adjective of a state that claims what it names. */
function draftNamed(scene: Scene, phrase: Phrase): FactDraft[] {
  const { index, links, register, cast } = scene;
  if (phrase.form !== 'name' || phrase.first === phrase.last) return [];
  const about = links.get(phrase)?.actor;
  if (about?.kind !== 'territory' || about.registerId === null) return [];
  const [adjective] = register.lookup(index.trees.numbered.tokens[phrase.first]!.form);
  if (adjective === undefined || !/^(?:adjective|demonym)$/.test(adjective.sort)) return [];
  const isClaimant = register
    .claimsOn(about.registerId)
    .some(({ by, relation }) => by === adjective.entity && relation === 'claims');
  const state = isClaimant ? cast.registered(adjective.entity) : null;
  return state ? [parentDraft(about, state, phrase.first, phrase.last, 0.7, `"${adjective.name}"`)] : [];
}
