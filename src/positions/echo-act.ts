import { hasCopula, readStanceBelow, type Stance, subjectsOf } from '../clauses/index.ts';
import { type Actor, relationOf, type StoryTrees } from '../mentions/index.ts';
import { actorsAt, holdersFor } from './actors.ts';
import { turnAct } from './apply-frame.ts';
import type { Draft } from './draft.ts';
import type { StoryView } from './story-view.ts';

/** An act is repeated by "did so" at most so many sentences later. */
const REACH = 5;

/**
 * An act that is told again by "Russia did so", "Iran followed suit", "China has not", "it vows never to": what was done last
 * before it, by another holder.
 */
export function echoAct(view: StoryView, token: number): Draft[] {
  const { last, scene } = view;
  const { trees } = scene.index;
  const { sentenceOf } = trees.numbered;
  if (last === null || last.token >= token || sentenceOf[token]! - sentenceOf[last.token]! > REACH) return [];
  if (!isEcho(trees, token)) return [];
  const stance = readStanceBelow(trees, token);
  const holders = subjectsOf(trees, token)
    .flatMap((head) => actorsAt(scene, head))
    .flatMap(holdersFor);
  const told = turnAct(
    view,
    { act: last.act, denied: last.act === 'recognise' ? 'refuse-recognition' : undefined },
    stance,
    holders,
    token,
  );
  if (told === null) return [];
  return holders
    .filter(isAgent)
    .flatMap((holder) =>
      last.objects
        .filter((object) => object !== holder)
        .map((object) => draft(view, token, holder, object, told, stance)),
    );
}

const isAgent = ({ kind }: Actor): boolean => kind !== 'person' && kind !== 'document';

function draft(
  view: StoryView,
  token: number,
  holder: Actor,
  object: Actor,
  told: Pick<Draft, 'act' | 'polarity' | 'modality'>,
  stance: Stance,
): Draft {
  return {
    ...{ holder, object, addressees: [], ...told, token, tokens: [], statement: view.statementAt(token) },
    ...{ score: stance.sure * 0.75, trace: ['the act told before', ...stance.trace], stance },
  };
}

/** "did so", "followed suit", "took the same step", "has not": words that stand for an act told before. */
function isEcho(trees: StoryTrees, token: number): boolean {
  const { words, tokens } = trees.numbered;
  const { lemma, upos } = words[token]!;
  const objects = trees.children(token).filter((child) => relationOf(trees, child) === 'obj');
  const formOf = (child: number): string => tokens[child]!.form.toLowerCase();
  if (/^(?:case|mark)$/.test(words[token]!.deprel)) return false;
  switch (lemma) {
    case 'do':
      if (upos === 'VERB' || upos === 'AUX') {
        if (trees.children(token).some((child) => formOf(child) === 'so')) return true;
        if (objects.some((child) => /^(?:same|so|it|that|likewise)$/.test(formOf(child)) || isKind(trees, child)))
          return true;
      }
      return isBareAuxiliary(trees, token);
    case 'follow':
      return objects.length === 0
        ? !trees.children(token).some((child) => relationOf(trees, child) === 'obl' && formOf(child) !== 'suit')
        : objects.some((child) => /^(?:suit|example|lead|footstep)$/.test(words[child]!.lemma));
    case 'come':
      return trees.children(token).some((child) => /^(?:next|first|last|later)$/.test(formOf(child)));
    case 'first':
    case 'second':
    case 'third':
    case 'last':
    case 'latest':
    case 'next':
      return (
        hasCopula(trees, token) &&
        !trees.children(token).some((child) => /^(?:acl|advcl|nmod|obl)/.test(words[child]!.deprel))
      );
    case 'refuse':
    case 'decline':
    case 'agree':
    case 'hesitate':
    case 'demur':
      return (
        upos === 'VERB' &&
        !trees.children(token).some((child) => /^(?:obj|xcomp|ccomp|obl|advcl)/.test(words[child]!.deprel))
      );
    case 'take':
    case 'consider':
      return objects.some(
        (child) =>
          words[child]!.lemma === 'step' &&
          trees.children(child).some((det) => /^(?:this|that|same|similar)$/.test(formOf(det))),
      );
    case 'have':
    case 'will':
    case 'would':
      return isBareAuxiliary(trees, token);
    default:
      return isStranded(trees, token);
  }
}

/** "anything of the kind", "no such thing", "the same" */
function isKind(trees: StoryTrees, token: number): boolean {
  const { words, tokens } = trees.numbered;
  if (words[token]!.lemma === 'thing')
    return trees.children(token).some((child) => /^(?:such|same)$/i.test(tokens[child]!.form));
  return trees.children(token).some((child) => words[child]!.lemma === 'kind');
}

/** "China has not.": an auxiliary that is a verb of its own, behind a subject and before nothing. */
function isBareAuxiliary(trees: StoryTrees, token: number): boolean {
  const { words } = trees.numbered;
  if (/^(?:aux|cop)/.test(words[token]!.deprel)) return false;
  const children = trees.children(token);
  if (!children.some((child) => relationOf(trees, child) === 'nsubj')) return false;
  const isTurned = children.some((child) =>
    /^(?:not|n['’]t|never|so|nor|neither)$/i.test(trees.numbered.tokens[child]!.form),
  );
  if (!isTurned) return false;
  return !children.some((child) => /^(?:obj|xcomp|ccomp|obl|iobj|advcl)$/.test(relationOf(trees, child)));
}

/** "vows never to", "has agreed to": an infinitive's mark without its verb. */
function isStranded(trees: StoryTrees, token: number): boolean {
  const { words, tokens, sentenceOf } = trees.numbered;
  if (words[token]!.upos !== 'VERB') return false;
  return trees.children(token).some((child) => {
    if (tokens[child]!.form !== 'to' || child < token) return false;
    const next = tokens[child + 1];
    return (
      next === undefined ||
      sentenceOf[child + 1] !== sentenceOf[child] ||
      words[child + 1]!.upos === 'PUNCT' ||
      words[child + 1]!.upos === 'CCONJ'
    );
  });
}
