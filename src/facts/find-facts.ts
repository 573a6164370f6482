import type { SpokenStory } from '../speakers/index.ts';
import type { TimeExpression } from '../times/index.ts';
import type { Fact } from './fact.ts';

/** What a story, or somebody in it, asserts of states, territories and bodies. */
export function findFacts(_story: SpokenStory, _times: readonly TimeExpression[]): Fact[] {
  return [];
}
