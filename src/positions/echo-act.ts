import {
  askedOf,
  hasCopula,
  isPassive,
  obliquesOf,
  readStance,
  readStanceBelow,
  type Stance,
  subjectsOf,
} from '../clauses/index.ts';
import { type Actor, isPolity, relationOf, type StoryTrees } from '../mentions/index.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { Draft, OpenDraft } from './draft.ts';
import { echoIdiomAt } from './echo-idiom.ts';
import type { StoryView } from './story-view.ts';
import { turnAct } from './turn-act.ts';

/** An act is repeated by "did so" at most so many sentences later. */
const REACH = 8;
/** "followed suit" and "the same step" mean nothing but an act told before, however long ago. */
const FAR_REACH = 20;

/**
 * An act that is told again by "Russia did so", "Iran followed suit", "China has not", "it vows never to": what was done last
 * before it, by another holder; of another state too, "took the same decision in respect of Niue".
 */
export function echoAct(view: StoryView, token: number): OpenDraft[] {
  const { scene } = view;
  const { trees } = scene.index;
  const { sentenceOf } = trees.numbered;
  const last = isAsDo(view, token) ? view.told : view.last;
  if (last === null || last.token >= token) return [];
  const reach = saysSame(trees, token) ? FAR_REACH : REACH;
  if (sentenceOf[token]! - sentenceOf[last.token]! > reach) return [];
  const idiom = isEcho(trees, token) ? null : echoIdiomAt(view, token);
  if (idiom === null && !isEcho(trees, token)) return [];
  const stance = idiom === null ? readStanceBelow(trees, token) : readStance(trees, token);
  if (isTurned(trees, token)) {
    stance.polarity = stance.polarity === 'affirmed' ? 'denied' : 'affirmed';
    stance.trace.push('denied by its object');
  }
  if (RULES_OUT.test(trees.numbered.words[token]!.lemma)) stance.refused = true;
  // “did not rule it out”
  if (stance.polarity === 'affirmed' && /^(?:rule|exclude)$/.test(trees.numbered.words[token]!.lemma))
    stance.modality = 'hypothetical';
  if (idiom?.modality && stance.modality === 'actual') {
    stance.modality = idiom.modality;
    stance.trace.push(`${idiom.modality} by "plan"`);
  }
  const heads =
    idiom?.doers ?? (stance.request === null ? doersOf(trees, token) : askedToEcho(trees, token, stance.request));
  const holders = heads.flatMap((head) => actorsAt(scene, head)).flatMap(holdersFor);
  const told = turnAct(
    view,
    { act: last.act, denied: last.act === 'recognise' ? 'refuse-recognition' : undefined },
    stance,
    holders,
    token,
  );
  if (told === null) return [];
  const others = otherObjects(view, token);
  return holders
    .filter(isAgent)
    .flatMap((holder) =>
      (others.length > 0 ? others : last.objects)
        .filter((object) => object !== holder)
        .map((object) => draft(view, token, holder, object, told, stance)),
    );
}

/** "as do the Conservatives": whatever was told before it in its sentence. */
function isAsDo({ scene, told }: StoryView, token: number): boolean {
  const { trees } = scene.index;
  const { words, tokens, sentenceOf } = trees.numbered;
  if (told === null || sentenceOf[told.token] !== sentenceOf[token] || words[token]!.lemma !== 'do') return false;
  return /^as$/i.test(tokens[token - 1]?.form ?? '');
}

/** "followed suit", "followed its example", "a similar step", "likewise": words that need an act told before. */
function saysSame(trees: StoryTrees, token: number): boolean {
  const { words, tokens } = trees.numbered;
  return trees
    .children(token)
    .some(
      (child) =>
        /^(?:suit|example|likewise)$/.test(words[child]!.lemma) ||
        trees.children(child).some((below) => /^(?:same|similar)$/i.test(tokens[below]!.form)),
    );
}

const RULES_OUT = /^(?:refuse|decline|demur|rule|exclude)$/;

/** Who does it: the subject; of "as did Nicaragua", "nor has Chile" what stands behind the verb; of "followed by Chile" the agent. */
function doersOf(trees: StoryTrees, token: number): number[] {
  const { words } = trees.numbered;
  if (words[token]!.lemma === 'follow' && isPassive(trees, token)) return obliquesOf(trees, token, 'by');
  const behind = isInverted(trees, token)
    ? trees.children(token).filter((child) => relationOf(trees, child) === 'obj' && child > token)
    : [];
  return behind.length > 0 ? behind : subjectsOf(trees, token);
}

/** Of "asked Chile not to follow suit" Chile, whether the tree hangs it on the one verb or the other. */
function askedToEcho(trees: StoryTrees, token: number, request: number): number[] {
  const asked = askedOf(trees, request);
  return asked.length > 0 || token === request ? asked : subjectsOf(trees, token);
}

/** "as did Nicaragua", "so, in July, did Chile", "nor will Peru" */
function isInverted(trees: StoryTrees, token: number): boolean {
  const { words, tokens } = trees.numbered;
  if (!/^(?:do|have|will|would|be)$/.test(words[token]!.lemma)) return false;
  const isTurning = (at: number): boolean => /^(?:as|so|nor|neither)$/i.test(tokens[at]?.form ?? '');
  if (isTurning(token - 1)) return true;
  const children = trees.children(token);
  return (
    children.some((child) => child < token && isTurning(child)) &&
    !children.some((child) => child < token && relationOf(trees, child) === 'nsubj')
  );
}

/** "did nothing of the kind", "took no such step", "asked it not to": denied beside the verb. */
function isTurned(trees: StoryTrees, token: number): boolean {
  const { words, tokens } = trees.numbered;
  return trees.children(token).some((child) => {
    const form = tokens[child]!.form.toLowerCase();
    if (relationOf(trees, child) === 'obj')
      return form === 'nothing' || trees.children(child).some((det) => words[det]!.lemma.toLowerCase() === 'no');
    return (
      form === 'to' &&
      child > token &&
      /^(?:not|never)$/i.test(tokens[child - 1]?.form ?? '') &&
      trees.numbered.headOf[child - 1] !== token
    );
  });
}

/** Of whom it is done this time: "the same with Zambia", "the same decision in respect of Niue". */
function otherObjects({ scene }: StoryView, token: number): Actor[] {
  const { trees } = scene.index;
  const objects = trees.children(token).filter((child) => relationOf(trees, child) === 'obj');
  for (const head of [token, ...objects]) {
    const places = [
      ...OTHERWISE.flatMap((preposition) => obliquesOf(trees, head, preposition)),
      ...obliquesOf(trees, head, 'in')
        .filter((child) => /^(?:respect|case)$/.test(trees.numbered.words[child]!.lemma))
        .flatMap((child) => obliquesOf(trees, child, 'of')),
    ];
    const actors = places.flatMap((place) => actorsAt(scene, place)).filter(isPolity);
    if (actors.length > 0) return actors;
  }
  return [];
}

const OTHERWISE = ['with', 'for', 'regarding', 'concerning', 'towards', 'toward'];

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
    ...{ trace: ['the act told before', ...stance.trace], stance },
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
        if (
          objects.some(
            (child) => /^(?:same|so|it|that|likewise|nothing|this|thus)$/.test(formOf(child)) || isKind(trees, child),
          )
        )
          return true;
      }
      return isBareAuxiliary(trees, token);
    case 'follow':
      if (isPassive(trees, token)) return obliquesOf(trees, token, 'by').length > 0 && hasNoNoun(trees, token);
      return objects.length === 0
        ? !trees.children(token).some((child) => relationOf(trees, child) === 'obl' && formOf(child) !== 'suit')
        : objects.some((child) => /^(?:suit|example|lead|footstep|path|it|them|course)$/.test(words[child]!.lemma));
    case 'come':
      return (
        trees.children(token).some((child) => /^(?:next|first|last|later)$/.test(formOf(child))) ||
        // “After it came Cambodia and Syria”
        obliquesOf(trees, token, 'after').some((child) => /^(?:it|them|that|this)$/.test(formOf(child)))
      );
    case 'comply':
    case 'oblige':
      return upos === 'VERB' && trees.children(token).every((child) => relationOf(trees, child) !== 'obj');
    case 'first':
    case 'second':
    case 'third':
    case 'last':
    case 'late':
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
      // “had taken this step; Norway is expected to take it shortly”
      if (objects.some((child) => formOf(child) === 'it') && stepBefore(trees, token)) return true;
      return objects.some((child) => isSameStep(trees, child));
    case 'make':
    case 'show':
    case 'announce':
    case 'reach':
    case 'consider':
    case 'weigh':
    case 'mull':
    case 'contemplate':
    case 'study':
    case 'plan':
    case 'ponder':
    case 'examine':
      return objects.some((child) => isSameStep(trees, child) || isMatter(trees, token, child));
    case 'rule':
    case 'exclude':
      return objects.some((child) => /^(?:it|that|this)$/.test(formOf(child)) || isSameStep(trees, child));
    case 'about':
    case 'set':
    case 'due':
    case 'ready':
    case 'poised':
    case 'likely':
      return hasCopula(trees, token) && isStranded(trees, token);
    case 'have':
    case 'will':
    case 'would':
      return isBareAuxiliary(trees, token);
    default:
      return isStranded(trees, token);
  }
}

/** "still studying the matter" */
function isMatter(trees: StoryTrees, token: number, child: number): boolean {
  const { words, tokens } = trees.numbered;
  if (!/^(?:study|consider|examine|weigh|ponder)$/.test(words[token]!.lemma)) return false;
  if (!/^(?:matter|question|issue|request)$/.test(words[child]!.lemma)) return false;
  return trees.children(child).every((below) => /^(?:the|this|that)$/i.test(tokens[below]!.form));
}

/** "the same step", "a similar decision", "this course" */
function isSameStep(trees: StoryTrees, token: number): boolean {
  const { words, tokens } = trees.numbered;
  return (
    /^(?:step|decision|move|course|action|measure|stand|position|line|gesture|announcement|courage|choice)$/.test(
      words[token]!.lemma,
    ) &&
    trees.children(token).some((child) => /^(?:this|that|same|similar|such|identical|like)$/i.test(tokens[child]!.form))
  );
}

/** Whether "this step" was taken just before. */
function stepBefore(trees: StoryTrees, token: number): boolean {
  const { words } = trees.numbered;
  for (let at = token - 1; at >= 0 && token - at < STEP_NEAR; at--)
    if (words[at]!.lemma === 'take' && trees.children(at).some((child) => isSameStep(trees, child))) return true;
  return false;
}

const STEP_NEAR = 25;

/** "recognised it, followed by Chile": said of no noun, as "the vote followed by" would be. */
function hasNoNoun(trees: StoryTrees, token: number): boolean {
  const up = trees.numbered.headOf[token]!;
  return up >= 0 && trees.numbered.words[up]!.upos === 'VERB';
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
  if (isInverted(trees, token))
    return (
      children.every((child) => !/^(?:xcomp|ccomp|iobj)$/.test(relationOf(trees, child))) && isNamed(trees, token + 1)
    );
  if (!children.some((child) => relationOf(trees, child) === 'nsubj')) return false;
  const isMarked = children.some((child) =>
    /^(?:not|n['’]t|never|so|nor|neither)$/i.test(trees.numbered.tokens[child]!.form),
  );
  if (!isMarked) return false;
  return !children.some((child) => /^(?:obj|xcomp|ccomp|obl|iobj|advcl)$/.test(relationOf(trees, child)));
}

const isNamed = ({ numbered }: StoryTrees, token: number): boolean =>
  /^(?:PROPN|DET|PRON|NOUN)$/.test(numbered.words[token]?.upos ?? '');

/** "vows never to", "has agreed to", "is about to": an infinitive's mark without its verb. */
function isStranded(trees: StoryTrees, token: number): boolean {
  const { words, tokens, sentenceOf } = trees.numbered;
  if (!/^(?:VERB|ADJ|ADV)$/.test(words[token]!.upos)) return false;
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
