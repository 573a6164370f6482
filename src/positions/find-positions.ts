import type { Actor } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import type { SpokenStory } from '../speakers/index.ts';
import type { ActChance, ActLabel, SeenByNetwork } from '../statements/index.ts';
import type { TimeExpression } from '../times/index.ts';
import { actTogether } from './act-together.ts';
import { addRequests } from './add-requests.ts';
import { agreements, tellAgreement } from './agreement.ts';
import { amongThem, whoseAmongThem } from './among-them.ts';
import { answerActs, answersOf } from './answer-acts.ts';
import { answerInWords } from './answer-in-words.ts';
import { applyAgainst } from './apply-against.ts';
import { applyClaim } from './apply-claim.ts';
import { applyComparison } from './apply-comparison.ts';
import { applyExistence } from './apply-existence.ts';
import { applyFrames } from './apply-frame.ts';
import { applyReturn } from './apply-return.ts';
import { applyStanding } from './apply-standing.ts';
import { applyVerdict } from './apply-verdict.ts';
import { applyVote } from './apply-vote.ts';
import { withCompanions } from './companions.ts';
import { countVotes } from './count-votes.ts';
import { dateOf, ownDateOf } from './date-of.ts';
import { declareForOneself } from './declare-for-oneself.ts';
import { declareLeaving } from './declare-leaving.ts';
import { denyRequest } from './deny-request.ts';
import type { Draft, OpenDraft } from './draft.ts';
import { echoAct } from './echo-act.ts';
import { evidenceOf } from './evidence-of.ts';
import { gappedActs } from './gapped-acts.ts';
import { joinRanks } from './join-ranks.ts';
import { judgeVote } from './judge-vote.ts';
import { landOf, mainObject } from './main-object.ts';
import { planVote } from './plan-vote.ts';
import type { Position } from './position.ts';
import { recogniseAnything } from './recognise-anything.ts';
import { relationsByTopic } from './relations-by-topic.ts';
import { saysNoMore } from './says-no-more.ts';
import { scoreDraft, sureness } from './score-draft.ts';
import { seenActs } from './seen-acts.ts';
import { shelveRecognition } from './shelve-recognition.ts';
import { type StoryView, viewAnew, viewStory } from './story-view.ts';
import { switchSides } from './switch-sides.ts';
import { takeBack } from './take-back.ts';
import { undoAgain } from './undo-again.ts';
import { winRecognition } from './win-recognition.ts';
import { wishIndependence } from './wish-independence.ts';

/**
 * Who does what about whose statehood, by a story's words and those of its speakers (`schema/acts.yaml`), in the order of
 * the text.
 */
export function findPositions(
  story: SpokenStory,
  times: readonly TimeExpression[],
  { acts, chances }: SeenByNetwork = { acts: [], chances: [] },
): Position[] {
  const land = landOf(story);
  const firstView = viewStory(story, times, land);
  const first = findDrafts(story, firstView);
  const main = mainObject(firstView, first) ?? land;
  const view = viewAnew(firstView, main);
  const drafts = main === land ? first : findDrafts(story, view);
  return writePositions(story, view, dropRepeated(view, [...drafts, ...seenBesides(view, acts, drafts)]), chances);
}

/** What the network of acts sees where the rules tell nothing. */
function seenBesides(view: StoryView, labels: readonly ActLabel[], told: readonly Draft[]): Draft[] {
  return labels.flatMap((label) => withCompanions(view, addRequests(view, seenActs(view, label, told))));
}

/** All acts of a story, in the order of their words. */
function findDrafts(story: SpokenStory, view: StoryView): Draft[] {
  const drafts: Draft[] = [];
  const { tokens } = view.scene.index.trees.numbered;
  const consumed = new Set<number>();
  const answers = answersOf(view, story.statements);
  for (let token = 0; token < tokens.length; token++) {
    if (isHeadline(view, token)) continue;
    if (consumed.has(token)) continue;
    const found = declareForOneself(view, answerInWords(view, actsAt(view, token)));
    const answer = answers.get(token);
    const all = answer ? answerActs(view, found, answer) : found;
    if (all.length === 0) continue;
    // “withdrew its recognition” is no recognition besides, nor is “the recognition by Ghana was withdrawn”.
    const used = new Set(all.flatMap((draft) => draft.tokens));
    for (let i = drafts.length - 1; i >= 0 && drafts[i]!.token > token - NEAR; i--)
      if (used.has(drafts[i]!.token) && UNDONE.has(all[0]!.act)) drafts.splice(i, 1);
    for (const other of used) consumed.add(other);
    drafts.push(...withCompanions(view, addRequests(view, all)), ...gappedActs(view, all));
    setTopic(view, all);
  }
  return drafts;
}

/** Acts that undo a recognition, told by its noun. */
const UNDONE: ReadonlySet<Act> = new Set(['withdraw-recognition', 'freeze-recognition', 'reinstate-recognition']);

/** Ways to see an act in a word: the first that sees one is taken. */
const FINDERS = [
  switchSides,
  takeBack,
  winRecognition,
  denyRequest,
  actTogether,
  undoAgain,
  countVotes,
  judgeVote,
  planVote,
  applyAgainst,
  applyComparison,
  shelveRecognition,
  applyFrames,
  recogniseAnything,
  relationsByTopic,
  applyVerdict,
  applyClaim,
  applyStanding,
  applyExistence,
  joinRanks,
  wishIndependence,
  applyReturn,
  applyVote,
  declareLeaving,
  amongThem,
  whoseAmongThem,
  echoAct,
];

/** What a word does: by its frames, as a verdict, or as an act told before. */
function actsAt(view: StoryView, token: number): OpenDraft[] {
  let open: OpenDraft[] = [];
  for (const find of FINDERS) {
    const drafts = find(view, token);
    if (drafts.length === 0) continue;
    // An act without a holder says what the story is about, but another finder may know who holds it.
    if (drafts.some(({ holder, stance }) => holder !== null || stance.request !== null)) return drafts;
    if (open.length === 0) open = drafts;
  }
  return open;
}

/** Headlines are not read: what they say in short the story says in full. */
function isHeadline({ scene: { article, index } }: StoryView, token: number): boolean {
  const { kind } = article.blocks[index.trees.numbered.blockOf[token]!] ?? { kind: 'paragraph' };
  return kind === 'headline' || kind === 'heading' || kind === 'byline';
}

/** What was acted upon last is what "the new state" and "the vote" are of. */
function setTopic(view: StoryView, drafts: readonly OpenDraft[]): void {
  const [{ act, token }] = drafts as [OpenDraft];
  const objects = [...new Set(drafts.map(({ object }) => object))];
  const holders = [...new Set(drafts.flatMap(({ holder }) => holder ?? []))];
  if (holders.length > 0) view.told = { act, objects, holders, token };
  const echoed = drafts.find((draft) => ECHOED.has(draft.act) && !isOtherHalf(view, draft));
  // “urged Turkey to undo its recognition and others not to follow suit” speaks of the recognition still.
  const isUnheard = echoed?.modality === 'requested' && echoed.act === 'withdraw-recognition';
  const isIdle = (echoed?.modality === 'hypothetical' || isUnheard) && view.last !== null;
  // “declared the decision to recognise it void”: whoever does nothing there is not who did it last.
  const isNobodys = echoed?.holder === null && view.last !== null;
  const isPast = echoed !== undefined && isBackground(view, echoed);
  if (echoed && !isIdle && !isNobodys && !isPast && !isAfterthought(view, echoed)) {
    const { act: told } = echoed;
    view.last = {
      act: told === 'refuse-recognition' ? 'recognise' : told,
      objects: ofPair(
        view,
        [...new Set(drafts.filter((draft) => draft.act === told).map(({ object }) => object))],
        drafts,
      ),
      holders,
      token: echoed.token,
      date: echoed.holder === null ? null : ownDateOf(view, echoed as Draft),
    };
  } else if (act === 'request-recognition') view.last = { act: 'recognise', objects, holders: [], token, date: null };
  // “Everybody cites Eritrea. Ethiopia agreed”: to something else.
  if (act === 'invoke-precedent') view.last = null;
  if (act === 'hold-vote' || act === 'reject-vote') view.lastVote = token;
  // “on Sabah, which it claims”: what somebody claims besides is not what is recognised next.
  const isRelative = view.scene.index.trees.numbered.words[token]!.deprel === 'acl:relcl';
  const isAside = act === 'claim-sovereignty' && isRelative && view.main !== null && !objects.includes(view.main);
  if (!OF_OTHERS.has(act) && !isAside) view.topics.push({ actors: objects, token, act });
}

/** "recognised Peking and withdrew recognition from Formosa": what others did too is the first. */
function isOtherHalf({ last, scene }: StoryView, { act, token, object, byTopic }: OpenDraft): boolean {
  const { sentenceOf } = scene.index.trees.numbered;
  if (act !== 'withdraw-recognition' || last?.act !== 'recognise') return false;
  if (last.objects.includes(object) && !byTopic) return false;
  return sentenceOf[token] === sentenceOf[last.token] && token - last.token < NEAR * 2;
}

/** Of two that do it to each other, the one that the story is about. */
function ofPair({ main }: StoryView, objects: readonly Actor[], drafts: readonly OpenDraft[]): readonly Actor[] {
  const isMutual = objects.length > 1 && objects.every((object) => drafts.some(({ holder }) => holder === object));
  return isMutual && main !== null && objects.includes(main) ? [main] : objects;
}

/** "suspended that recognition in 2001", told beside the news of today: what others follow is the news. */
function isBackground(view: StoryView, draft: OpenDraft): boolean {
  const { last } = view;
  if (last === null || last.date !== null || draft.holder === null) return false;
  return /^\d{4}$/.test(ownDateOf(view, draft as Draft) ?? '') && last.holders.includes(draft.holder);
}

/** "recognised it and will establish relations": to do so is to recognise it. */
function isAfterthought({ last, scene }: StoryView, { act, token, holder, object, modality }: OpenDraft): boolean {
  const { sentenceOf } = scene.index.trees.numbered;
  // “Taipei would close its embassy there”: what is done to who did it last comes of that.
  const isAnswer = last !== null && /-relations$/.test(act) && last.holders.includes(object) && holder !== null;
  if (isAnswer && modality !== 'actual' && last.act !== act && !last.holders.includes(holder)) return true;
  if (act !== 'establish-relations' || last?.act !== 'recognise') return false;
  // “Peking was ready to open relations”: with who recognised it.
  if (holder !== null && last.objects.includes(holder)) return true;
  return sentenceOf[token]! - sentenceOf[last.token]! <= AFTERTHOUGHT_REACH;
}

/** So many sentences after a recognition, relations are what comes of it. */
const AFTERTHOUGHT_REACH = 2;

/** Acts that others may do too: "Russia did so". */
const ECHOED: ReadonlySet<Act> = new Set([
  'recognise',
  'refuse-recognition',
  'withdraw-recognition',
  'freeze-recognition',
  'establish-relations',
  'sever-relations',
  'vow-reintegration',
]);

/** Acts whose objects are other cases or partners, not what the story is about. */
const OF_OTHERS: ReadonlySet<Act> = new Set([
  'invoke-precedent',
  'deny-precedent',
  'establish-relations',
  'sever-relations',
]);

/** One act of one holder on one object is told once where two words of the same clause tell it. */
function dropRepeated({ scene }: StoryView, drafts: readonly Draft[]): Draft[] {
  const { trees } = scene.index;
  const { sentenceOf } = trees.numbered;
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const twin = kept.find(
      (other) =>
        isSame(draft, other) &&
        // “has done nothing of the kind and does not mean to”
        (draft.polarity === 'affirmed' || draft.modality === other.modality) &&
        sentenceOf[other.token] === sentenceOf[draft.token] &&
        Math.abs(other.token - draft.token) < NEAR,
    );
    // “Reports said that Serbia had recognised it. It has not.”
    const refuted = kept.findIndex((other) => isRefuted(other, draft));
    if (refuted >= 0) kept.splice(refuted, 1);
    if (!twin && !kept.some((other) => saysNoMore(trees, other, draft))) kept.push(draft);
  }
  return kept;
}

const NEAR = 12;

/** Whether a draft tells of another, told as others' report just before, that it is not so. */
function isRefuted(other: Draft, draft: Draft): boolean {
  return (
    draft.polarity === 'denied' &&
    other.polarity === 'affirmed' &&
    (other.modality === 'actual' || other.stance.doubted) &&
    isSame({ ...other, polarity: 'denied' }, draft) &&
    draft.token > other.token &&
    draft.token - other.token < 4 * NEAR
  );
}

function isSame(a: Draft, b: Draft): boolean {
  return a.holder === b.holder && a.object === b.object && a.act === b.act && a.polarity === b.polarity;
}

function writePositions(
  { idOf }: SpokenStory,
  view: StoryView,
  drafts: readonly Draft[],
  chances: readonly ActChance[],
): Position[] {
  const positions: Omit<Position, 'id'>[] = [];
  const agreementOf = agreements(chances);
  const ids = (actors: readonly Actor[]): string[] => actors.flatMap((actor) => idOf(actor) ?? []);
  for (const draft of drafts) {
    const { act, polarity, modality, statement, trace } = draft;
    const holder = idOf(draft.holder);
    const object = idOf(draft.object);
    if (holder === undefined || object === undefined) continue;
    const agreement = agreementOf(draft);
    positions.push({
      ...{ holder, act, object, addressees: ids(draft.addressees), date: dateOf(view, draft), polarity, modality },
      ...{
        evidence: evidenceOf(view, draft),
        statement: statement?.id ?? null,
        score: scoreDraft(draft, agreement),
        trace: sureness(trace) === 'seen' ? trace : [...trace, tellAgreement(agreement)],
      },
    });
  }
  return positions
    .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
    .map((position, i) => ({ id: `p${i + 1}`, ...position }));
}
