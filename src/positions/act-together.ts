import { isPassive, isVerb, obliquesOf, readStance, subjectsOf, undergoersOf } from '../clauses/index.ts';
import { type Actor, isPolity, type StoryTrees } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { Draft } from './draft.ts';
import { thingAt } from './find-things.ts';
import { framesOf } from './frames.ts';
import { makeDraft } from './make-draft.ts';
import { casesAt } from './other-cases.ts';
import type { StoryView } from './story-view.ts';
import { turnAct } from './turn-act.ts';

/**
 * What two do to each other: "Tibet and Mongolia recognised one another", "mutual recognition between Israel and Peru", "relations
 * were established between Cairo and East Berlin", "ambassadors were exchanged by the two neighbours".
 */
export function actTogether(view: StoryView, token: number): Draft[] {
  const found = eachOther(view, token) ?? mutual(view, token) ?? betweenTwo(view, token);
  if (found === null) return [];
  const { act, pair, tokens } = found;
  const actors = [...new Set(pair)];
  if (actors.length < 2 || actors.length > 3) return [];
  const stance = readStance(view.scene.index.trees, token);
  const told = turnAct(view, { act, denied: undefined }, stance, actors, token);
  if (told === null) return [];
  return actors.flatMap((holder) =>
    actors
      .filter((object) => object !== holder)
      .map((object) => makeDraft(view, token, { holder, object, tokens, rule: 'each other', ...told }, stance)),
  );
}

interface Pair {
  act: Act;
  pair: readonly Actor[];
  tokens: readonly number[];
}

/** "recognised each other", "will open embassies in each other's capitals" */
function eachOther(view: StoryView, token: number): Pair | null {
  const { trees } = view.scene.index;
  const { words } = trees.numbered;
  if (!isVerb(trees, token) || !/^recogni[sz]e$/.test(words[token]!.lemma)) return null;
  const isEach = (at: number): boolean => /^(?:each other|one another)$/i.test(twoForms(trees, at));
  if (!isEach(token + 1) && !isEach(token + 2)) return null;
  return { act: 'recognise', pair: pairOf(view, subjectsOf(trees, token)), tokens: [token + 2] };
}

const twoForms = ({ numbered: { tokens } }: StoryTrees, at: number): string =>
  `${tokens[at]?.form ?? ''} ${tokens[at + 1]?.form ?? ''}`;

/** "mutual recognition between Israel and Peru", "agreed on mutual recognition" */
function mutual(view: StoryView, token: number): Pair | null {
  const { trees } = view.scene.index;
  const { words, headOf } = trees.numbered;
  if (words[token]!.lemma !== 'recognition') return null;
  const isMutual = trees.children(token).some((child) => /^(?:mutual|reciprocal)$/.test(words[child]!.lemma));
  if (!isMutual) return null;
  const named = ['between', 'by', 'of'].flatMap((preposition) => obliquesOf(trees, token, preposition));
  const up = headOf[token]!;
  const heads = named.length > 0 || up < 0 || !isVerb(trees, up) ? named : subjectsOf(trees, up);
  return { act: 'recognise', pair: pairOf(view, heads), tokens: heads };
}

/** Relations or ambassadors that a passive or "between" gives to two, or that "the two" have. */
function betweenTwo(view: StoryView, token: number): Pair | null {
  const { trees } = view.scene.index;
  const { words } = trees.numbered;
  const { lemma } = words[token]!;
  const upos = isVerb(trees, token) ? 'VERB' : 'NOUN';
  const frame = framesOf(lemma.toLowerCase(), upos, null).find(
    ({ classes, act }) =>
      (classes.has('relations') || classes.has('mission')) &&
      (act === 'establish-relations' || act === 'sever-relations'),
  );
  if (!frame?.act) return null;
  const nouns = upos === 'VERB' ? undergoersOf(trees, token) : obliquesOf(trees, token, 'of');
  const noun = nouns.find((head) => {
    const { classes } = thingAt(view, head);
    return classes.has('relations') || classes.has('mission');
  });
  if (noun === undefined || hasPartner(view, token, noun)) return null;
  const between = [noun, token].flatMap((head) => obliquesOf(trees, head, 'between'));
  if (between.length > 0) return { act: frame.act, pair: pairOf(view, between), tokens: [noun, ...between] };
  if (upos !== 'VERB') return null;
  const doers = isPassive(trees, token) ? obliquesOf(trees, token, 'by') : subjectsOf(trees, token);
  return { act: frame.act, pair: pairOf(view, doers), tokens: [noun, ...doers] };
}

function hasPartner(view: StoryView, token: number, noun: number): boolean {
  const { trees } = view.scene.index;
  return [token, noun].some((head) =>
    ['with', 'to'].some((preposition) =>
      obliquesOf(trees, head, preposition).some((place) => casesAt(view, place).length > 0),
    ),
  );
}

/** Two states that are named side by side, or were named last where words say only that they are two. */
function pairOf(view: StoryView, heads: readonly number[]): Actor[] {
  const { trees } = view.scene.index;
  const named = heads.flatMap((head) => actorsAt(view.scene, head)).flatMap(holdersFor);
  const states = [...new Set(named)].filter(isPolity);
  if (states.length > 1) return states;
  const two = heads.find((head) => saysTwo(trees, head));
  return two === undefined ? [] : lastTwo(view, two);
}

function saysTwo(trees: StoryTrees, head: number): boolean {
  const { tokens, words } = trees.numbered;
  if (/^(?:both|they)$/i.test(tokens[head]!.form)) return true;
  if (
    !/^(?:state|country|nation|capital|neighbour|neighbor|government|power|republic|rival|ally)$/.test(
      words[head]!.lemma,
    )
  )
    return false;
  return trees.children(head).some((child) => /^(?:two|both)$/i.test(tokens[child]!.form));
}

/** So many sentences back those two are looked for. */
const REACH = 2;

/** The two of the act told last, else those named last. */
function lastTwo(view: StoryView, token: number): Actor[] {
  const { sentenceOf } = view.scene.index.trees.numbered;
  const { last } = view;
  if (last && sentenceOf[token]! - sentenceOf[last.token]! <= REACH && last.holders.length + last.objects.length === 2)
    return [...last.holders, ...last.objects];
  const found: Actor[] = [];
  for (let at = token - 1; at >= 0 && sentenceOf[token]! - sentenceOf[at]! <= REACH && found.length < 2; at--) {
    const phrase = view.scene.index.at(at);
    if (phrase?.form !== 'name' || phrase.head !== at) continue;
    for (const actor of casesAt(view, at)) if (!found.includes(actor)) found.push(actor);
  }
  return found.length === 2 ? found : [];
}
