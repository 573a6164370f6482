import { hasCopula, isNoun, ownersOf } from '../clauses/index.ts';
import { isPolity, relationOf } from '../mentions/index.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { Draft, OpenDraft } from './draft.ts';
import { aboutOf } from './find-things.ts';
import { makeDraft, voicesAt } from './make-draft.ts';
import type { StoryView } from './story-view.ts';
import { topicFor } from './topic.ts';

/** What recognition is not on, or out of: "not on the agenda", "not under consideration", "out of the question". */
const PLACES =
  /^(?:agenda|consideration|card|table|discussion|plan|programme|program|review|option|possibility|issue|topic|priority|prospect)$/;
const NEVER = /^(?:unthinkable|impossible|inconceivable|excluded|unimaginable)$/;
const OPEN = /^(?:possible|conceivable|imminent|likely|near|close|inevitable|matter)$/;
const EARLY = /^(?:premature|early|unlikely|remote|distant)$/;

/**
 * Recognition of which its speaker says where it stands, without saying by whom: "recognition of Peking is not under
 * consideration", "their recognition is not on the agenda", "recognition is out of the question": his own state's.
 */
export function shelveRecognition(view: StoryView, token: number): OpenDraft[] {
  const { scene } = view;
  const { trees } = scene.index;
  const { words, headOf } = trees.numbered;
  if (words[token]!.lemma !== 'recognition' || !isNoun(trees, token) || relationOf(trees, token) !== 'nsubj') return [];
  const predicate = headOf[token]!;
  if (predicate < 0 || !(hasCopula(trees, predicate) || /^(?:come|arise)$/.test(words[predicate]!.lemma))) return [];
  const voice = voicesAt(view, token);
  const named = aboutOf(view, token);
  const owned = ownersOf(trees, token).filter((owner) => words[owner]!.upos !== 'PRON');
  // “Ghana's recognition of Kosovo is only a matter of time”
  const owners = named.length === 0 ? [] : owned.flatMap((owner) => actorsAt(view.scene, owner)).flatMap(holdersFor);
  const holders = (owners.length > 0 ? owners : voice === null ? [] : holdersFor(voice)).filter(isPolity);
  const told = toldBy(view, predicate);
  if (holders.length === 0 || told === null) return [];
  const objects = named.length > 0 ? named : owned.length > 0 ? [] : topicFor(view, token, holders);
  return holders.flatMap((holder) =>
    objects
      .filter((object) => object !== holder)
      .map((object) =>
        makeDraft(view, token, { holder, object, tokens: [predicate], rule: 'where it stands', ...told }),
      ),
  );
}

function toldBy({ scene }: StoryView, predicate: number): Pick<Draft, 'act' | 'polarity' | 'modality'> | null {
  const { trees } = scene.index;
  const { lemma } = trees.numbered.words[predicate]!;
  const isDenied = trees
    .children(predicate)
    .some((child) => /^(?:not|n['’]t|never|no|longer)$/i.test(trees.numbered.tokens[child]!.form));
  const isOut = trees
    .children(predicate)
    .some((child) => /^(?:out|off|outside)$/i.test(trees.numbered.tokens[child]!.form));
  if (
    (lemma === 'question' && isOut) ||
    NEVER.test(lemma) ||
    ((lemma === 'possible' || lemma === 'conceivable') && isDenied)
  )
    return { act: 'refuse-recognition', polarity: 'affirmed', modality: 'actual' };
  if (PLACES.test(lemma) && (isDenied || isOut)) return { act: 'recognise', polarity: 'denied', modality: 'intended' };
  if (EARLY.test(lemma)) return { act: 'recognise', polarity: 'denied', modality: 'intended' };
  if ((OPEN.test(lemma) || PLACES.test(lemma)) && !isDenied)
    return { act: 'recognise', polarity: 'affirmed', modality: 'hypothetical' };
  return null;
}
