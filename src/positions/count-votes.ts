import { readStance } from '../clauses/index.ts';
import type { Actor } from '../mentions/index.ts';
import type { Draft } from './draft.ts';
import { thingAt } from './find-things.ts';
import type { StoryView } from './story-view.ts';
import { isVoteTold, isVoteWord, politiesBetween, sentenceAround, voteOf } from './vote-words.ts';

/**
 * A vote told by who voted how many: "97% of voters in the region backed independence", "six in ten voted no", "96.5% against
 * independence". It is read word by word, since trees of such clauses are seldom right. Polls of opinion are no votes.
 */
export function countVotes(view: StoryView, token: number): Draft[] {
  const { trees } = view.scene.index;
  const { words } = trees.numbered;
  const end = endOfShare(view, token);
  if (end === null) return [];
  const [first, last] = sentenceAround(trees, token);
  const clause = clauseEnd(view, end, last);
  for (let at = first; at <= last; at++)
    if (isVoteWord(words[at]!.lemma, 'survey') || /^(?:poll|would|if)$/.test(words[at]!.lemma)) return [];
  const side = sideOf(view, end, clause, first, last);
  if (side === null) return [];
  const statement = view.statementAt(token);
  const named = politiesBetween(view, end, side.from);
  const vote = voteOf(view, token);
  const holders: readonly Actor[] = named.length > 0 ? named : vote.actors;
  const byTopic = named.length === 0 && vote.byTopic;
  return holders.slice(0, 1).map((holder) => ({
    ...{ holder, act: 'hold-vote', object: holder, byTopic, addressees: [], polarity: 'affirmed', modality: 'actual' },
    ...{ token: side.from, tokens: side.used, statement },
    ...{ trace: ['a share of voters'], stance: readStance(trees, side.from) },
  }));
}

/** Where a share of voters ends: "97%", "98 percent", "six in ten", "a majority", "12,138 of"; null where none begins. */
function endOfShare({ scene }: StoryView, token: number): number | null {
  const { trees } = scene.index;
  const { tokens, words } = trees.numbered;
  const formAt = (at: number): string => tokens[at]?.form.toLowerCase() ?? '';
  const { upos, lemma } = words[token]!;
  if (upos === 'NUM') {
    if (/^(?:%|percent|pct|pc)$/.test(formAt(token + 1))) return token + 2;
    if (formAt(token + 1) === 'per' && formAt(token + 2) === 'cent') return token + 3;
    if (/^(?:in|of)$/.test(formAt(token + 1)) && words[token + 2]?.upos === 'NUM') return token + 3;
    if (formAt(token + 1) === 'out' && words[token + 3]?.upos === 'NUM') return token + 4;
    if (formAt(token + 1) === 'of')
      return [2, 3, 4, 5].some((step) => isVoteWord(words[token + step]?.lemma ?? '', 'voter')) ? token + 2 : null;
    return isVoteWord(words[token + 1]?.lemma ?? '', 'voter') ? token + 1 : null;
  }
  if (formAt(token - 1) === '-') return null; // “ethnic Albanian-majority”
  if (isVoteWord(lemma, 'share') || /^(?:two|three|four|nine)-/.test(lemma)) return token + 1;
  return null;
}

function clauseEnd({ scene }: StoryView, from: number, last: number): number {
  const { tokens } = scene.index.trees.numbered;
  for (let at = from; at <= last; at++) if (/^[;.!?]$/.test(tokens[at]!.form)) return at;
  return last + 1;
}

interface Side {
  /** The word from which the answer is told. */
  from: number;
  used: number[];
}

/** How a share voted: what it chose, backed or was for. */
function sideOf(view: StoryView, from: number, end: number, first: number, last: number): Side | null {
  const { trees } = view.scene.index;
  const { tokens, words } = trees.numbered;
  for (let at = from; at < Math.min(end, from + LONGEST); at++) {
    const { lemma, upos } = words[at]!;
    const form = tokens[at]!.form.toLowerCase();
    const isVoting =
      isVoteWord(lemma, 'choose') && upos !== 'ADP' && !(lemma === 'vote' && /^(?:DET|ADJ)$/.test(words[at - 1]!.upos));
    const isBare = isVoteWord(form, 'side') && (upos === 'ADP' || upos === 'INTJ' || at === from);
    const isBeing = lemma === 'be' && /^(?:for|against|in)$/.test(tokens[at + 1]?.form.toLowerCase() ?? '');
    if (!isVoting && !isBare && !isBeing) continue;
    const answer = answerAfter(view, isBare ? at : at + 1, Math.min(end, at + 9), isVoting ? lemma : '', first, last);
    if (answer !== null) return { from: at, used: [from, at, answer] };
    if (isVoting && lemma !== 'vote' && lemma !== 'cast') return null;
  }
  return null;
}

/** So many words lie at most between a share and what it chose. */
const LONGEST = 22;

/** What was chosen: independence, union, another state, to leave; yes and no where a vote on statehood is spoken of. */
function answerAfter(
  view: StoryView,
  from: number,
  end: number,
  verb: string,
  first: number,
  last: number,
): number | null {
  const { trees } = view.scene.index;
  const { tokens, words } = trees.numbered;
  const isSpokenOf = (): boolean => isVoteTold(view, last) && hasVoters(view, first, last);
  for (let at = from; at < end; at++) {
    const form = tokens[at]!.form.toLowerCase();
    const { upos } = words[at]!;
    if (upos === 'PUNCT' && form !== '"' && form !== '“') return null;
    const { classes } = thingAt(view, at);
    if (['independence', 'union'].some((name) => classes.has(name))) return isVoting(view, first, last, at) ? at : null;
    if (classes.has('charter-vote') && upos === 'NOUN' && /^(?:approve|endorse|reject|back|support)$/.test(verb))
      return isSpokenOf() ? at : null;
    if (
      classes.has('state') &&
      words[at + 1]?.upos !== 'NOUN' &&
      trees
        .children(at)
        .some(
          (child) =>
            /^(?:independent|sovereign|separate)$/.test(words[child]!.lemma) ||
            (child === at - 1 && words[child]!.upos === 'ADJ' && /^\p{Lu}/u.test(tokens[child]!.form)),
        )
    )
      return isVoting(view, first, last, at) ? at : null;
    if (classes.has('polity') && /^(?:vote|choose|chos|opt|plump|pick|prefer)$/.test(verb))
      return isSpokenOf() ? at : null;
    if (isVoteWord(form, 'side') && !/^(?:for|against|favou?r)$/.test(form) && isSpokenOf()) return at;
    if (
      /^(?:favou?r|against)$/.test(form) &&
      /^(?:PUNCT|CCONJ|ADP)$/.test(words[at + 1]?.upos ?? 'PUNCT') &&
      isSpokenOf()
    )
      return at;
  }
  return null;
}

/** Whether a sentence speaks of a vote that has been: voters, ballots, a turnout, or the answer to a question just told. */
function isVoting(view: StoryView, first: number, last: number, at: number): boolean {
  const { words } = view.scene.index.trees.numbered;
  // “78 percent chose independence”, “97 percent ticked the box for independence”
  for (let token = first; token < at; token++)
    if (/^(?:choose|chos|opt|tick|plump)$/.test(words[token]!.lemma) && /Tense=Past/.test(words[token]!.feats))
      return true;
  for (let token = first; token <= last; token++) {
    const { lemma } = words[token]!;
    if (isVoteWord(lemma, 'counted') || /^(?:vote|voter|elector|ballot)$/.test(lemma)) return true;
  }
  return isVoteTold(view, at);
}

function hasVoters({ scene }: StoryView, first: number, last: number): boolean {
  const { words } = scene.index.trees.numbered;
  for (let at = first; at <= last; at++) {
    const { lemma } = words[at]!;
    if (isVoteWord(lemma, 'counted') || lemma === 'vote' || isVoteWord(lemma, 'voter')) return true;
    if (/^(?:%|percent|per|pct)$/.test(lemma)) return true;
  }
  return false;
}
