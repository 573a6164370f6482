import { antecedentOf, askedOf, isVerb, obliquesOf, readStance, subjectsOf, undergoersOf } from '../clauses/index.ts';
import { isPolity } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { Draft } from './draft.ts';
import { type Frame, framesOf } from './frames.ts';
import { makeDraft } from './make-draft.ts';
import { casesAt } from './other-cases.ts';
import type { StoryView } from './story-view.ts';
import { turnAct } from './turn-act.ts';

/** So many sentences after a recognition "it" and "the step" may be that recognition. */
const REACH = 3;
/** What "it" may be: an act that is about a recognition. */
const OF_RECOGNITION: ReadonlySet<Act> = new Set([
  'recognise',
  'withdraw-recognition',
  'freeze-recognition',
  'reinstate-recognition',
]);
const STEP = /^(?:step|decision|move|gesture|recognition|act|action|measure|announcement|choice)$/;
/** Verbs that undo whatever was done, a withdrawal too. */
const UNDOING = /^(?:reverse|undo|revoke|rescind|cancel|annul|repeal|overturn|retract|quash|void)$/;
/** Verbs whose "it" may be anything: "dropped it", "ended it", "took it back". */
const LOOSE = /^(?:drop|end|take|scrap|recall|review|reconsider|overturn|pause|halt|shelve|quash|renew|go|give|have)$/;

/**
 * A recognition undone or given by a word that stands for it: "Peru restored it a year later", "demanded that San Salvador revoke
 * the step", "Tunisia had extended its own in 1960".
 */
export function undoAgain(view: StoryView, token: number): Draft[] {
  const { scene, last } = view;
  const { trees } = scene.index;
  const { words, sentenceOf } = trees.numbered;
  if (last === null || !isVerb(trees, token) || sentenceOf[token]! - sentenceOf[last.token]! > REACH) return [];
  if (!OF_RECOGNITION.has(last.act) || last.token >= token) return [];
  const changed = changedMind(view, token);
  if (changed.length > 0) return changed;
  const frame = framesOf(words[token]!.lemma.toLowerCase(), 'VERB', null).find(
    ({ at, classes, act }) =>
      at.includes('obj') && classes.has('recognition') && act !== null && OF_RECOGNITION.has(act),
  );
  if (!frame) return [];
  const object = undergoersOf(trees, token).find((head) => isRecognition(view, head, token, frame));
  if (object === undefined) return [];
  const stance = readStance(trees, token);
  const heads = subjectsOf(trees, token);
  const asked = heads.length === 0 && stance.request !== null ? askedOf(trees, stance.request) : heads;
  const holders = asked.flatMap((head) => actorsAt(scene, head)).flatMap(holdersFor);
  const isUndone = UNDOING.test(words[token]!.lemma) && /^(?:withdraw|freeze)-/.test(last.act);
  const act = isUndone ? 'reinstate-recognition' : frame.act;
  const told = turnAct(view, { ...frame, act }, stance, holders, token);
  if (told === null) return [];
  // “withdrew it from the Nationalists”: not from whom it was given to
  const from = obliquesOf(trees, token, 'from');
  const objects = from.length > 0 ? from.flatMap((head) => casesAt(view, head)) : last.objects;
  return holders
    .filter(isPolity)
    .flatMap((holder) =>
      objects
        .filter((about) => about !== holder)
        .map((about) =>
          makeDraft(
            view,
            token,
            { holder, object: about, tokens: [object], rule: 'that recognition', ...told },
            stance,
          ),
        ),
    );
}

/** "has since changed its mind", "thought better of it", "reversed course": of one who had recognised. */
function changedMind(view: StoryView, token: number): Draft[] {
  const { scene, last } = view;
  const { trees } = scene.index;
  const { words, tokens } = trees.numbered;
  const after = [1, 2, 3].map((step) => tokens[token + step]?.form.toLowerCase() ?? '').join(' ');
  const isChanged = MINDS.some(([lemma, rest]) => words[token]!.lemma === lemma && rest.test(after));
  if (!isChanged || last === null || last.act !== 'recognise') return [];
  const stance = readStance(trees, token);
  if (stance.modality !== 'actual' || stance.polarity === 'denied') return [];
  return subjectsOf(trees, token)
    .flatMap((head) => actorsAt(scene, antecedentOf(trees, head)))
    .flatMap(holdersFor)
    .filter((actor) => isPolity(actor) && last.holders.includes(actor))
    .flatMap((holder) =>
      last.objects
        .filter((about) => about !== holder)
        .map((object) =>
          makeDraft(view, token, { holder, act: 'withdraw-recognition', object, rule: 'changed its mind' }, stance),
        ),
    );
}

const MINDS: readonly (readonly [string, RegExp])[] = [
  ['change', /^(?:its|their|his|her) mind/],
  ['think', /^better of/],
  ['thought', /^better of/],
  ['have', /^second thoughts/],
  ['reverse', /^(?:course|itself)/],
  ['backtrack', /^/],
  ['recant', /^/],
];

function isRecognition({ scene }: StoryView, head: number, verb: number, { act }: Frame): boolean {
  const { trees } = scene.index;
  const { words, tokens } = trees.numbered;
  const { lemma } = words[head]!;
  const form = tokens[head]!.form.toLowerCase();
  const children = trees.children(head);
  if (form === 'own') return children.some((child) => words[child]!.deprel === 'nmod:poss');
  if (act === 'recognise') return false;
  // “urged it to reconsider its decision”, where "reconsider it" may be anything
  if (LOOSE.test(words[verb]!.lemma)) {
    const isIts = children.some((child) => words[child]!.deprel === 'nmod:poss');
    return lemma === 'decision' && isIts && /^(?:reconsider|review|overturn|scrap|drop)$/.test(words[verb]!.lemma);
  }
  if (/^(?:it|that|this)$/.test(form)) return head > verb;
  if (!STEP.test(lemma)) return false;
  return children.some((child) => /^(?:the|this|that|its|their|his|previous|earlier)$/i.test(tokens[child]!.form));
}
