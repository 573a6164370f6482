import {
  askedOf,
  askerOf,
  hasCopula,
  isNoun,
  isPassive,
  readStance,
  type Stance,
  subjectsOf,
  undergoersOf,
} from '../clauses/index.ts';
import { actWords } from '../lang/en.ts';
import type { Actor } from '../mentions/index.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { OpenDraft } from './draft.ts';
import { thingAt } from './find-things.ts';
import { verdictOf } from './frames.ts';
import type { Modality } from './position.ts';
import type { StoryView } from './story-view.ts';
import { isVoteNoun, isVoteTold, isVoteTopic, isVoteWord, sentenceAround, voteOf } from './vote-words.ts';

/**
 * Who calls a vote void by more than one word: "declared the plebiscite null and void", "do not consider it legitimate", "has
 * no legal force", "will change nothing", "was held at gunpoint", "the illegal referendum", "A farce staged on occupied land".
 */
export function judgeVote(view: StoryView, token: number): OpenDraft[] {
  for (const find of [judgedByVerb, undone, emptied, heldUnderDuress, slighted, notAccepted]) {
    const found = find(view, token);
    if (found === null) continue;
    const drafts = draftsOf(view, token, found);
    if (drafts.length > 0) return drafts;
  }
  return [];
}

function draftsOf(view: StoryView, token: number, found: Judgement): OpenDraft[] {
  const { holders, asked, stance, used, trace, vote } = found;
  const about = voteOf(view, vote ?? token, holders);
  const objects = vote === null ? about.actors : aboutVote(view, vote, about.actors, holders);
  const told = (holder: Actor, object: Actor, modality: Modality): OpenDraft => ({
    ...{ holder, act: 'reject-vote', object, byTopic: about.byTopic, addressees: [], polarity: 'affirmed', modality },
    ...{ token, tokens: used, statement: view.statementAt(token) },
    ...{ trace: [trace, ...stance.trace], stance },
  });
  const all = (actors: readonly Actor[], modality: Modality): OpenDraft[] =>
    actors
      .filter(({ kind, isMedium }) => !isMedium && kind !== 'document' && kind !== 'place')
      .flatMap((holder) =>
        objects.filter((object) => object !== holder).map((object) => told(holder, object, modality)),
      );
  return [
    ...all(holders, stance.modality === 'hypothetical' ? 'hypothetical' : 'actual'),
    ...all(asked ?? [], 'requested'),
  ];
}

interface Judgement {
  /** The noun for the vote, where there is one. */
  vote: number | null;
  holders: readonly Actor[];
  /** Who is asked to reject it too. */
  asked?: readonly Actor[];
  stance: Stance;
  used: number[];
  trace: string;
}

function aboutVote(view: StoryView, vote: number, others: readonly Actor[], holders: readonly Actor[]): Actor[] {
  const about = thingAt(view, vote).about.filter((actor) => !holders.includes(actor));
  return about.length > 0 ? about : [...others];
}

const JUDGING = new Set(actWords.filter(({ class: name }) => name === 'judge').map(({ word }) => word.split(' ')[0]!));

/** "declared the vote in the region illegal", "had been pronounced void by Rome", "to treat the vote as void". */
function judgedByVerb(view: StoryView, token: number): Judgement | null {
  const { trees } = view.scene.index;
  const { words } = trees.numbered;
  if (words[token]!.upos !== 'VERB' || !JUDGING.has(words[token]!.lemma)) return null;
  const end = clauseEnd(view, token);
  const isDone = isPassive(trees, token);
  const vote = isDone ? voteBefore(view, token) : (nounBetween(view, token + 1, end) ?? pronounFor(view, token));
  if (vote === null) return null;
  const stance = readStance(trees, token);
  if (!hasVerdict(view, Math.max(token, vote) + 1, end, stance)) return null;
  const holders =
    stance.request !== null ? actorsOf(view, askerOf(trees, stance.request)) : judges(view, token, end, isDone);
  const asked = stance.request === null ? [] : actorsOf(view, askedOf(trees, stance.request));
  const fallback = stance.modality === 'requested' && holders.length === 0 ? voiceAt(view, token) : holders;
  return {
    vote,
    holders: fallback,
    asked,
    stance: { ...stance, polarity: 'affirmed' },
    used: [vote],
    trace: 'a verdict on a vote',
  };
}

/** "The vote must be annulled", "the result should be ignored": asked for by whoever says so. */
function undone(view: StoryView, token: number): Judgement | null {
  const { trees } = view.scene.index;
  const { words } = trees.numbered;
  if (words[token]!.upos !== 'VERB' || !UNDOING.test(words[token]!.lemma) || !isPassive(trees, token)) return null;
  const stance = readStance(trees, token);
  if (stance.modality !== 'requested' || stance.polarity === 'denied') return null;
  const vote = voteBefore(view, token);
  return vote === null ? null : spoken(view, vote, token);
}

const UNDOING =
  /^(?:annull?|void|cancell?|invalidate|overturn|disregard|ignore|revoke|rescind|reverse|nullify|nullifie|quash|undo|undone|scrap)$/;

/** "called it a fraud", said right behind a vote. */
function pronounFor(view: StoryView, verb: number): number | null {
  const { trees } = view.scene.index;
  const { tokens } = trees.numbered;
  const [object] = undergoersOf(trees, verb);
  if (object === undefined || !/^(?:it|this|that|them)$/i.test(tokens[object]!.form)) return null;
  const [first] = sentenceAround(trees, verb);
  const [before] = sentenceAround(trees, Math.max(0, first - 1));
  for (let at = object - 1; at >= before; at--) if (isVoteNoun(view, at)) return object;
  // “Catalonia voted on Sunday. Madrid called it a farce.”
  return view.lastVote !== null && view.lastVote >= before && view.lastVote < object ? object : null;
}

/** Whether a verdict stands between two words: one that voids where the verb affirms it, one that upholds where it is denied. */
function hasVerdict({ scene }: StoryView, from: number, end: number, { polarity }: Stance): boolean {
  const { words, tokens } = scene.index.trees.numbered;
  for (let at = from; at < Math.min(end, from + 9); at++) {
    const rejects = verdictOf(words[at]!.lemma.toLowerCase());
    if (rejects === null || (words[at]!.upos === 'NOUN' && /^(?:referendum|free|fair)$/.test(words[at]!.lemma)))
      continue;
    const isTurned = [1, 2, 3].some(
      (step) => at - step >= from && /^(?:not|neither|nor|far|hardly|less)$/i.test(tokens[at - step]!.form),
    );
    return (isTurned ? 'denied' : 'affirmed') === rejects ? polarity === 'affirmed' : polarity === 'denied';
  }
  return false;
}

function judges(view: StoryView, verb: number, end: number, isDone: boolean): Actor[] {
  const { trees } = view.scene.index;
  const { tokens, words } = trees.numbered;
  if (!isDone) return actorsOf(view, subjectsOf(trees, verb));
  for (let at = verb + 1; at < end; at++) {
    if (tokens[at]!.form.toLowerCase() !== 'by') continue;
    for (let head = at + 1; head < end && head < at + 7; head++) {
      if (!isNoun(trees, head) || words[head + 1]?.upos === 'PROPN') continue;
      const actors = actorsOf(view, [head]);
      if (actors.length > 0) return actors;
    }
  }
  return actorsOf(view, subjectsOf(trees, verb));
}

/** "has no legal force", "lacks legitimacy", "is of no consequence", "will change nothing", "counts for nothing". */
function emptied(view: StoryView, token: number): Judgement | null {
  const { trees } = view.scene.index;
  const { words, tokens } = trees.numbered;
  const { lemma, upos } = words[token]!;
  if (upos !== 'VERB' && upos !== 'AUX') return null;
  const isLack = /^lack$/.test(lemma);
  const isHollow = isVoteWord(lemma, 'hollow') || /^count$/.test(lemma);
  if (
    !isLack &&
    !isHollow &&
    !/^(?:have|carry|bear|be|enjoy|produce|constitute|possess|take|form|create|give|provide|reflect|express|represent)$/.test(
      lemma,
    )
  )
    return null;
  const vote = voteBefore(view, token);
  if (vote === null) return null;
  const end = clauseEnd(view, token);
  let isDenied = isLack;
  for (let at = Math.max(vote + 1, token - 3); at < Math.min(end, token + 9); at++) {
    const form = tokens[at]!.form.toLowerCase();
    if (/^(?:no|not|n['’]t|never|without|cannot|neither|nor)$/.test(form)) isDenied = true;
    if (isHollow && form === 'nothing') return spoken(view, vote, token);
    if (
      isHollow &&
      isDenied &&
      at > token &&
      /^(?:anything|situation|reality|status|position|fact|border|law|course)$/.test(form)
    )
      return spoken(view, vote, token);
    if (isDenied && at > token && isVoteWord(words[at]!.lemma, 'effect') && !isHollow) return spoken(view, vote, token);
    if (
      isDenied &&
      /^(?:reflect|express|represent)$/.test(lemma) &&
      /^(?:will|wish|wishes|opinion|view|views)$/.test(form) &&
      at > token
    )
      return spoken(view, vote, token);
  }
  return null;
}

/** "was held at gunpoint", "took place under occupation", said by somebody. */
function heldUnderDuress(view: StoryView, token: number): Judgement | null {
  const { trees } = view.scene.index;
  const { words, tokens } = trees.numbered;
  if (!isVoteWord(words[token]!.lemma, 'duress') || view.statementAt(token) === null) return null;
  const before = [1, 2, 3].some((step) => /^(?:at|under|by)$/i.test(tokens[token - step]?.form ?? ''));
  const vote = before ? voteBefore(view, token, 9) : null;
  return vote === null ? null : spoken(view, vote, token);
}

/** "the illegal referendum", "this farce will change nothing", "A circus performed at gunpoint.": what a speaker calls a vote. */
function slighted(view: StoryView, token: number): Judgement | null {
  const { trees } = view.scene.index;
  const { words, tokens, headOf } = trees.numbered;
  const { lemma, upos, deprel } = words[token]!;
  if (upos !== 'NOUN' || view.statementAt(token) === null) return null;
  if (isVoteNoun(view, token)) {
    if (isDisowned(view, token) || isNonexistent(view, token)) return spoken(view, null, token);
    const verdict = trees
      .children(token)
      .find(
        (child) =>
          child < token &&
          /^(?:amod|compound|nmod)$/.test(words[child]!.deprel) &&
          verdictOf(words[child]!.lemma.toLowerCase()) === 'affirmed',
      );
    if (verdict === undefined && !/^pseudo-/i.test(lemma)) return null;
    return spoken(view, token, token);
  }
  if (!isVoteWord(lemma, 'slight') || !isVoteTopic(view, token)) return null;
  const isOpening = /^(?:root|ccomp|parataxis)$/.test(deprel) || /^nsubj/.test(deprel) || headOf[token]! < 0;
  const isPointed = trees
    .children(token)
    .some((child) => /^(?:a|an|this|that|another|the|one|such)$/i.test(tokens[child]!.form));
  // “This was a show at gunpoint” is said of the vote, “Our army is a farce” is not.
  const isSaidOf = trees
    .children(token)
    .some((child) => /^nsubj/.test(words[child]!.deprel) && !/^(?:this|that|it|what)$/i.test(tokens[child]!.form));
  if (!isOpening || !isPointed || isSaidOf || readStance(trees, token).polarity === 'denied') return null;
  return spoken(view, null, token);
}

/** "This was not our referendum", "now is not the time for a vote" */
function isDisowned({ scene }: StoryView, token: number): boolean {
  const { trees } = scene.index;
  const { words, tokens, headOf } = trees.numbered;
  const isPointed = subjectsOf(trees, token).some((head) => /^(?:this|that|it)$/i.test(tokens[head]!.form));
  if (hasCopula(trees, token)) return isPointed && readStance(trees, token).polarity === 'denied';
  const time = headOf[token]!;
  if (time < 0 || !/^(?:time|moment)$/.test(words[time]!.lemma)) return false;
  return trees.children(time).some((child) => /^(?:no|not|n['’]t)$/i.test(tokens[child]!.form));
}

/** "There was no referendum", said of one that was held. */
function isNonexistent(view: StoryView, token: number): boolean {
  const { trees } = view.scene.index;
  const { words, tokens, headOf } = trees.numbered;
  const verb = headOf[token]!;
  if (verb < 0 || words[verb]!.lemma !== 'be' || !isVoteTold(view, token - 3)) return false;
  return (
    trees.children(verb).some((child) => /^there$/i.test(tokens[child]!.form)) &&
    trees.children(token).some((child) => /^no$/i.test(tokens[child]!.form)) &&
    readStance(trees, verb).modality === 'actual'
  );
}

/** "has never accepted that anything that could be called a referendum took place": a clause about a vote. */
function notAccepted(view: StoryView, token: number): Judgement | null {
  const { trees } = view.scene.index;
  const { words } = trees.numbered;
  if (
    words[token]!.upos !== 'VERB' ||
    !/^(?:accept|recogni[sz]e|acknowledge|concede|agree|believe)$/.test(words[token]!.lemma)
  )
    return null;
  const clause = trees.children(token).find((child) => /^ccomp$/.test(words[child]!.deprel));
  if (clause === undefined) return null;
  const vote = nounBetween(view, token + 1, clause + 1);
  const stance = readStance(trees, token);
  if (vote === null || stance.polarity !== 'denied' || stance.modality === 'hypothetical') return null;
  const holders = actorsOf(view, subjectsOf(trees, token));
  return { vote, holders, stance, used: [vote], trace: 'does not accept what is said of a vote' };
}

function spoken(view: StoryView, vote: number | null, token: number): Judgement | null {
  const stance = readStance(view.scene.index.trees, token);
  const holders = voiceAt(view, token);
  return holders.length === 0
    ? null
    : { vote, holders, stance: { ...stance, modality: 'actual' }, used: [], trace: 'a vote slighted' };
}

function voiceAt(view: StoryView, token: number): Actor[] {
  const { speaker, behalf } = view.voiceOf(view.statementAt(token));
  const voice = behalf ?? speaker;
  return voice ? holdersFor(voice) : [];
}

function actorsOf({ scene }: StoryView, heads: readonly number[]): Actor[] {
  return [...new Set(heads.flatMap((head) => actorsAt(scene, head)).flatMap(holdersFor))];
}

/** The noun for a vote that is what a verb is said of: the nearest before it in its clause. */
function voteBefore(view: StoryView, token: number, reach = 14): number | null {
  const { trees } = view.scene.index;
  const { tokens, words } = trees.numbered;
  const [first] = sentenceAround(trees, token);
  for (let at = token - 1; at >= first && token - at <= reach; at--) {
    if (/^[;:.“"]$/.test(tokens[at]!.form)) return null;
    if (words[at]!.upos === 'VERB' && !/^(?:acl|amod|acl:relcl)$/.test(words[at]!.deprel)) return null;
    if (
      isVoteNoun(view, at) ||
      isVoteMeant(view, at) ||
      (isVoteWord(words[at]!.lemma, 'slight') && isVoteTopic(view, at))
    )
      return at;
  }
  return null;
}

/** "the exercise", "this affair", "the whole process": a vote that was told of just before. */
function isVoteMeant(view: StoryView, token: number): boolean {
  const { trees } = view.scene.index;
  const { words, tokens, sentenceOf } = trees.numbered;
  if (!STANDING_IN.test(words[token]!.lemma) || words[token]!.upos !== 'NOUN') return false;
  if (!trees.children(token).some((child) => /^(?:the|this|that|whole)$/i.test(tokens[child]!.form))) return false;
  for (let at = token - 1; at >= 0 && sentenceOf[token]! - sentenceOf[at]! <= 3; at--)
    if (isVoteNoun(view, at) || at === view.lastVote) return true;
  return false;
}

const STANDING_IN =
  /^(?:exercise|affair|process|spectacle|show|event|proceeding|operation|performance|episode|undertaking|consultation|enterprise|business|initiative|outcome|result|count|figure)$/;

function nounBetween(view: StoryView, from: number, end: number): number | null {
  for (let at = from; at < Math.min(end, from + 10); at++) if (isVoteNoun(view, at) || isVoteMeant(view, at)) return at;
  return null;
}

/** Where a verb's clause ends, by its marks: a semicolon, a stop, a quotation mark. */
function clauseEnd({ scene }: StoryView, token: number): number {
  const { tokens } = scene.index.trees.numbered;
  const [, last] = sentenceAround(scene.index.trees, token);
  for (let at = token + 1; at <= last; at++) if (/^[;:.!?”]$/.test(tokens[at]!.form)) return at;
  return last + 1;
}
