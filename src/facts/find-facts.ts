import type { Actor, Scene } from '../mentions/index.ts';
import type { SpokenStory } from '../speakers/index.ts';
import type { TimeExpression } from '../times/index.ts';
import type { FactDraft } from './draft-fact.ts';
import type { Fact } from './fact.ts';
import { findCapitals } from './find-capitals.ts';
import { findControl } from './find-control.ts';
import { findCurrencies } from './find-currencies.ts';
import { findDurations } from './find-durations.ts';
import { findKinship } from './find-kinship.ts';
import { findOffices } from './find-offices.ts';
import { findParents } from './find-parents.ts';
import { findPassports } from './find-passports.ts';
import { findPopulations } from './find-populations.ts';
import { findRecognitions } from './find-recognitions.ts';
import { findStatuses } from './find-statuses.ts';
import { findSupport } from './find-support.ts';
import { keepPlainest } from './keep-plainest.ts';
import { statementAround } from './statement-around.ts';
import { storyDay } from './story-day.ts';

/** Each finds facts of some properties in a story. */
const FINDERS: readonly ((scene: Scene, times: readonly TimeExpression[]) => FactDraft[])[] = [
  findCapitals,
  findControl,
  findCurrencies,
  findDurations,
  findKinship,
  findOffices,
  findParents,
  findPassports,
  findPopulations,
  findRecognitions,
  findStatuses,
  findSupport,
];

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
