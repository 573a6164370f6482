import { type Actor, isPolity, type Scene } from '../mentions/index.ts';
import type { Position } from '../positions/index.ts';
import type { Span } from '../span.ts';
import type { SpokenStory } from '../speakers/index.ts';
import type { TimeExpression } from '../times/index.ts';
import type { FactScene } from './contested-at.ts';
import type { FactDraft, Material } from './draft-fact.ts';
import type { Fact } from './fact.ts';
import { findBans } from './find-bans.ts';
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
import { indexWords } from './index-words.ts';
import { keepPlainest } from './keep-plainest.ts';
import { statementsAround } from './statements-around.ts';
import { storyDay } from './story-day.ts';
import { timeOf } from './time-of.ts';

/** Of the facts whose rules are surest so many are right in the stories with gold (`npm run eval positions`). */
const SUREST = 0.85;

/** Each finds facts of some properties in a story. */
const FINDERS: readonly ((scene: Scene, material: Material) => FactDraft[])[] = [
  findOffices,
  findStatuses,
  findBans,
  findParents,
  findRecognitions,
  findPopulations,
  findCapitals,
  findCurrencies,
  findPassports,
  findControl,
  findSupport,
  findKinship,
  findDurations,
];

/**
 * What a story, or somebody in it, asserts of states, territories and bodies: nothing that it only supposes, wishes or denies.
 *
 * @example
 * findFacts(spoken, times)[0] // { about: 'malta', property: 'leader', value: 'Ana Lopez', … }
 */
export function findFacts(
  told: SpokenStory,
  times: readonly TimeExpression[],
  positions: readonly Position[] = [],
): Fact[] {
  const scene: FactScene = { ...told.scene, atIssue: atIssue(told, positions) };
  const story = { ...told, scene };
  const material = { times, index: indexWords(scene) };
  const drafts = FINDERS.flatMap((find) => find(scene, material))
    .filter((draft) => hasIds(story, draft) && isInBody(scene, draft))
    .map((draft) => ({ ...draft, asOf: toldDate(scene, draft, times) }));
  const day = storyDay(scene.article);
  const ordered = keepPlainest(drafts).sort((a, b) => a.first - b.first || a.last - b.last);
  const evidences = ordered.map((draft) => evidenceOf(scene, draft));
  const around = statementsAround(story.statements, evidences);
  return ordered.map((draft, i) => ({
    id: `f${i + 1}`,
    ...writeFact(story, draft),
    asOf: draft.asOf ?? day,
    evidence: evidences[i]!,
    statement: around[i]!,
    score: Math.min(draft.score, SUREST),
    trace: [draft.why],
  }));
}

/** What the positions of a story are about, besides whom somebody has relations with, first what most of them are about. */
function atIssue({ scene, idOf }: SpokenStory, positions: readonly Position[]): ReadonlySet<Actor> {
  const counts = new Map<string, number>();
  for (const { act, object } of positions)
    if (!/relations|precedent|other/.test(act)) counts.set(object, (counts.get(object) ?? 0) + 1);
  const countOf = (actor: Actor): number => counts.get(idOf(actor) ?? '') ?? 0;
  const actors = scene.cast.actors.filter((actor) => isPolity(actor) && countOf(actor) > 0);
  return new Set(actors.sort((a, b) => countOf(b) - countOf(a)));
}

/** Whether a draft is of entities of the reading. */
function hasIds({ idOf }: SpokenStory, { about, value }: FactDraft): boolean {
  const isEntity = (actor: Actor): boolean => idOf(actor) !== undefined;
  // Nobody is part, ally or kin of himself.
  return isEntity(about) && (typeof value === 'string' || (value !== about && isEntity(value)));
}

/** Headlines and headings say in short what the story tells: only its own sentences count, and who speaks by the heads of briefings. */
function isInBody({ article, index }: Scene, { property, first }: FactDraft): boolean {
  const kind = article.blocks[index.trees.numbered.blockOf[first]!]?.kind;
  if (property === 'office' || property === 'leader') return kind !== 'headline';
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quote';
}

function toldDate(scene: Scene, { asOf, predicate }: FactDraft, times: readonly TimeExpression[]): string | null {
  return asOf ?? (predicate === undefined ? null : timeOf(scene, times, predicate));
}

function evidenceOf({ index }: Scene, { first, last }: FactDraft): Span {
  const { tokens } = index.trees.numbered;
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

/** What is asserted, with ids for entities. */
function writeFact({ idOf }: SpokenStory, { about, property, value, unit, qualifier }: FactDraft): Assertion {
  return {
    about: idOf(about)!,
    property,
    value: typeof value === 'string' ? value : idOf(value)!,
    unit: unit ?? null,
    qualifier: qualifier ?? null,
  };
}

type Assertion = Pick<Fact, 'about' | 'property' | 'value' | 'unit' | 'qualifier'>;
