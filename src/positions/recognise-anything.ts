import { isPassive, isVerb, readStance, subjectsOf, undergoersOf } from '../clauses/index.ts';
import { isPolity, relationOf } from '../mentions/index.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { Draft } from './draft.ts';
import { thingAt } from './find-things.ts';
import { makeDraft } from './make-draft.ts';
import type { StoryView } from './story-view.ts';
import { topicFor } from './topic.ts';
import { turnAct } from './turn-act.ts';

/** So many sentences after an act about a state, what is refused recognition by other names is still that state. */
const REACH = 4;
/** What a state may not recognise besides a state. */
const OTHERWISE =
  /^(?:right|principle|jurisdiction|competence|need|fact|importance|role|passport|visa|licence|license|diploma|currency|stamp|court|ruling|judgment|judgement|law|debt|value|contribution|problem|threat|danger|legitimacy|authority|concern|marriage|union|holiday|language|title|claim|deadline|limit|distinction|difference|service|achievement|god|pattern|way)$/;

/**
 * A refusal that calls what is not recognised by other words than its name: "will not recognise what has been carved off", "would
 * never recognise a thing that was made in London", "recognises nothing of the sort".
 */
export function recogniseAnything(view: StoryView, token: number): Draft[] {
  const { scene, topics } = view;
  const { trees } = scene.index;
  const { words, sentenceOf } = trees.numbered;
  if (!/^recogni[sz]e$/.test(words[token]!.lemma) || !isVerb(trees, token)) return [];
  const topic = topics.at(-1);
  if (!topic || sentenceOf[token]! - sentenceOf[topic.token]! > REACH) return [];
  const stance = readStance(trees, token);
  if (stance.polarity !== 'denied') return [];
  const isWilled = stance.refused || stance.modality === 'intended';
  const objects = isPassive(trees, token) ? undergoersOf(trees, token) : objectsOf(view, token);
  const object = objects.find((head) => isWhatever(view, head) || (isWilled && mayBeState(view, head)));
  if (object === undefined) return [];
  const holders = subjectsOf(trees, token)
    .flatMap((head) => actorsAt(scene, head))
    .flatMap(holdersFor)
    .filter(isPolity);
  const told = turnAct(view, { act: 'recognise', denied: 'refuse-recognition' }, stance, holders, token);
  if (told?.act !== 'refuse-recognition') return [];
  const { last } = view;
  const isFresh = last?.act === 'recognise' && sentenceOf[token]! - sentenceOf[last.token]! <= REACH;
  const objectsMeant = isFresh ? last.objects : topicFor(view, token, holders);
  return holders.flatMap((holder) =>
    objectsMeant
      .filter((about) => about !== holder)
      .map((about) =>
        makeDraft(
          view,
          token,
          { holder, object: about, byTopic: true, tokens: [object], rule: 'refused by another name', ...told },
          stance,
        ),
      ),
  );
}

/** Objects, and clauses that stand for one: "what has been carved off". */
function objectsOf({ scene }: StoryView, token: number): number[] {
  const { trees } = scene.index;
  return trees.children(token).filter((child) => child > token && /^(?:obj|ccomp)$/.test(relationOf(trees, child)));
}

/** "what has been carved off", "anything of the sort" */
function isWhatever(view: StoryView, head: number): boolean {
  const { trees } = view.scene.index;
  const { words, tokens } = trees.numbered;
  if (/^(?:what|whatever|anything|nothing|something)$/i.test(tokens[head]!.form)) return true;
  if (words[head]!.upos !== 'VERB') return false;
  return trees.children(head).some((child) => /^(?:what|whatever)$/i.test(tokens[child]!.form) && child < head);
}

/** "a thing that was made in London", "fantasies": a noun for nobody. */
function mayBeState(view: StoryView, head: number): boolean {
  const { words } = view.scene.index.trees.numbered;
  const { lemma, upos } = words[head]!;
  if (upos !== 'NOUN' || OTHERWISE.test(lemma)) return false;
  const { classes, about } = thingAt(view, head);
  return about.length === 0 && !classes.has('law') && actorsAt(view.scene, head).length === 0;
}
