import type { SpokenStory } from '../speakers/index.ts';
import type { TimeExpression } from '../times/index.ts';
import type { Position } from './position.ts';

/** Who does what about whose statehood, by a story's words and those of its speakers. */
export function findPositions(_story: SpokenStory, _times: readonly TimeExpression[]): Position[] {
  return [];
}
