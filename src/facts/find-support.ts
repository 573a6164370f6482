import { type Actor, isPolity, type Scene } from '../mentions/index.ts';
import type { FactDraft, Material } from './draft-fact.ts';
import { SUPPORT, SUPPORTERS } from './fact-words.ts';
import { isDoubted } from './is-doubted.ts';
import { actorAt, politiesNamed, polityAt, stateOfTown } from './polity-at.ts';
import { childrenBy, complementsOf, describedBy, isPassive, lemmaAt, subjectOf, withConjuncts } from './walk-clause.ts';

const BACKING = [...SUPPORTERS, ...SUPPORT];

/** Who supports a state, territory or organisation: "Russia, a close Serbian ally", "supported by Algeria", "Russian-backed". */
export function findSupport(scene: Scene, { index }: Material): FactDraft[] {
  const { words } = scene.index.trees.numbered;
  const found: FactDraft[] = [];
  for (const token of index.tokensOf(BACKING)) {
    const lemma = lemmaAt(scene, token);
    if (SUPPORTERS.has(lemma) && words[token]!.upos !== 'VERB') found.push(...draftAlly(scene, token));
    else if (SUPPORT.has(lemma) && /^(?:VERB|ADJ)$/.test(words[token]!.upos))
      found.push(...(draftCompound(scene, token) ?? draftPassive(scene, token)));
  }
  return found;
}

/** "Moscow is the region's biggest supporter", "China, Pakistan's closest ally", "Belarus, an ally of Russia". */
function draftAlly(scene: Scene, noun: number): FactDraft[] {
  const { words } = scene.index.trees.numbered;
  const described = describedBy(scene, noun) ?? nameBehind(scene, noun);
  if (described === null || isDoubted(scene, noun)) return [];
  const isFormer = childrenBy(scene, noun, /^amod$/).some((child) =>
    /^(?:former|ex|onetime|one-time|wartime|potential|possible)$/i.test(lemmaAt(scene, child)),
  );
  const supporter = polityAt(scene, described) ?? stateOfTown(scene, described);
  if (!supporter || isFormer || actorAt(scene, described)?.kind === 'person') return [];
  const whose = [
    ...childrenBy(scene, noun, /^nmod$/).filter((child) => words[child]!.deprel === 'nmod:poss'),
    ...complementsOf(scene, noun, /^of$/),
    ...childrenBy(scene, noun, /^(?:amod|compound)$/).filter((child) => child < noun),
  ];
  for (const token of whose) {
    const about = supportable(scene, token);
    if (about && about !== supporter)
      return [supported(about, supporter, Math.min(described, noun), Math.max(described, noun), lemmaAt(scene, noun))];
  }
  return [];
}

/** "its ally Turkey" */
function nameBehind(scene: Scene, noun: number): number | null {
  const [name] = childrenBy(scene, noun, /^(?:appos|flat)$/).filter((child) => scene.index.at(child)?.form === 'name');
  return name ?? null;
}

/** "the Polisario Front, supported by Algeria" */
function draftPassive(scene: Scene, verb: number): FactDraft[] {
  const { words } = scene.index.trees.numbered;
  const isParticiple = /^(?:acl|advcl)/.test(words[verb]!.deprel) || isPresentPassive(scene, verb);
  if (!isPassive(scene, verb) || !isParticiple || isDoubted(scene, verb)) return [];
  const subject = subjectOf(scene, verb);
  const about = subject === null ? null : supportable(scene, subject);
  if (!about) return [];
  return complementsOf(scene, verb, /^by$/).flatMap((agent) =>
    withConjuncts(scene, agent).flatMap((token) => {
      const by = polityAt(scene, token) ?? stateOfTown(scene, token);
      return by && by !== about ? [supported(about, by, Math.min(subject!, verb), token, lemmaAt(scene, verb))] : [];
    }),
  );
}

function isPresentPassive(scene: Scene, verb: number): boolean {
  return childrenBy(scene, verb, /^aux$/).some((child) =>
    /Tense=Pres/.test(scene.index.trees.numbered.words[child]!.feats),
  );
}

/** "the Russian-backed region", "Iran-backed Hezbollah" */
function draftCompound(scene: Scene, participle: number): FactDraft[] | null {
  const { headOf, tokens } = scene.index.trees.numbered;
  const by = participle - 2;
  if (tokens[participle - 1]?.form !== '-' || headOf[by] !== participle || headOf[participle]! <= participle)
    return null;
  const noun = headOf[participle]!;
  const supporter = polityAt(scene, by) ?? stateOfTown(scene, by);
  const abouts = politiesNamed(scene, noun);
  const about = abouts[0] ?? supportable(scene, noun);
  return supporter && about && about !== supporter ? [supported(about, supporter, by, noun, 'backed')] : [];
}

/** States, territories and organisations with a name. */
function supportable(scene: Scene, token: number): Actor | null {
  const actor = actorAt(scene, token);
  if (actor === null) return null;
  if (isPolity(actor)) return actor;
  // “an ally of Caracas”
  if (actor.kind === 'place') return stateOfTown(scene, token);
  return actor.kind === 'organisation' && actor.named && !actor.isMedium ? actor : null;
}

function supported(about: Actor, value: Actor, first: number, last: number, why: string): FactDraft {
  return { about, property: 'supported-by', value, first, last, score: 0.8, why: `support: "${why}"` };
}
