import {
  antecedentOf,
  askedOf,
  hasCopula,
  isPassive,
  isVerb,
  obliquesOf,
  ownersOf,
  type Stance,
  subjectsOf,
  undergoersOf,
} from '../clauses/index.ts';
import { type Actor, isPolity, relationOf } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import { actorsAt, holdersFor, politiesOf } from './actors.ts';
import { aboutOf, type Thing } from './find-things.ts';
import type { Frame } from './frames.ts';
import { holdersAbove, polityBehind } from './holders-above.ts';
import { aboutOfThing, isOwn } from './objects-of-frame.ts';
import { signersOf } from './signers-of.ts';
import type { StoryView } from './story-view.ts';
import { hasObject } from './thing-of-frame.ts';
import { topicFor } from './topic.ts';
import { voiceHoldersAt } from './voice-holders.ts';

/**
 * "A decree proclaiming the region independent", "its independence was proclaimed": where no state, territory or organisation declares it,
 * what is declared independent does so itself.
 */
export function ownInstead(view: StoryView, token: number, frame: Frame, thing: Thing, holders: Actor[]): Actor[] {
  const { trees } = view.scene.index;
  const { words } = trees.numbered;
  if (frame.act !== 'declare-independence' || !isVerb(trees, token) || words[token]!.deprel === 'amod') return holders;
  const heads = subjectsOf(trees, token);
  const isPronoun = heads.every((head) => words[head]!.upos === 'PRON');
  const isHeld = (holder: Actor): boolean =>
    isPolity(holder) ||
    (holder.named && !/^(?:person|body)$/.test(holder.kind) && !(isPronoun && holder.registerId === null));
  if (holders.some(isHeld)) return holders;
  // “The choir declared its independence”
  const isOther = heads.length > 0 && holders.length === 0 && !heads.some((head) => DECREES.test(words[head]!.lemma));
  const isMeant = thing.about.length > 0 && !isOwn(trees, thing.token);
  if (isOther && !isMeant && !isPassive(trees, token)) return holders;
  const about =
    thing.about.length > 0 ? thing.about : undergoersOf(trees, token).flatMap((head) => aboutOfThing(view, head));
  const polities = about.filter(isPolity);
  if (polities.length > 0) return [...new Set(polities)];
  const own = holders.length > 0 && holders.every(({ kind, registerId }) => kind === 'body' && registerId === null);
  if (holders.length > 0 && !own) return holders;
  const topic = topicFor(view, token);
  // “Independence was declared in Pristina”
  return topic.length > 0
    ? [...topic]
    : obliquesOf(trees, token, 'in')
        .flatMap((head) => actorsAt(view.scene, head))
        .flatMap(politiesOf);
}

/** Nouns for papers by which independence is declared. */
const DECREES =
  /^(?:decree|declaration|proclamation|law|act|motion|resolution|statement|manifesto|bill|document|text|it|which|that)$/;

/**
 * Who does what a passive leaves without an agent: "the vote would not be recognised" is said of those who say it; "asked to
 * be recognised" of those who are asked.
 */
export function unnamedHolders(view: StoryView, token: number, frame: Frame, stance: Stance): Actor[] {
  const { scene } = view;
  const { trees } = scene.index;
  if (!isVerb(trees, token) || frame.holder !== 'subject') return [];
  if (stance.request !== null)
    return askedOf(trees, stance.request)
      .flatMap((head) => actorsAt(scene, head))
      .flatMap(holdersFor);
  if (isPassive(trees, token) && frame.act === 'hold-vote') return [...topicFor(view, token)];
  // “Ghana's recognition of Kosovo has been suspended”
  if (isPassive(trees, token) && frame.classes.has('recognition') && frame.act !== null && OF_OWN.has(frame.act)) {
    const owners = undergoersOf(trees, token).flatMap((head) => ownersOf(trees, head));
    const own = owners.flatMap((head) => actorsAt(scene, head)).flatMap(holdersFor);
    if (own.length > 0) return own;
  }
  if (!isPassive(trees, token) || !/^(?:intended|requested)$/.test(stance.modality)) return [];
  return voiceHoldersAt(view, token);
}

/** Acts that only who recognised it can do. */
const OF_OWN: ReadonlySet<Act> = new Set(['withdraw-recognition', 'freeze-recognition', 'reinstate-recognition']);

/** Who holds an act: its subject, whose noun it is, those who vote, or whoever says so. */
export function holdersOf(view: StoryView, token: number, frame: Frame): Actor[] {
  const { scene } = view;
  const { trees } = scene.index;
  if (frame.holder === 'speaker') {
    const { speaker, behalf } = view.voiceOf(view.statementAt(token));
    const voice = behalf ?? speaker;
    return voice ? holdersFor(voice) : [];
  }
  const up = trees.numbered.headOf[token]!;
  const isVerbal = !isVerb(trees, token) && hasObject(trees, token) && up >= 0 && relationOf(trees, token) === 'conj';
  const isOwner = frame.holder === 'owner' || trees.numbered.words[token]!.upos === 'NOUN';
  let tokens = isVerbal
    ? subjectsOf(trees, up)
    : isOwner && !hasCopula(trees, token)
      ? ownersOf(trees, token)
      : subjectsOf(trees, token);
  if (tokens.length === 0 && isOwner) tokens = holdersAbove(view, token);
  const holders: Actor[] = [];
  const meant = tokens.map((head) => antecedentOf(trees, head));
  const signers = frame.holder === 'subject' ? meant.flatMap((head) => signersOf(trees, head)) : meant;
  for (const head of signers) {
    const home = frame.act !== null && OF_POLITIES.has(frame.act) ? homeOf(view, head) : [];
    for (const actor of home.length > 0 ? home : actorsAt(scene, head))
      for (const holder of holdersFor(actor)) if (!holders.includes(holder)) holders.push(holder);
  }
  if (holders.length === 0 && frame.act === 'request-recognition' && tokens.length > 0) {
    // “Its independence demands recognition”: whoever says so asks for it.
    const { speaker, behalf } = view.voiceOf(view.statementAt(token));
    const voice = behalf ?? speaker;
    if (voice) holders.push(...holdersFor(voice));
  }
  if (frame.holder !== 'voters')
    return frame.act !== null && OF_POLITIES.has(frame.act)
      ? holders.map((holder) => standIn(view, token, frame.act!, holder))
      : holders;
  const polities = holders.flatMap((holder) => polityBehind(holder) ?? []);
  if (polities.length > 0) return [...new Set(polities)];
  const about = tokens.flatMap((head) => aboutOf(view, head)).filter(isPolity);
  return about.length > 0 ? about : [...topicFor(view, token)];
}

/** Where a people lives of which a phrase speaks: of "the Serbs of Krajina" Krajina, though Serbs there are elsewhere. */
function homeOf(view: StoryView, head: number): Actor[] {
  const { scene } = view;
  const { trees } = scene.index;
  if (!actorsAt(scene, head).some(({ kind }) => kind === 'group')) return [];
  return ['of', 'in']
    .flatMap((preposition) => obliquesOf(trees, head, preposition))
    .flatMap((place) => actorsAt(scene, place))
    .filter(isPolity);
}

/** Acts of a territory, which those who act for it do in its name: "the separatists declared independence". */
const OF_POLITIES: ReadonlySet<Act> = new Set([
  'declare-independence',
  'request-recognition',
  'hold-vote',
  'invoke-precedent',
]);

/** Those who act for a territory without being named after it. */
const ITS_OWN = /^(?:separatists|secessionists|rebels|insurgents|breakaway leaders|separatist leaders|rebel leaders)$/i;

function standIn(view: StoryView, token: number, act: Act, holder: Actor): Actor {
  if (isPolity(holder) || holder.kind === 'organisation' || (holder.named && holder.kind !== 'person')) return holder;
  const behind = polityBehind(holder);
  if (behind) return behind;
  if (act === 'invoke-precedent') return ITS_OWN.test(holder.name) ? (view.main ?? holder) : holder;
  return !holder.named || holder.kind === 'person' ? (topicFor(view, token)[0] ?? holder) : holder;
}
