import { isVerb, obliquesOf, readStance, subjectsOf, undergoersOf } from '../clauses/index.ts';
import { type Actor, isPolity } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { Draft } from './draft.ts';
import { thingAt } from './find-things.ts';
import { framesOf } from './frames.ts';
import { makeDraft } from './make-draft.ts';
import { casesAt } from './other-cases.ts';
import type { StoryView, ToldAct } from './story-view.ts';
import { turnAct } from './turn-act.ts';
import { voiceHoldersAt } from './voice-holders.ts';

/** So many sentences after a state was recognised, relations without a partner are relations with it. */
const REACH = 3;
const ABOUT_STATES: ReadonlySet<Act> = new Set([
  'recognise',
  'refuse-recognition',
  'establish-relations',
  'sever-relations',
]);

/**
 * Relations without a word for with whom, told beside a recognition: "recognised it and hoped to establish diplomatic relations
 * soon", "will send an ambassador".
 */
export function relationsByTopic(view: StoryView, token: number): Draft[] {
  const { scene, last } = view;
  const { trees } = scene.index;
  const { words, sentenceOf } = trees.numbered;
  if (last === null || !ABOUT_STATES.has(last.act) || sentenceOf[token]! - sentenceOf[last.token]! > REACH) return [];
  if (!isVerb(trees, token) || /^(?:have|maintain|raise|end)$/.test(words[token]!.lemma)) return [];
  const frame = framesOf(words[token]!.lemma.toLowerCase(), 'VERB', null).find(
    ({ classes, act }) =>
      (classes.has('relations') || classes.has('mission')) &&
      (act === 'establish-relations' || act === 'sever-relations'),
  );
  if (!frame) return [];
  const places = [
    ...undergoersOf(trees, token),
    ...obliquesOf(trees, token, 'of'),
    ...trees.children(token).filter((child) => /^obl/.test(words[child]!.deprel)),
  ];
  const noun = places.find((head) => isDiplomatic(view, head) || isThoseRelations(view, head));
  if (noun === undefined) return [];
  // “opened an embassy in Ramallah” names where.
  const isNamed = [token, noun].some((head) =>
    trees.children(head).some((child) => child !== noun && child > token && casesAt(view, child).length > 0),
  );
  if (isNamed) return [];
  const stance = readStance(trees, token);
  const doers = subjectsOf(trees, token)
    .flatMap((head) => actorsAt(scene, head))
    .flatMap(holdersFor);
  const holders = (doers.length > 0 ? doers : voiceHoldersAt(view, token)).filter(isPolity);
  const told = turnAct(view, frame, stance, holders, token);
  if (told === null) return [];
  return holders.flatMap((holder) =>
    partnersOf(last, holder, told.act)
      .filter((object) => object !== holder && isPolity(object))
      .map((object) =>
        makeDraft(
          view,
          token,
          { holder, object, tokens: [noun], byTopic: true, rule: 'relations with it', ...told },
          stance,
        ),
      ),
  );
}

/** With whom: what was acted upon last; "Taipei closed its embassy" after others left it for Peking, with those. */
function partnersOf(last: ToldAct, holder: Actor, act: Act): readonly Actor[] {
  const isLeft = act === 'sever-relations' && (last.act !== act || last.objects.includes(holder));
  return isLeft && last.holders.length > 0 && !last.holders.includes(holder) ? last.holders : last.objects;
}

/** "When Bonn froze its ties, Phnom Penh retorted by severing them" */
function isThoseRelations({ scene, last }: StoryView, head: number): boolean {
  const { tokens, sentenceOf } = scene.index.trees.numbered;
  if (!/^(?:them|it)$/i.test(tokens[head]!.form) || last === null || last.token > head) return false;
  return /-relations$/.test(last.act) && sentenceOf[head]! - sentenceOf[last.token]! <= 1;
}

/** "diplomatic relations", "ambassadors", "an embassy"; not "relations" alone, which may be of trade. */
function isDiplomatic(view: StoryView, head: number): boolean {
  const { trees } = view.scene.index;
  const { classes } = thingAt(view, head);
  if (classes.has('mission'))
    return /^(?:ambassador|embassy|envoy|legation|consulate)$/.test(trees.numbered.words[head]!.lemma);
  return (
    classes.has('relations') &&
    trees
      .children(head)
      .some((child) => /^(?:diplomatic|formal|full|official|normal)$/.test(trees.numbered.words[child]!.lemma))
  );
}
