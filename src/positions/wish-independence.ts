import { hasCopula, isVerb, readStance, subjectsOf } from '../clauses/index.ts';
import { type Actor, isPolity, relationOf } from '../mentions/index.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { Draft } from './draft.ts';
import { thingAt } from './find-things.ts';
import { makeDraft } from './make-draft.ts';
import type { StoryView } from './story-view.ts';
import { sentenceAround } from './vote-words.ts';

const WISHING = /^(?:want|wish|like|love|prefer|hope|favou?r|see|desire|help|let|allow)$/;

/**
 * A wish that somebody be independent: "The party wants Scotland to become an independent country", "would like to see Catalonia
 * leave Spain". Denied by who would have to wish it, it opposes that.
 */
export function wishIndependence(view: StoryView, token: number): Draft[] {
  const { scene } = view;
  const { trees } = scene.index;
  const { words } = trees.numbered;
  if (!isVerb(trees, token) || !WISHING.test(words[token]!.lemma)) return [];
  const goal = trees
    .children(token)
    .find(
      (child) =>
        child > token && /^(?:xcomp|ccomp|advcl)$/.test(relationOf(trees, child)) && isIndependence(view, child),
    );
  if (goal === undefined) return [];
  const objects = wished(view, token, goal);
  if (objects.length === 0) return [];
  const stance = readStance(trees, token);
  if (stance.modality === 'hypothetical' || stance.request !== null) return [];
  const holders = subjectsOf(trees, token)
    .flatMap((head) => actorsAt(scene, head))
    .flatMap(holdersFor)
    .filter(({ named, kind, isMedium }) => named && !isMedium && kind !== 'document' && kind !== 'place');
  const act = stance.polarity === 'denied' ? 'oppose-independence' : 'support-independence';
  return holders.flatMap((holder) =>
    objects
      .filter((object) => object !== holder)
      .map((object) =>
        makeDraft(
          view,
          token,
          { holder, act, object, polarity: 'affirmed', modality: 'actual', tokens: [goal], rule: 'wished independent' },
          stance,
        ),
      ),
  );
}

/** Whom the wish is about: the object, or the subject of what is wished. */
function wished({ scene }: StoryView, token: number, goal: number): Actor[] {
  const { trees } = scene.index;
  const heads = [...trees.children(token), ...trees.children(goal)].filter(
    (child) => child > token && child < goal && /^(?:obj|iobj|nsubj)$/.test(relationOf(trees, child)),
  );
  return [...new Set(heads.flatMap((head) => actorsAt(scene, head)).filter(isPolity))];
}

/** "become an independent country", "leave Spain", "go its own way", "be free" */
function isIndependence(view: StoryView, goal: number): boolean {
  const { trees } = view.scene.index;
  const { words } = trees.numbered;
  if (/^(?:leave|secede|separate|break)$/.test(words[goal]!.lemma))
    return thingAt(view, goal).classes.has('independence');
  if (thingAt(view, goal).classes.has('free') && (hasCopula(trees, goal) || words[goal]!.upos === 'ADJ')) return true;
  if (!/^(?:become?|be|go|gain|get|win)$/.test(words[goal]!.lemma)) return hasCopula(trees, goal) && isFree(view, goal);
  const [, last] = sentenceAround(trees, goal);
  if (thingAt(view, goal).classes.has('independence')) return true;
  for (let at = goal + 1; at <= Math.min(last, goal + 5); at++) {
    if (words[at]!.upos === 'PUNCT') return false;
    if (isFree(view, at)) return true;
  }
  return false;
}

function isFree(view: StoryView, token: number): boolean {
  const { classes } = thingAt(view, token);
  return (
    classes.has('free') ||
    (classes.has('independence') && view.scene.index.trees.numbered.words[token]!.upos === 'NOUN')
  );
}
