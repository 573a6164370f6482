import { obliquesOf, readStance } from '../clauses/index.ts';
import { prepositionOf, relationOf } from '../mentions/index.ts';
import { isoDayOf } from '../times/index.ts';
import type { Draft } from './draft.ts';
import { thingAt } from './find-things.ts';
import type { StoryView } from './story-view.ts';
import { topicFor } from './topic.ts';

/**
 * A referendum told of by a noun with its day, which has passed: "Sunday's referendum in the republic", "in a referendum in
 * 1967", "the vote of 1 October".
 */
export function applyVote(view: StoryView, token: number): Draft[] {
  const { scene, times } = view;
  const { trees } = scene.index;
  const { lemma, upos } = trees.numbered.words[token]!;
  if (upos !== 'NOUN' || !/^(?:referendum|plebiscite)$/.test(lemma.toLowerCase())) return [];
  const { tokens } = trees.numbered;
  const time = times.find(({ type, start, end }) => {
    if (type !== 'DATE' && type !== 'DURATION') return false;
    return trees
      .children(token)
      .some((child) => tokens[child]!.start >= start && tokens[child]!.end <= end && isOfNoun(view, child));
  });
  if (!time || !isPast(view, time.value)) return [];
  const stance = readStance(trees, token);
  if (stance.polarity === 'denied' || stance.modality !== 'actual') return [];
  const about = thingAt(view, token).about;
  const objects = about.length > 0 ? about : obliquesOf(trees, token, 'in').length > 0 ? [] : topicFor(view, token);
  return objects.map((object) => ({
    ...{ holder: object, act: 'hold-vote', object, addressees: [], polarity: 'affirmed', modality: 'actual' },
    ...{ token, tokens: [], statement: view.statementAt(token) },
    ...{ trace: ['a vote with its day'], stance },
  }));
}

function isOfNoun({ scene }: StoryView, child: number): boolean {
  const { trees } = scene.index;
  const relation = relationOf(trees, child);
  if (relation === 'compound' || trees.numbered.words[child]!.deprel === 'nmod:poss') return true;
  return relation === 'nmod' && /^(?:of|in|on)$/.test(prepositionOf(trees, child) ?? 'of');
}

/** Whether a date lies before the story's day; of a story without a day, whether it has a year of its own. */
function isPast({ scene }: StoryView, value: string): boolean {
  const day = isoDayOf(scene.article);
  const year = /^\d{4}/.exec(value);
  if (!year) return false;
  return day === null ? true : value.slice(0, day.length) <= day.slice(0, value.length);
}
