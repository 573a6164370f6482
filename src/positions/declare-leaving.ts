import { hasCopula, isVerb, readStance, type Stance, subjectsOf, undergoersOf } from '../clauses/index.ts';
import { type Actor, isPolity, relationOf } from '../mentions/index.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { OpenDraft } from './draft.ts';
import { aboutOf, thingAt } from './find-things.ts';
import { classesOfNoun } from './frames.ts';
import type { StoryView } from './story-view.ts';
import { topicFor } from './topic.ts';
import { sentenceAround } from './vote-words.ts';

/**
 * Declarations without the words "declare independence": "declared the union dissolved", "haven't declared anything", "the
 * declaration which the government made", "the region was a country from now on".
 */
export function declareLeaving(view: StoryView, token: number): OpenDraft[] {
  for (const find of [dissolved, anything, declarationMade, namedState, isNowState, madeState, ledOut]) {
    const holders = find(view, token);
    if (holders === null) continue;
    const stance = readStance(view.scene.index.trees, token);
    const drafts = holders.map((holder) => draftOf(view, token, holder, stance));
    if (drafts.length > 0) return drafts;
  }
  return [];
}

function draftOf(view: StoryView, token: number, holder: Actor, stance: Stance): OpenDraft {
  const { polarity, modality } = stance;
  const [object = holder] = isPolity(holder) ? [holder] : topicFor(view, token);
  return {
    ...{ holder, act: 'declare-independence', object, addressees: [], polarity, modality, token, tokens: [] },
    ...{
      statement: view.statementAt(token),
      trace: ['a declaration', ...stance.trace],
      stance,
    },
  };
}

const DECLARING = /^(?:declare|proclaim|pronounce|announce)$/;
const BONDS = /^(?:union|bond|tie|link|connection|association|federation|treaty|act)$/;
const ENDED = /^(?:dissolv|dissolve|end|over|sever|terminate|break|broken|void|null|annul|annull)$/;

/** "declared the union with Sweden dissolved" */
function dissolved(view: StoryView, token: number): Actor[] | null {
  const { trees } = view.scene.index;
  const { words, tokens } = trees.numbered;
  if (!DECLARING.test(words[token]!.lemma)) return null;
  const bond = undergoersOf(trees, token).find((head) => BONDS.test(words[head]!.lemma));
  if (bond === undefined) return null;
  const [, last] = sentenceAround(trees, token);
  for (let at = Math.max(token, bond) + 1; at <= Math.min(last, bond + 9); at++) {
    if (words[at]!.upos === 'PUNCT') break;
    if (ENDED.test(words[at]!.lemma) || /^(?:dissolved|ended|severed)$/.test(tokens[at]!.form))
      return declarers(view, token, aboutOf(view, bond));
  }
  return null;
}

/** "They haven't declared anything", where a declaration was spoken of just before. */
function anything(view: StoryView, token: number): Actor[] | null {
  const { trees } = view.scene.index;
  const { words, sentenceOf } = trees.numbered;
  if (!DECLARING.test(words[token]!.lemma) || words[token]!.lemma === 'announce') return null;
  const isAny = trees
    .children(token)
    .some((child) => relationOf(trees, child) === 'obj' && /^(?:anything|nothing)$/.test(words[child]!.lemma));
  if (!isAny || readStance(trees, token).polarity === 'affirmed') return null;
  for (let at = token - 1; at >= 0 && sentenceOf[token]! - sentenceOf[at]! <= 3; at--)
    if (classesOfNoun(words[at]!.lemma.toLowerCase()).some((kind) => /^(?:independence|sovereignty)$/.test(kind)))
      return [...topicFor(view, token)].slice(0, 1);
  return null;
}

const MAKING =
  /^(?:make|issue|adopt|sign|read|publish|post|broadcast|pass|approve|proclaim|announce|promulgate|deliver)$/;

/** "the declaration of independence which the government made": the relative clause may hang on "independence". */
function declarationMade(view: StoryView, token: number): Actor[] | null {
  const { trees } = view.scene.index;
  const { words, headOf } = trees.numbered;
  if (!MAKING.test(words[token]!.lemma) || words[token]!.deprel !== 'acl:relcl') return null;
  for (let at = headOf[token]!, steps = 0; at >= 0 && steps < 3; at = headOf[at]!, steps++)
    if (thingAt(view, at).classes.has('declared')) return declarers(view, token, thingAt(view, at).about);
  return null;
}

/** "declared the north of the country independent under the name of Azawad" */
function namedState(view: StoryView, token: number): Actor[] | null {
  const { trees } = view.scene.index;
  const { words, tokens } = trees.numbered;
  if (!DECLARING.test(words[token]!.lemma)) return null;
  const [, last] = sentenceAround(trees, token);
  let isFree = false;
  for (let at = token + 1; at <= Math.min(last, token + 14); at++) {
    if (/^(?:independent|sovereign)$/.test(words[at]!.lemma) && words[at + 1]?.upos !== 'NOUN') isFree = true;
    if (words[at]!.upos === 'VERB') break;
  }
  return isFree && tokens[token + 1]?.form !== ',' ? declarers(view, token, []) : null;
}

/** "told them that Katanga was a country", said by its own; "was a free state from now on", said by anybody. */
function isNowState(view: StoryView, token: number): Actor[] | null {
  const { trees } = view.scene.index;
  const { words, tokens } = trees.numbered;
  if (
    !/^(?:country|nation|state|republic|independent|sovereign|free)$/.test(words[token]!.lemma) ||
    !hasCopula(trees, token)
  )
    return null;
  if (view.statementAt(token) === null) return null;
  const [first, last] = sentenceAround(trees, token);
  const words_ = tokens
    .slice(first, last + 1)
    .map(({ form }) => form.toLowerCase())
    .join(' ');
  const isHenceforth =
    /\b(?:from now on|henceforth|hereby|from (?:today|this day|this moment|midnight)|as of (?:today|now)|from this day)\b/.test(
      words_,
    );
  const { speaker, behalf } = view.voiceOf(view.statementAt(token));
  const voices = [speaker, behalf, speaker?.affiliation ?? null].flatMap((voice) =>
    voice ? [voice, ...holdersFor(voice)] : [],
  );
  const subjects = subjectsOf(trees, token)
    .flatMap((head) => actorsAt(view.scene, head))
    .filter(isPolity);
  const stance = readStance(trees, token);
  if (stance.polarity === 'denied' || stance.modality === 'hypothetical' || stance.modality === 'requested')
    return null;
  const isNew =
    isHenceforth ||
    trees.children(token).some((child) => /^(?:now|already|today|henceforth)$/.test(tokens[child]!.form));
  return subjects.filter((subject) => isHenceforth || (isNew && voices.includes(subject)));
}

/** "voted to make Kosovo an independent state", "made the island a republic": a territory's own parliament or leaders. */
function madeState(view: StoryView, token: number): Actor[] | null {
  const { trees } = view.scene.index;
  const { words, headOf, sentenceOf } = trees.numbered;
  if (!isVerb(trees, token) || !/^(?:make|turn|transform|constitute)$/.test(words[token]!.lemma)) return null;
  const up = headOf[token]!;
  const isVoted = up >= 0 && /^(?:vote|decide|resolve|agree|declare)$/.test(words[up]!.lemma) && isVerb(trees, up);
  const made = undergoersOf(trees, token)
    .flatMap((head) => actorsAt(view.scene, head))
    .filter(({ kind }) => kind === 'territory');
  if (made.length === 0) return null;
  let isState = false;
  for (let at = token + 1; at < words.length && at < token + 10 && sentenceOf[at] === sentenceOf[token]; at++) {
    const { classes } = thingAt(view, at);
    if (words[at]!.upos === 'NOUN' && classes.has('state') && (classes.has('independence') || isVoted)) isState = true;
  }
  if (!isState) return null;
  const makers = subjectsOf(trees, isVoted ? up : token)
    .flatMap((head) => actorsAt(view.scene, head))
    .flatMap(holdersFor);
  return made.filter((actor) => makers.includes(actor) || makers.some(({ affiliation }) => affiliation === actor));
}

/** "took Biafra out of the federation", "led Slovenia out of Yugoslavia" */
function ledOut(view: StoryView, token: number): Actor[] | null {
  const { trees } = view.scene.index;
  const { words, tokens } = trees.numbered;
  if (!isVerb(trees, token) || !/^(?:take|lead|pull|steer|drag|bring)$/.test(words[token]!.lemma)) return null;
  const [, last] = sentenceAround(trees, token);
  const objects = undergoersOf(trees, token);
  const from = Math.max(token, ...objects);
  const isOut =
    from + 2 <= last &&
    /^out$/i.test(tokens[from + 1]!.form) &&
    /^of$/i.test(tokens[from + 2]!.form) &&
    objects.length > 0;
  if (!isOut) return null;
  let isWhole = false;
  for (let at = from + 3; at <= Math.min(last, from + 7); at++)
    if (
      /^(?:federation|union|confederation|republic|kingdom|commonwealth|state)$/i.test(tokens[at]!.form) ||
      actorsAt(view.scene, at).some(({ kind }) => kind === 'state')
    )
      isWhole = true;
  if (!isWhole || readStance(trees, token).polarity === 'denied') return null;
  const led = objects.flatMap((head) => {
    const actors = actorsAt(view.scene, head).filter(({ kind }) => kind === 'territory');
    return actors.length > 0 ? actors : tokens[head]!.form.toLowerCase() === 'it' ? [...topicFor(view, token)] : [];
  });
  return led.slice(0, 1);
}

/** Who declares it: the subject, or the territory for which it acts. */
function declarers(view: StoryView, token: number, about: readonly Actor[]): Actor[] {
  const { trees } = view.scene.index;
  if (!isVerb(trees, token)) return [];
  const holders = subjectsOf(trees, token)
    .flatMap((head) => actorsAt(view.scene, head))
    .flatMap(holdersFor);
  const able = holders.filter(
    (holder) => isPolity(holder) || holder.kind === 'organisation' || (holder.kind === 'group' && holder.named),
  );
  if (able.length > 0) return [...new Set(able)];
  const own = about.filter(isPolity);
  return own.length > 0 ? own.slice(0, 1) : [...topicFor(view, token)].slice(0, 1);
}
