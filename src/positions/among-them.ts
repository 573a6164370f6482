import { hasCopula, readStance, subjectsOf } from '../clauses/index.ts';
import { isPolity, prepositionOf } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { Draft } from './draft.ts';
import { makeDraft } from './make-draft.ts';
import type { StoryView } from './story-view.ts';

/** So many sentences after an act those who did it may be "them" and "the rest". */
const REACH = 3;

/** Those who are said to be among those who did what was told before: "Cuba and India are among them", "Chad is one of them". */
export function amongThem(view: StoryView, token: number): Draft[] {
  const { scene, last } = view;
  const { trees } = scene.index;
  const { sentenceOf } = trees.numbered;
  if (last === null || last.token >= token || sentenceOf[token]! - sentenceOf[last.token]! > REACH) return [];
  if (!hasCopula(trees, token) || !isOneOf(view, token)) return [];
  const stance = readStance(trees, token);
  const holders = subjectsOf(trees, token)
    .flatMap((head) => actorsAt(scene, head))
    .flatMap(holdersFor)
    .filter(isPolity);
  return holders.flatMap((holder) =>
    last.objects
      .filter((object) => object !== holder)
      .map((object) =>
        makeDraft(view, token, { holder, act: last.act, object, rule: 'among those who do it' }, stance),
      ),
  );
}

/** "among them", "among the rest", "one of those", "another", "in their number" */
function isOneOf({ scene }: StoryView, token: number): boolean {
  const { trees } = scene.index;
  const { words, tokens } = trees.numbered;
  const form = tokens[token]!.form.toLowerCase();
  const isThem = (at: number): boolean =>
    /^(?:them|those|these|the rest|rest|others|they|number|first|last|latest)$/i.test(tokens[at]!.form) &&
    trees.children(at).every((child) => !/^(?:acl|nmod|amod|obl)/.test(words[child]!.deprel));
  if (/^among(?:st)?$/.test(prepositionOf(trees, token) ?? '')) return isThem(token);
  if (form !== 'one' && form !== 'another') return false;
  const of = trees.children(token).filter((child) => prepositionOf(trees, child) === 'of');
  return form === 'another'
    ? trees.children(token).every((child) => child < token || words[child]!.upos === 'PUNCT')
    : of.some(isThem);
}

/** Nouns for acts that are counted: "seven reversals". */
const COUNTED: ReadonlyMap<string, Act> = new Map([
  ...[
    'reversal',
    'withdrawal',
    'derecognition',
    'de-recognition',
    'revocation',
    'retraction',
    'u-turn',
    'about-turn',
    'defection',
  ].map((noun) => [noun, 'withdraw-recognition'] as const),
  ['recognition', 'recognise'],
]);

/** Whose those acts are that are counted: "seven reversals, Suriname's, Burundi's and Papua New Guinea's among them". */
export function whoseAmongThem(view: StoryView, token: number): Draft[] {
  const { scene, last } = view;
  const { trees } = scene.index;
  const { words, tokens, sentenceOf } = trees.numbered;
  const act = COUNTED.get(words[token]!.lemma.toLowerCase());
  if (!act || last === null || !/^(?:recognise|withdraw-recognition)$/.test(last.act)) return [];
  if (!/s$/.test(tokens[token]!.form)) return [];
  const holders = [];
  for (let at = token + 1; at < tokens.length && sentenceOf[at] === sentenceOf[token]; at++) {
    const phrase = scene.index.at(at);
    if (phrase?.form === 'name' && phrase.head === at) {
      if (!/^['’]s?$/.test(tokens[phrase.last + 1]?.form ?? '')) break;
      holders.push(...actorsAt(scene, at).flatMap(holdersFor).filter(isPolity).slice(0, 1));
    }
  }
  const stance = readStance(trees, token);
  return [...new Set(holders)].flatMap((holder) =>
    last.objects
      .filter((object) => object !== holder)
      .map((object) => makeDraft(view, token, { holder, act, object, rule: 'one of those counted' }, stance)),
  );
}
