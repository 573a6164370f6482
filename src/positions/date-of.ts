import { relationOf } from '../mentions/index.ts';
import type { TimeExpression } from '../times/index.ts';
import type { Draft } from './draft.ts';
import type { StoryView } from './story-view.ts';

type Told = Pick<Draft, 'token' | 'tokens'>;

/** The day or time at which an act is done, where its clause names one: not that on which it is told. */
export function dateOf(view: StoryView, told: Told): string | null {
  return ownDateOf(view, told) ?? dateAround(view, told) ?? dateOfEntry(view, told);
}

/** The day that hangs on the act's own words. */
export function ownDateOf(view: StoryView, { token, tokens }: Told): string | null {
  const { trees } = view.scene.index;
  for (const head of [token, ...tokens])
    for (const child of trees.children(head)) {
      if (!/^(?:obl|nmod|advmod)$/.test(relationOf(trees, child))) continue;
      const time = timeAt(view, child);
      if (time?.type === 'DATE') return time.value;
    }
  return null;
}

/**
 * The day beside the act's verb, however it hangs there: "Malawi on Friday withdrew its recognition", "proclaimed the
 * republic Sept. 24", "decided Monday to cut ties", "yesterday recognised it and named an ambassador".
 */
function dateAround(view: StoryView, { token, tokens }: Told): string | null {
  for (const verb of verbsOf(view, [token, ...tokens])) {
    const day = view.times.map((time) => dayBeside(view, time, verb)).find((value) => value !== null);
    if (day) return day;
  }
  return null;
}

/** The verbs of an act: its own, that which decides on it, and the first of several. */
function verbsOf({ scene }: StoryView, heads: readonly number[]): number[] {
  const { trees } = scene.index;
  const { words, headOf } = trees.numbered;
  const verbs: number[] = [];
  for (const head of heads) {
    if (words[head]!.upos === 'VERB') verbs.push(head);
    const above = headOf[head]!;
    if (above < 0 || words[above]!.upos !== 'VERB') continue;
    const relation = words[head]!.deprel;
    const isSecond =
      relation === 'conj' && !trees.children(head).some((child) => /^(?:nsubj|aux)/.test(words[child]!.deprel));
    if (relation === 'xcomp' || isSecond) verbs.push(above);
    // “decided Monday to cut ties and recognise”
    if (isSecond && words[above]!.deprel === 'xcomp' && headOf[above]! >= 0) verbs.push(headOf[above]!);
  }
  return [...new Set(verbs)];
}

/** The day of a time that stands right before a verb or behind its object, on what the verb's subject or object hangs. */
function dayBeside(view: StoryView, time: TimeExpression, verb: number): string | null {
  const { trees, tokenAt } = view.scene.index;
  const { words, headOf, tokens } = trees.numbered;
  if ((time.type !== 'DATE' && time.type !== 'TIME') || Math.abs(time.start - tokens[verb]!.start) > FURTHEST)
    return null;
  const [first, last] = [tokenAt(time.start), tokenAt(time.end - 1)];
  let top = first;
  while (headOf[top]! >= first && headOf[top]! <= last) top = headOf[top]!;
  const hangsOn = headOf[top]!;
  const isBefore = last + 1 === verb || (words[last + 1]?.upos === 'ADV' && last + 2 === verb);
  const isBehind = first === verb + 1;
  const isBare = !trees.children(top).some((child) => words[child]!.deprel === 'case');
  const isOfVerb = hangsOn === verb && (isBare || isBefore || isBehind);
  const isOfNoun = hangsOn >= 0 && headOf[hangsOn] === verb && /^(?:nsubj|obj)/.test(words[hangsOn]!.deprel);
  const isOfSubject = isOfNoun && isBefore && (isBare || words[hangsOn]!.upos === 'PROPN');
  const isOfObject = isOfNoun && isBare && hangsOn > verb;
  return isOfVerb || isOfSubject || isOfObject ? dayIn(time) : null;
}

/** A day stands no further from its verb, in characters. */
const FURTHEST = 200;

function dayIn({ type, value }: TimeExpression): string | null {
  return type === 'DATE' ? value : (/^[0-9]{4}-[0-9]{2}-[0-9]{2}(?=T)/.exec(value)?.[0] ?? null);
}

/** In a chronology the day stands at the head of its entry: "OCT 4, 1963 - Iraq recognises the emirate". */
function dateOfEntry({ scene, times }: StoryView, { token }: Told): string | null {
  const { article, index } = scene;
  const { tokens, firstOf, sentenceOf } = index.trees.numbered;
  const start = tokens[firstOf[sentenceOf[token]!]!]!.start;
  const time = times.find((one) => one.start === start && one.type === 'DATE');
  return time && /^\s?[-–—:]\s/.test(article.text.slice(time.end, time.end + 3)) ? time.value : null;
}

function timeAt({ scene, times }: StoryView, token: number): TimeExpression | undefined {
  const { start, end } = scene.index.trees.numbered.tokens[token]!;
  return times.find((time) => time.start <= start && end <= time.end);
}
