import type { Actor, Scene } from '../mentions/index.ts';
import type { SpokenStory } from '../speakers/index.ts';
import type { TimeExpression } from '../times/index.ts';
import type { FactDraft } from './draft-fact.ts';
import type { Fact } from './fact.ts';
import { findOffices } from './find-offices.ts';
import { keepPlainest } from './keep-plainest.ts';
import { statementAround } from './statement-around.ts';
import { storyDay } from './story-day.ts';

/** Each finds facts of some properties in a story. */
const FINDERS: readonly ((scene: Scene, times: readonly TimeExpression[]) => FactDraft[])[] = [findOffices];

/**
 * What a story, or somebody in it, asserts of states, territories and bodies: nothing that it only supposes, wishes or denies.
 *
 * @example
 * findFacts(spoken, times)[0] // { about: 'malta', property: 'leader', value: 'Ana Lopez', … }
 */
export function findFacts(story: SpokenStory, times: readonly TimeExpression[]): Fact[] {
  const { scene, statements, idOf } = story;
  const drafts = keepPlainest(FINDERS.flatMap((find) => find(scene, times)).filter(hasIds));
  const day = storyDay(scene.article);
  const { tokens } = scene.index.trees.numbered;
  return drafts
    .sort((a, b) => a.first - b.first || a.last - b.last)
    .map((draft, i) => {
      const evidence = { start: tokens[draft.first]!.start, end: tokens[draft.last]!.end };
      return {
        id: `f${i + 1}`,
        about: idOf(draft.about)!,
        property: draft.property,
        value: typeof draft.value === 'string' ? draft.value : idOf(draft.value)!,
        unit: draft.unit ?? null,
        qualifier: draft.qualifier ?? null,
        asOf: draft.asOf ?? day,
        evidence,
        statement: statementAround(statements, evidence),
        score: draft.score,
        trace: [draft.rule],
      };
    });

  function hasIds({ about, value }: FactDraft): boolean {
    const isEntity = (actor: Actor): boolean => idOf(actor) !== undefined;
    return isEntity(about) && (typeof value === 'string' || isEntity(value));
  }
}
