import {
  askedOf,
  askerOf,
  isNoun,
  isVerb,
  readStance,
  type Stance,
  subjectsOf,
  undergoersOf,
} from '../clauses/index.ts';
import { type Actor, isPolity, relationOf, type StoryTrees } from '../mentions/index.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { OpenDraft } from './draft.ts';
import { aboutOf, thingAt } from './find-things.ts';
import type { StoryView } from './story-view.ts';
import { topicFor } from './topic.ts';
import { isVoteNoun, isVoteWord, politiesBetween, sentenceAround, voteOf } from './vote-words.ts';

/**
 * Votes that are to be, or not: "there will be no referendum", "asked it to abandon its plans for a vote", "the vote must be
 * annulled", "asked for the powers to hold one".
 */
export function planVote(view: StoryView, token: number): OpenDraft[] {
  return (
    existing(view, token) ??
    calledOff(view, token) ??
    askedFor(view, token) ??
    castOn(view, token) ??
    consulted(view, token) ??
    ownVote(view, token) ??
    goesAhead(view, token) ??
    atThePolls(view, token) ??
    saidNo(view, token) ??
    []
  );
}

/** "There will be no fourth referendum": said by whoever says so, of what the story speaks. */
function existing(view: StoryView, token: number): OpenDraft[] | null {
  const { trees } = view.scene.index;
  const { words, tokens } = trees.numbered;
  if (words[token]!.lemma !== 'be' || !isVoteExpletive(view, token)) return null;
  const vote = trees.children(token).find((child) => child > token && isVoteNoun(view, child));
  if (vote === undefined) return null;
  const stance = readStance(trees, token);
  if (trees.children(vote).some((child) => /^no$/i.test(tokens[child]!.form))) stance.polarity = 'denied';
  if (stance.modality === 'actual' || stance.modality === 'hypothetical') return null;
  const voice = voiceInSentence(view, token);
  const about = voteOf(view, vote);
  if (!voice && stance.polarity === 'denied') return null;
  const holders = voice ? holdersFor(voice) : about.actors;
  return draftsOf(view, token, vote, { holders, about, stance, trace: 'there is a vote' });
}

/** Who says a sentence, or a part of it: of 'There will be no referendum, "neither now nor ever"' who is quoted. */
function voiceInSentence(view: StoryView, token: number): Actor | null {
  const [, last] = sentenceAround(view.scene.index.trees, token);
  for (let at = token; at <= last; at++) {
    const { speaker, behalf } = view.voiceOf(view.statementAt(at));
    if (behalf ?? speaker) return behalf ?? speaker;
  }
  return null;
}

function isVoteExpletive({ scene }: StoryView, token: number): boolean {
  const { trees } = scene.index;
  return trees.children(token).some((child) => /^there$/i.test(trees.numbered.tokens[child]!.form));
}

/** "called on it to abandon its plans for a vote", "cancelled the referendum": no vote is held. */
function calledOff(view: StoryView, token: number): OpenDraft[] | null {
  const { trees } = view.scene.index;
  const { words, tokens } = trees.numbered;
  const { lemma, upos } = words[token]!;
  if (upos !== 'VERB' || !isVoteWord(lemma, 'call-off')) return null;
  if (lemma === 'call' && tokens[token + 1]?.form !== 'off') return null;
  const [, last] = sentenceAround(trees, token);
  let vote: number | null = null;
  for (let at = token + 1; at <= Math.min(last, token + 8) && vote === null; at++) {
    if (/^(?:PUNCT|SCONJ)$/.test(words[at]!.upos)) break;
    if (isVoteNoun(view, at)) vote = at;
  }
  if (vote === null) return null;
  const stance = readStance(trees, token);
  stance.polarity = stance.polarity === 'affirmed' ? 'denied' : 'affirmed';
  const heads = stance.request === null ? subjectsOf(trees, token) : askedOf(trees, stance.request);
  const holders = heads
    .flatMap((head) => actorsAt(view.scene, head))
    .flatMap(holdersFor)
    .filter(isPolity);
  const isAsking = stance.request !== null && askerOf(trees, stance.request).length > 0;
  if (holders.length === 0 || (stance.polarity === 'affirmed' && !isAsking)) return null;
  const about = voteOf(view, vote);
  // “Madrid suspended Catalonia's referendum” rejects it.
  const others = about.actors.filter((actor) => !holders.includes(actor));
  const isOthers = others.length > 0 && others.length === about.actors.length && !about.byTopic;
  if (isOthers && stance.request === null && STOPPING.test(lemma))
    return draftsOf(view, token, vote, {
      holders,
      about,
      stance: { ...stance, polarity: 'affirmed' },
      trace: 'a vote stopped',
    }).map((draft) => ({
      ...draft,
      act: 'reject-vote',
      modality: stance.modality === 'intended' ? 'actual' : stance.modality,
    }));
  return draftsOf(view, token, vote, { holders, about, stance, trace: 'a vote called off' });
}

/** Verbs of those who stop others' votes. */
const STOPPING =
  /^(?:suspend|stop|block|ban|halt|prevent|prohibit|forbid|outlaw|thwart|annul|cancel|void|quash|freeze)/;

/** "asked the government for the powers to hold a referendum": who asks is who would hold it. */
function askedFor(view: StoryView, token: number): OpenDraft[] | null {
  const { trees } = view.scene.index;
  const { words, headOf } = trees.numbered;
  if (
    words[token]!.upos !== 'VERB' ||
    !/^(?:hold|stage|call|organi[sz]e|conduct|legislate|have)$/.test(words[token]!.lemma)
  )
    return null;
  const vote = undergoersOf(trees, token).find((head) => isVoteNoun(view, head));
  // The tree may hang the verb on "powers", or on "asked" itself.
  const leave = Math.min(token, ...trees.children(token)) - 1;
  if (vote === undefined || leave < 0 || !LEAVE.test(words[leave]!.lemma)) return null;
  const above = headOf[leave]!;
  const request = above >= 0 && words[above]!.upos !== 'VERB' ? headOf[above]! : above;
  if (
    request < 0 ||
    !/^(?:ask|request|demand|seek|petition|apply|press|call|plead|beg|want)$/.test(words[request]!.lemma)
  )
    return null;
  const holders = askerOf(trees, request)
    .flatMap((head) => actorsAt(view.scene, head))
    .flatMap(holdersFor)
    .filter(isPolity);
  if (holders.length === 0) return null;
  const stance: Stance = { ...readStance(trees, request), modality: 'requested' };
  return draftsOf(view, token, vote, {
    holders,
    about: { actors: holders, byTopic: false },
    stance,
    trace: 'leave asked for a vote',
  });
}

/** Nouns for what one needs to hold a vote. */
const LEAVE = /^(?:power|right|permission|authority|consent|mandate|leave|order|approval|licence|license|freedom)$/;

/** "Quebec votes today on leaving Canada", where the tree takes "votes" for a noun. */
function castOn(view: StoryView, token: number): OpenDraft[] | null {
  const { trees } = view.scene.index;
  const { words, tokens } = trees.numbered;
  if (words[token]!.lemma !== 'vote' || words[token]!.upos !== 'NOUN' || !/^votes?$/.test(tokens[token]!.form))
    return null;
  const [first, last] = sentenceAround(trees, token);
  const before = token - 1;
  if (before < first || !/^(?:PROPN|NOUN|PRON)$/.test(words[before]!.upos)) return null;
  for (let at = first; at < token; at++)
    if (/^(?:VERB|AUX)$/.test(words[at]!.upos) && !/^(?:amod|acl)$/.test(words[at]!.deprel)) return null;
  let at = token + 1;
  while (
    at <= last &&
    (/^(?:ADV|PUNCT)$/.test(words[at]!.upos) ||
      trees.kindOf(at)?.kind === 'time' ||
      /^(?:today|tomorrow|tonight|yes|no|next|last|this|week|month|year)$/i.test(tokens[at]!.form))
  )
    at++;
  if (!/^(?:on|to|for|against|whether)$/.test(tokens[at]?.form ?? '')) return null;
  const isOnStatehood = [at + 1, at + 2, at + 3].some((place) => {
    if (place > last) return false;
    const { classes } = thingAt(view, place);
    return ['independence', 'union', 'sovereignty'].some((name) => classes.has(name));
  });
  if (!isOnStatehood) return null;
  const holders = politiesBetween(view, first, token).slice(-1);
  if (holders.length === 0) return null;
  const stance = readStance(trees, token);
  return draftsOf(view, token, token, {
    holders,
    about: { actors: holders, byTopic: false },
    stance,
    trace: 'votes on it',
  });
}

/** "The island's voters would be consulted", "the people will be asked whether they want independence". */
function consulted(view: StoryView, token: number): OpenDraft[] | null {
  const { trees } = view.scene.index;
  const { words } = trees.numbered;
  if (words[token]!.upos !== 'VERB' || !/^(?:consult|ask|ballot)$/.test(words[token]!.lemma)) return null;
  const voters = undergoersOf(trees, token).find((head) => VOTERS.test(words[head]!.lemma));
  if (voters === undefined) return null;
  const [, last] = sentenceAround(trees, token);
  let isAsked = words[token]!.lemma === 'consult';
  for (let at = token + 1; at <= Math.min(last, token + 16) && !isAsked; at++) {
    const { classes } = thingAt(view, at);
    isAsked = classes.has('independence') || classes.has('union');
  }
  const stance = readStance(trees, token);
  if (!isAsked || (stance.modality === 'actual' && words[token]!.lemma === 'ask')) return null;
  const named = [...aboutOf(view, voters), ...actorsAt(view.scene, voters).flatMap(holdersFor)].filter(isPolity);
  const holders = named.length > 0 ? named.slice(0, 1) : [...topicFor(view, token)];
  return draftsOf(view, token, voters, {
    holders,
    about: { actors: holders, byTopic: false },
    stance,
    trace: 'voters are asked',
  });
}

/** Who is asked in a vote. */
const VOTERS = /^(?:voter|elector|electorate|population|people|person|inhabitant|islander|resident|citizen)$/;

/** "South Sudan's vote came out of an agreement": a vote of which something is told that was. */
function ownVote(view: StoryView, token: number): OpenDraft[] | null {
  const { trees } = view.scene.index;
  const { words, headOf } = trees.numbered;
  const verb = headOf[token]!;
  if (verb < 0 || !/^nsubj/.test(words[token]!.deprel) || !/^(?:referendum|plebiscite|vote)$/.test(words[token]!.lemma))
    return null;
  const isPast = [verb, ...trees.children(verb)].some((at) => /Tense=Past.*VerbForm=Fin/.test(words[at]!.feats));
  const owner = trees.children(token).find((child) => words[child]!.deprel === 'nmod:poss');
  if (!isPast || owner === undefined || !isNoun(trees, owner)) return null;
  const stance = readStance(trees, verb);
  const holders = actorsAt(view.scene, owner).filter((actor) => isPolity(actor));
  if (stance.modality !== 'actual' || (words[token]!.lemma === 'vote' && !isVoteNoun(view, token))) return null;
  return draftsOf(view, token, token, {
    holders,
    about: { actors: holders, byTopic: false },
    stance: { ...stance, polarity: 'affirmed' },
    trace: 'a vote that was',
  });
}

/** "The referendum will go ahead", "the vote is to take place in June" */
function goesAhead(view: StoryView, token: number): OpenDraft[] | null {
  const { trees } = view.scene.index;
  const { words, tokens } = trees.numbered;
  if (!isVerb(trees, token)) return null;
  const next = tokens[token + 1]?.form.toLowerCase() ?? '';
  const isAhead =
    (/^(?:go|move|press|push|forge)$/.test(words[token]!.lemma) && next === 'ahead') ||
    (words[token]!.lemma === 'take' && next === 'place') ||
    (/^(?:proceed|happen)$/.test(words[token]!.lemma) && !/^(?:with|to)$/.test(next));
  if (!isAhead) return null;
  const vote = subjectsOf(trees, token).find((head) => isVoteNoun(view, head));
  if (vote === undefined) return null;
  const stance = readStance(trees, token);
  if (stance.modality === 'requested' || stance.modality === 'hypothetical') return null;
  const about = voteOf(view, vote);
  const voice = stance.polarity === 'denied' ? voiceInSentence(view, token) : null;
  const holders = voice ? holdersFor(voice) : about.actors;
  return draftsOf(view, token, vote, { holders, about, stance, trace: 'a vote goes ahead' });
}

/** "Crimeans trooped to the polls to decide whether to join Russia", "cast their ballots in a referendum" */
function atThePolls(view: StoryView, token: number): OpenDraft[] | null {
  const { trees } = view.scene.index;
  const { words, tokens } = trees.numbered;
  if (!isVerb(trees, token)) return null;
  const [first, last] = sentenceAround(trees, token);
  const after = tokens
    .slice(token + 1, Math.min(last + 1, token + 5))
    .map(({ form }) => form.toLowerCase())
    .join(' ');
  const isPolls =
    (POLL_GOING.test(words[token]!.lemma) && /^(?:out )?to (?:the )?(?:polls|polling|ballot|voting)\b/.test(after)) ||
    (words[token]!.lemma === 'cast' && /^(?:their |its |his |her )?(?:ballots?|votes?)\b/.test(after)) ||
    (words[token]!.lemma === 'turn' && /^out (?:to vote|for the (?:vote|referendum|plebiscite))\b/.test(after));
  const opens = isPolling(trees, token);
  if ((!isPolls && !opens) || !isAboutStatehood(view, first, last)) return null;
  const stance = readStance(trees, token);
  if (stance.modality === 'requested' || stance.modality === 'hypothetical') return null;
  const before = politiesBetween(view, first, token).slice(-1);
  const named = (before.length > 0 || !opens ? before : politiesBetween(view, token, last).slice(0, 1)).filter(isVoter);
  const voters = subjectsOf(trees, token);
  const about = voters.length > 0 && named.length > 0 ? { actors: named, byTopic: false } : voteOf(view, token);
  return draftsOf(view, token, token, { holders: about.actors.slice(0, 1), about, stance, trace: 'at the polls' });
}

/** Those whose vote is a land's: a people without one, "Catalans", votes for the land of which the story speaks. */
const isVoter = (actor: Actor): boolean => isPolity(actor) || actor.affiliation !== null;

/** "Polls opened in Bougainville", "voting has begun", "Scotland began voting" */
function isPolling(trees: StoryTrees, token: number): boolean {
  const { words, tokens } = trees.numbered;
  const { lemma } = words[token]!;
  const subjects = trees.children(token).filter((child) => relationOf(trees, child) === 'nsubj');
  if (/^(?:open|close|begin|start|end)$/.test(lemma))
    if (subjects.some((head) => /^(?:poll|polls|polling|voting|booth|station)$/.test(words[head]!.lemma))) return true;
  return /^(?:begin|start|finish)$/.test(lemma) && /^voting$/i.test(tokens[token + 1]?.form ?? '');
}

/** "New Caledonians said no to independence", "the islanders have given a yes to union" */
function saidNo(view: StoryView, token: number): OpenDraft[] | null {
  const { trees } = view.scene.index;
  const { words, tokens } = trees.numbered;
  if (!isVerb(trees, token) || !/^(?:say|give|answer|deliver|return)$/.test(words[token]!.lemma)) return null;
  const [, last] = sentenceAround(trees, token);
  let at = token + 1;
  while (
    at <= last &&
    /^(?:an?|the|resounding|clear|firm|loud|decisive|narrow|emphatic|["“”'])$/i.test(tokens[at]!.form)
  )
    at++;
  if (!/^(?:yes|no|non|oui)$/i.test(tokens[at]?.form ?? '')) return null;
  let isOnStatehood = false;
  for (let place = at + 1; place <= Math.min(last, at + 6) && !isOnStatehood; place++) {
    if (place === at + 1 && !/^(?:to|["”'])$/i.test(tokens[place]!.form)) return null;
    const { classes } = thingAt(view, place);
    isOnStatehood = classes.has('independence') || classes.has('union');
  }
  const voters = subjectsOf(trees, token);
  const isPeople = voters.some(
    (head) =>
      VOTERS.test(words[head]!.lemma) ||
      actorsAt(view.scene, head).some(
        ({ kind, named, affiliation }) =>
          kind === 'territory' || (kind === 'group' && (named || affiliation?.kind === 'territory')),
      ),
  );
  const stance = readStance(trees, token);
  if (!isOnStatehood || !isPeople || stance.modality !== 'actual' || stance.polarity === 'denied') return null;
  const named = voters
    .flatMap((head) => [...actorsAt(view.scene, head), ...aboutOf(view, head)])
    .flatMap((actor) =>
      isPolity(actor) ? [actor] : actor.affiliation && isPolity(actor.affiliation) ? [actor.affiliation] : [],
    );
  const holders = named.length > 0 ? named.slice(0, 1) : [...topicFor(view, token)];
  return draftsOf(view, token, token, {
    holders,
    about: { actors: holders, byTopic: false },
    stance,
    trace: 'said yes or no',
  });
}

const POLL_GOING = /^(?:go|troop|flock|head|stream|file|return|march|walk|come|hurry|queue|rush|flood|turn)$/;

/** Whether a sentence speaks of a referendum, or of independence or union, or a vote on it was told just before. */
function isAboutStatehood(view: StoryView, first: number, last: number): boolean {
  const { words } = view.scene.index.trees.numbered;
  for (let at = first; at <= last; at++) {
    if (/^(?:referendum|plebiscite)$/.test(words[at]!.lemma)) return true;
    const { classes } = thingAt(view, at);
    if ((classes.has('independence') || classes.has('union')) && words[at]!.upos !== 'PROPN') return true;
  }
  return false;
}

interface Plan {
  holders: readonly Actor[];
  about: { actors: readonly Actor[]; byTopic: boolean };
  stance: Stance;
  trace: string;
}

function draftsOf(view: StoryView, token: number, vote: number, { holders, about, stance, trace }: Plan): OpenDraft[] {
  const { polarity, modality } = stance;
  return holders
    .filter(({ kind, isMedium }) => kind !== 'person' && !isMedium)
    .flatMap((holder) => {
      const objects = about.byTopic && !about.actors.some((actor) => actor !== holder) ? [holder] : about.actors;
      return objects.map(
        (object): OpenDraft => ({
          ...{ holder, act: 'hold-vote', object, byTopic: about.byTopic, addressees: [], polarity, modality },
          ...{ token, tokens: [vote], statement: view.statementAt(token) },
          ...{ trace: [trace, ...stance.trace], stance },
        }),
      );
    });
}
