import { subjectsOf } from '../clauses/index.ts';
import { type Actor, isPolity, type StoryTrees } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import { actorsAt, conjunctsOf, holdersFor } from './actors.ts';
import type { Draft } from './draft.ts';
import type { StoryView } from './story-view.ts';

/** Acts that several states do side by side. */
const SHARED: ReadonlySet<Act> = new Set([
  'recognise',
  'refuse-recognition',
  'withdraw-recognition',
  'freeze-recognition',
  'reinstate-recognition',
  'oppose-independence',
  'support-independence',
  'sever-relations',
]);

/**
 * Adds to an act those who do it too without being its subject: "Like Chile, Peru has recognised it", "Peru, along with Chile
 * and Bolivia, recognised it", "Peru joined Chile in recognising it", "Tanzania on April 13, Gabon on May 8 and the Ivory Coast
 * last Tuesday extended recognition", "Peru recognised it on Monday, Chile on Tuesday".
 */
export function withCompanions(view: StoryView, drafts: readonly Draft[]): Draft[] {
  const all = [...drafts];
  for (const draft of drafts) {
    if (!SHARED.has(draft.act) || draft.modality === 'requested' || draft.modality === 'hypothetical') continue;
    const others = [...companionsOf(view, draft), ...datedBefore(view, draft), ...datedBehind(view, draft)];
    for (const holder of others) {
      if (!isPolity(holder) || holder === draft.object) continue;
      if (all.some((other) => other.holder === holder && other.object === draft.object && other.act === draft.act))
        continue;
      all.push({ ...draft, holder, trace: [...draft.trace, 'does it too'] });
    }
  }
  return all;
}

/** "like Chile", "along with Chile", "as well as Chile", "joined Chile in". */
function companionsOf(view: StoryView, { token, holder }: Draft): Actor[] {
  const { scene } = view;
  const { trees } = scene.index;
  const { tokens, words, headOf } = trees.numbered;
  const [start, end] = clauseBounds(trees, token);
  const found: Actor[] = [];
  for (let at = start; at < end - 1; at++) {
    const form = tokens[at]!.form.toLowerCase();
    const next = tokens[at + 1]!.form.toLowerCase();
    const isLike = form === 'like' && words[at]!.upos !== 'VERB' && at < token;
    const isWith = /^(?:along|together|alongside)$/.test(form) && next === 'with';
    const isAsWell = form === 'as' && next === 'well' && /^as$/i.test(tokens[at + 2]?.form ?? '');
    if (!isLike && !isWith && !isAsWell && form !== 'alongside') continue;
    const from = isAsWell ? at + 3 : isWith ? at + 2 : at + 1;
    found.push(...polityFrom(view, from));
  }
  const up = headOf[token]!;
  if (up >= 0 && words[up]!.lemma === 'join') {
    for (const head of [
      ...subjectsOf(trees, up),
      ...trees.children(up).filter((child) => words[child]!.deprel === 'obj'),
    ])
      found.push(...actorsAt(scene, head).flatMap(holdersFor).filter(isPolity));
  }
  return found.filter((actor) => actor !== holder);
}

/** The state named at a token or behind its article, with those listed beside it. */
function polityFrom({ scene }: StoryView, token: number): Actor[] {
  const { tokens } = scene.index.trees.numbered;
  const at = /^(?:the|both)$/i.test(tokens[token]?.form ?? '') ? token + 1 : token;
  const phrase = scene.index.at(at);
  if (phrase?.form !== 'name') return [];
  return conjunctsOf(scene, phrase.head)
    .flatMap((head) => actorsAt(scene, head))
    .flatMap(holdersFor)
    .filter(isPolity);
}

/** "Tanzania on April 13, Gabon on May 8 and the Ivory Coast last Tuesday" before the verb. */
function datedBefore(view: StoryView, { token, holder }: Draft): Actor[] {
  const segments = segmentsOf(view, sentenceStart(view, token), token);
  const dated = segments.flatMap(({ actor, isDated }) => (actor !== null && isDated ? [actor] : []));
  return dated.length > 1 && dated.includes(holder) ? dated.filter((actor) => actor !== holder) : [];
}

/** "… on Monday, Chile on Tuesday and Bolivia on Wednesday" behind it. */
function datedBehind(view: StoryView, { token, object }: Draft): Actor[] {
  const { sentenceOf, tokens } = view.scene.index.trees.numbered;
  let end = token + 1;
  while (end < tokens.length && sentenceOf[end] === sentenceOf[token] && tokens[end]!.form !== ';') end++;
  const [first, ...rest] = segmentsOf(view, token + 1, end);
  if (!first || rest.length === 0 || !hasTime(view, token + 1, first.end)) return [];
  return rest.flatMap(({ actor, isDated }) => (actor !== null && isDated && actor !== object ? [actor] : []));
}

interface Segment {
  end: number;
  /** Whom the segment begins with, if it is a state. */
  actor: Actor | null;
  /** Whether nothing but a date stands behind the name. */
  isDated: boolean;
}

/** What stands between commas and "and". */
function segmentsOf(view: StoryView, start: number, end: number): Segment[] {
  const { tokens } = view.scene.index.trees.numbered;
  const segments: Segment[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !/^(?:,|and|while|then)$/i.test(tokens[at]!.form)) continue;
    if (at > from) segments.push(segmentAt(view, from, at));
    from = at + 1;
  }
  return segments;
}

function segmentAt(view: StoryView, from: number, end: number): Segment {
  const { scene } = view;
  const { tokens } = scene.index.trees.numbered;
  const first = /^the$/i.test(tokens[from]!.form) ? from + 1 : from;
  const phrase = first < end ? scene.index.at(first) : null;
  if (phrase?.form !== 'name' || phrase.last >= end - 1) return { end, actor: null, isDated: false };
  const [actor = null] = actorsOf(view, phrase.head);
  let isDated = hasTime(view, phrase.last + 1, end);
  for (let at = phrase.last + 1; at < end; at++)
    if (
      !isInTime(view, at) &&
      !/^(?:on|in|last|later|at|the|since|early|late|already|earlier|next|\.)$/i.test(tokens[at]!.form)
    )
      isDated = false;
  return { end, actor, isDated };
}

function actorsOf({ scene }: StoryView, head: number): Actor[] {
  const link = scene.index.at(head) ? scene.linkOf(scene.index.at(head)!) : null;
  return link ? holdersFor(link.actor).filter(isPolity) : [];
}

function isInTime({ times, scene }: StoryView, token: number): boolean {
  const { start } = scene.index.trees.numbered.tokens[token]!;
  return times.some((time) => time.start <= start && start < time.end);
}

function hasTime(view: StoryView, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isInTime(view, at)) return true;
  return false;
}

function sentenceStart({ scene }: StoryView, token: number): number {
  const { sentenceOf } = scene.index.trees.numbered;
  let start = token;
  while (start > 0 && sentenceOf[start - 1] === sentenceOf[token]) start--;
  return start;
}

/** The sentence of a token, between semicolons. */
function clauseBounds({ numbered: { sentenceOf, tokens } }: StoryTrees, token: number): [number, number] {
  let start = token;
  while (start > 0 && sentenceOf[start - 1] === sentenceOf[token] && tokens[start - 1]!.form !== ';') start--;
  let end = token + 1;
  while (end < tokens.length && sentenceOf[end] === sentenceOf[token] && tokens[end]!.form !== ';') end++;
  return [start, end];
}
