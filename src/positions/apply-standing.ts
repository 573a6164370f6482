import { hasCopula, readStance, subjectsOf } from '../clauses/index.ts';
import { isPolity, prepositionOf, relationOf, type StoryTrees } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { Draft } from './draft.ts';
import { aboutOf, type Thing, thingAt } from './find-things.ts';
import { makeDraft } from './make-draft.ts';
import type { StoryView } from './story-view.ts';
import { topicFor } from './topic.ts';

/** Who stands for or against something: "is against independence", "the pro-independence party", "spoke in favour of the vote". */
export function applyStanding(view: StoryView, token: number): Draft[] {
  const { scene } = view;
  const { trees } = scene.index;
  const side = sideOf(trees, token);
  if (side === null) return [];
  const thing = side.isPrefix ? prefixed(view, token) : thingAt(view, token);
  const again = forIt(view, token, side);
  if (again.length > 0) return again;
  const act = actOf(side.isFor, !/^states$/i.test(trees.numbered.tokens[thing.token]!.form), thing);
  if (act === null) return [];
  const stance = readStance(trees, token);
  if (stance.modality === 'hypothetical') return [];
  const heads = side.isPrefix
    ? [prefixedHead(view, token)]
    : standersOf(trees, side.isFor && side.up !== undefined ? side.up : token);
  const holders = heads.flatMap((head) => actorsAt(scene, head)).flatMap(holdersFor);
  // Of “the pro-independence Republican Left of Catalonia” its name is no land.
  const named = thing.about.filter((actor) => isPolity(actor) || !holders.includes(actor));
  const objects = named.length > 0 && !thing.classes.has('breakup') ? named : topicFor(view, token, holders);
  const statement = view.statementAt(token);
  return holders
    .filter(({ kind, isMedium }) => kind !== 'place' && kind !== 'document' && !isMedium)
    .flatMap((holder) =>
      objects
        .filter((object) => object !== holder || side.isFor)
        .map((object) => ({
          ...{ holder, act, object, addressees: [], polarity: stance.polarity, modality: 'actual' as const },
          ...{ token, tokens: side.isPrefix ? heads : [], statement },
          ...{ trace: [side.isFor ? 'stands for it' : 'stands against it', ...stance.trace], stance },
        })),
    );
}

/** "Labour is opposed to independence; the Greens are for it": what "it" is was told just before. */
function forIt(view: StoryView, token: number, { isFor }: Side): Draft[] {
  const { scene, told } = view;
  const { trees } = scene.index;
  const { tokens, sentenceOf } = trees.numbered;
  if (!/^it$/i.test(tokens[token]!.form) || !hasCopula(trees, token) || told === null) return [];
  if (!/^(?:support|oppose)-independence$/.test(told.act) || sentenceOf[token]! - sentenceOf[told.token]! > 1)
    return [];
  const act = isFor ? 'support-independence' : 'oppose-independence';
  return subjectsOf(trees, token)
    .flatMap((head) => actorsAt(scene, head))
    .flatMap(holdersFor)
    .filter(({ kind, isMedium }) => kind !== 'place' && kind !== 'document' && !isMedium)
    .flatMap((holder) =>
      told.objects.map((object) => makeDraft(view, token, { holder, act, object, rule: 'for or against it' })),
    );
}

interface Side {
  isFor: boolean;
  isPrefix: boolean;
  /** Of "in favour of independence": "favour". */
  up?: number;
}

function sideOf(trees: StoryTrees, token: number): Side | null {
  const { words, tokens, headOf } = trees.numbered;
  const prefix = /^(pro|anti)-(?:independence|secession|separation|unification|union)$/i.exec(tokens[token]!.form);
  if (prefix && /^(?:amod|compound|nmod|nsubj)$/.test(relationOf(trees, token)) && headOf[token]! >= 0)
    return { isFor: prefix[1]!.toLowerCase() === 'pro', isPrefix: true };
  if (!/^(?:NOUN|PROPN)$/.test(words[token]!.upos) && !/^it$/i.test(tokens[token]!.form)) return null;
  const preposition = prepositionOf(trees, token);
  const above = headOf[token]!;
  if (
    preposition === 'of' &&
    above >= 0 &&
    /^favou?r$/.test(words[above]!.lemma) &&
    prepositionOf(trees, above) === 'in'
  )
    return { isFor: true, isPrefix: false, up: above };
  if (preposition !== 'against' && preposition !== 'for' && preposition !== 'favour' && preposition !== 'behind')
    return null;
  const up = headOf[token]!;
  const isStood =
    up >= 0 &&
    relationOf(trees, token) === 'obl' &&
    (/^(?:stand|come|speak|be|side|declare|pronounce|argue|decide|set)$/.test(words[up]!.lemma) ||
      (preposition === 'against' && hasCopula(trees, up)));
  return hasCopula(trees, token) || isStood ? { isFor: preposition !== 'against', isPrefix: false } : null;
}

function standersOf(trees: StoryTrees, token: number): number[] {
  return hasCopula(trees, token) ? subjectsOf(trees, token) : subjectsOf(trees, trees.numbered.headOf[token]!);
}

/** Of "the pro-independence Kosovo Liberation Army": Kosovo. */
function prefixed(view: StoryView, token: number): Thing {
  const head = prefixedHead(view, token);
  return { token, classes: new Set(['independence']), about: aboutOf(view, head) };
}

/** Whom "pro-independence" is said of: what it hangs on, or the name right behind it. */
function prefixedHead({ scene }: StoryView, token: number): number {
  const { trees } = scene.index;
  if (relationOf(trees, token) !== 'nsubj') return trees.numbered.headOf[token]!;
  for (let at = token + 1; at < token + 6 && at < trees.numbered.tokens.length; at++) {
    const phrase = scene.index.at(at);
    if (phrase?.form === 'name' && phrase.head === at) return at;
  }
  return trees.numbered.headOf[token]!;
}

function actOf(isFor: boolean, isOne: boolean, { classes, about }: Thing): Act | null {
  if (classes.has('vote')) return isFor ? null : 'reject-vote';
  // “is against the creation of a Kurdish state”, not “for states such as West Virginia”
  if (isOne && classes.has('state') && about.length > 0 && !classes.has('government'))
    return isFor ? 'support-independence' : 'oppose-independence';
  if (classes.has('independence') || classes.has('recognition') || classes.has('declaration') || classes.has('breakup'))
    return isFor ? 'support-independence' : 'oppose-independence';
  return null;
}
