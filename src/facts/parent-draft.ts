import type { Actor } from '../mentions/index.ts';
import type { FactDraft } from './draft-fact.ts';

export function parentDraft(
  about: Actor,
  value: Actor,
  first: number,
  last: number,
  score: number,
  why: string,
): FactDraft {
  return { about, property: 'parent-state', value, first, last, score, why: `parent state: ${why}` };
}
