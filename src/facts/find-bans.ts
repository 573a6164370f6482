import type { Scene } from '../mentions/index.ts';
import type { FactDraft, Material } from './draft-fact.ts';
import { BAN } from './fact-words.ts';
import { isDoubted } from './is-doubted.ts';
import { actorAt } from './polity-at.ts';
import { complementsOf, isPassive, subjectOf } from './walk-clause.ts';
import { wordsBetween } from './words-between.ts';

/** Organisations that are said to be forbidden somewhere: "The PKK is banned in Turkey", "outlawed by Spain". */
export function findBans(scene: Scene, { index }: Material): FactDraft[] {
  const found: FactDraft[] = [];
  for (const token of index.tokensOf(BAN))
    if (isPassive(scene, token) && !isDoubted(scene, token)) found.push(...draftBan(scene, token));
  return found;
}

function draftBan(scene: Scene, verb: number): FactDraft[] {
  const subject = subjectOf(scene, verb);
  const about = subject === null ? null : actorAt(scene, subject);
  if (subject === null || about?.kind !== 'organisation' || !about.named) return [];
  const [where] = complementsOf(scene, verb, /^(?:in|by)$/);
  const last = where === undefined ? verb : (scene.index.at(where)?.last ?? where);
  const value = wordsBetween(scene, verb, last);
  const first = Math.min(subject, verb);
  return [
    {
      about,
      property: 'status',
      value,
      sort: 'banned',
      predicate: verb,
      first,
      last,
      score: 0.85,
      why: 'status: "banned"',
    },
  ];
}
