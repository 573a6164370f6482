import { type Actor, isPolity } from '../mentions/index.ts';
import { actorsAt, politiesOf } from './actors.ts';
import type { StoryView } from './story-view.ts';
import { topicFor } from './topic.ts';

/** So many sentences back a case may be named that "the parallel" and "why not us?" mean. */
const REACH = 2;

/** The states and territories that a token stands for, "the Belgians" for Belgium. */
export function casesAt(view: StoryView, token: number): Actor[] {
  return actorsAt(view.scene, token).flatMap((actor) => {
    const polities = politiesOf(actor).filter(isPolity);
    if (polities.length > 0) return polities;
    return actor.kind === 'group' && actor.affiliation && isPolity(actor.affiliation) ? [actor.affiliation] : [];
  });
}

/** Of cases that are compared, those that are not what the story is about: Kosovo of "Crimea and Kosovo" in a story of Crimea. */
export function otherCases(
  view: StoryView,
  token: number,
  cases: readonly Actor[],
  holders: readonly Actor[],
  isPair = true,
): Actor[] {
  const besides = cases.filter((actor) => !holders.includes(actor));
  if (besides.length < 2) return besides;
  const topic = topicFor(view, token);
  const others = besides.filter((actor) => !topic.includes(actor));
  // Without a topic, “Crimea and Kosovo” is about the first.
  if (others.length > 0 && others.length < besides.length) return others;
  return isPair ? besides.slice(1) : besides;
}

/** The case named last before a token, besides the story's topic and those who speak: "I don't accept the parallel". */
export function caseBefore(view: StoryView, token: number, holders: readonly Actor[]): Actor[] {
  const { trees } = view.scene.index;
  const { sentenceOf, blockOf } = trees.numbered;
  const topic = topicFor(view, token);
  for (let at = token - 1; at >= 0; at--) {
    if (blockOf[at] !== blockOf[token] || sentenceOf[token]! - sentenceOf[at]! > REACH) break;
    const found = namedAt(view, at).filter((actor) => !holders.includes(actor) && !topic.includes(actor));
    if (found.length > 0) return found;
  }
  return [];
}

/** The states and territories named between two tokens, in order. */
export function casesBetween(view: StoryView, start: number, end: number): Actor[] {
  const found: Actor[] = [];
  for (let at = start; at < end; at++)
    for (const actor of namedAt(view, at)) if (!found.includes(actor)) found.push(actor);
  return found;
}

function namedAt(view: StoryView, token: number): Actor[] {
  const phrase = view.scene.index.at(token);
  return phrase?.form === 'name' && phrase.head === token ? casesAt(view, token) : [];
}
