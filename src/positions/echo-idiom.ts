import { hasCopula, isFiniteClause, ownersOf } from '../clauses/index.ts';
import { isPolity, relationOf, type StoryTrees } from '../mentions/index.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { Modality } from './position.ts';
import type { StoryView } from './story-view.ts';

/** An act told again by a phrase: who does it, where that is not the subject, and how, where the phrase says so. */
export interface EchoIdiom {
  doers: readonly number[] | null;
  modality: Modality | null;
}

/** "the step" is the one that was told at most so many sentences before. */
const STEP_REACH = 3;

/**
 * Whether a word tells an act again by a phrase of more than one word: "have done as much", "will not go down that road", "has not
 * taken the step", "fell in behind it", "has no such plans", "The next to do so may be Belarus", "Croatia's turn will come".
 */
export function echoIdiomAt(view: StoryView, token: number): EchoIdiom | null {
  const { trees } = view.scene.index;
  if (trees.numbered.words[token]!.upos === 'AUX') return bareWill(view, token);
  if (isIdiom(view, token)) return { doers: null, modality: null };
  if (isSuchPlan(trees, token) && isFresh(view, token, 1)) return { doers: null, modality: 'intended' };
  if (isNextNamed(view, token)) return { doers: [token], modality: null };
  const turn = turnThatComes(trees, token);
  return turn === null ? null : { doers: ownersOf(trees, turn), modality: null };
}

function isIdiom(view: StoryView, token: number): boolean {
  const { trees } = view.scene.index;
  const { words, tokens } = trees.numbered;
  const { lemma, upos } = words[token]!;
  if (upos !== 'VERB') return false;
  const children = trees.children(token);
  const forms = children.map((child) => tokens[child]!.form.toLowerCase());
  const after = formsBehind(trees, token, 5);
  switch (lemma) {
    case 'do':
    case 'act':
      return (
        forms.some((form) => /^(?:likewise|similarly)$/.test(form)) ||
        /^(?:just )?(?:as much|the (?:very )?same|much the same|a similar thing|the like)\b/.test(after)
      );
    case 'follow':
      return (
        followsDoer(view, token) ||
        (isFiniteClause(trees, token) &&
          children.every((child) => !/^(?:obj|obl|xcomp|ccomp)$/.test(relationOf(trees, child)) || isTime(view, child)))
      );
    case 'go':
    case 'move':
    case 'head':
    case 'travel':
      return /^(?:down |along |in )?(?:that|this|the same) (?:road|path|route|way|far|direction|course)\b/.test(after);
    case 'take':
    case 'make':
    case 'choose':
      return SAME_STEP.test(after) && (!/^the (?!same)/.test(after) || isFresh(view, token));
    case 'switch':
    case 'change':
    case 'swap':
      // “denied that it was about to switch sides”
      return (
        /^(?:its |their )?(?:sides?|allegiance|allegiances|camps?|recognition)(?:$| (?:[.,;:!?”"]|too|as|next|soon|in|this|before|after))/.test(
          after,
        ) && isFresh(view, token, 12)
      );
    case 'fall':
      return /^(?:in behind|in(?:to)? line|in(?:to)? step)\b/.test(after);
    case 'join':
      return /^(?:in|them|suit)(?: [.,;:!?]| in|$)/.test(after);
    case 'come':
      return /^(?:on board|into line|on side)\b/.test(after);
    default:
      return false;
  }
}

/** "might follow Moscow", where Russia was the last to do it. */
function followsDoer({ scene, last }: StoryView, token: number): boolean {
  const { trees } = scene.index;
  const followed = trees.children(token).filter((child) => relationOf(trees, child) === 'obj');
  return followed
    .flatMap((head) => actorsAt(scene, head))
    .flatMap(holdersFor)
    .some((actor) => isPolity(actor) && last?.holders.includes(actor));
}

/** "that step", "the plunge", and nothing that says which. */
const SAME_STEP =
  /^(?:that|this|the same|a similar|such a|no such|any such|the) (?:road|path|route|step|plunge|leap|decision|move|course)(?:$| (?:[.,;:!?”"]|yet|so|too|either|later|on|in|last|since|soon|first|alone)(?: |$))/;

/** Whether the act that is told again was told just before. */
function isFresh({ last, scene }: StoryView, token: number, reach = STEP_REACH): boolean {
  const { sentenceOf } = scene.index.trees.numbered;
  return last !== null && sentenceOf[token]! - sentenceOf[last.token]! <= reach;
}

function isTime({ scene, times }: StoryView, token: number): boolean {
  const { trees } = scene.index;
  const { start } = trees.numbered.tokens[token]!;
  return trees.kindOf(token)?.kind === 'time' || times.some((time) => time.start <= start && start < time.end);
}

function bareWill(view: StoryView, token: number): EchoIdiom | null {
  if (!isBareWill(view, token)) return null;
  const isSure = /^(?:will|shall)$/i.test(view.scene.index.trees.numbered.tokens[token]!.form);
  return { doers: null, modality: isSure ? 'intended' : 'hypothetical' };
}

/** "and Croatia will soon", "Belarus may.": a state, an auxiliary and nothing that is done. */
function isBareWill(view: StoryView, token: number): boolean {
  const { scene } = view;
  const { trees } = scene.index;
  const { words, tokens } = trees.numbered;
  if (!/^(?:will|may|might|could|shall)$/i.test(tokens[token]!.form) || /^(?:aux|cop)/.test(words[token]!.deprel))
    return false;
  const children = trees.children(token);
  const subject = children.find((child) => relationOf(trees, child) === 'nsubj' && child < token);
  if (subject === undefined || words[subject]!.upos === 'PRON') return false;
  if (!actorsAt(scene, subject).flatMap(holdersFor).some(isPolity)) return false;
  if (children.some((child) => /^(?:obj|xcomp|ccomp|iobj|advcl)$/.test(relationOf(trees, child)))) return false;
  for (let at = token + 1; at < tokens.length && at < token + 5; at++) {
    if (words[at]!.upos === 'PUNCT') return true;
    if (!/^(?:ADV|ADP|DET|NUM|PROPN)$/.test(words[at]!.upos) && !isTime(view, at)) return false;
    if (words[at]!.upos === 'PROPN' && !isTime(view, at)) return false;
  }
  return false;
}

/** "has no such plans", "had a similar intention" */
function isSuchPlan(trees: StoryTrees, token: number): boolean {
  const { words, tokens } = trees.numbered;
  if (words[token]!.lemma !== 'have') return false;
  return trees
    .children(token)
    .some(
      (child) =>
        relationOf(trees, child) === 'obj' &&
        /^(?:plan|intention|wish|desire|ambition|design)$/.test(words[child]!.lemma) &&
        trees.children(child).some((below) => /^(?:such|similar)$/i.test(tokens[below]!.form)),
    );
}

/** "The next to do so may be Belarus", "Next could be Belarus": the state behind the verb. */
function isNextNamed({ scene }: StoryView, token: number): boolean {
  const { trees } = scene.index;
  const { words, tokens } = trees.numbered;
  if (words[token]!.upos !== 'PROPN' || !hasCopula(trees, token)) return false;
  return trees
    .children(token)
    .some(
      (child) =>
        child < token &&
        /^(?:nsubj|advmod|amod)$/.test(relationOf(trees, child)) &&
        /^(?:next|first|last|latest)$/i.test(tokens[child]!.form) &&
        trees
          .children(child)
          .every(
            (below) =>
              !/^(?:nmod|acl|compound)/.test(words[below]!.deprel) ||
              /^(?:do|follow|go|line|jump|move|act)$/.test(words[below]!.lemma),
          ),
    );
}

/** Of "Croatia's turn will come in March" the verb's "turn". */
function turnThatComes(trees: StoryTrees, token: number): number | null {
  const { words } = trees.numbered;
  if (words[token]!.lemma !== 'come') return null;
  const turn = trees
    .children(token)
    .find((child) => relationOf(trees, child) === 'nsubj' && words[child]!.lemma === 'turn');
  return turn ?? null;
}

function formsBehind({ numbered: { tokens, sentenceOf } }: StoryTrees, token: number, count: number): string {
  const forms: string[] = [];
  for (let at = token + 1; at < tokens.length && sentenceOf[at] === sentenceOf[token] && forms.length < count; at++)
    forms.push(tokens[at]!.form.toLowerCase());
  return forms.join(' ');
}
