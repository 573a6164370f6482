import type { RecognitionState } from './fold-states.ts';
import { labelQuestion, type Piece } from './label-question.ts';
import type { AskedName, KnownToQuestions, NotUnderstood, QuestionOptions, Understood } from './question.ts';
import { type MatchedPattern, matchPatterns, type QuestionPattern } from './question-patterns.ts';
import { type Conditions, plainDate, readConditions } from './read-conditions.ts';
import { refuseCondition, refuseOrder, refusePiece, refuseWhole } from './refuse-question.ts';
import { setAside } from './set-aside.ts';
import { tellConditions, tellNote, tellReason } from './tell-questions.ts';

/**
 * What a question in plain words asks of the record: which command answers it, of whom, when and by whose word; or why
 * it is not understood. Nothing is guessed: what the answer takes no account of is told, and what would change it is a
 * reason not to answer.
 *
 * @example
 * understandQuestion('who recognised Kosovo by March 2008 according to Reuters?', known)
 * // { understood: true, command: 'who', words: ['kosovo'], says: 'who recognises Kosovo, as of 2008-03, according to Reuters', … }
 */
export function understandQuestion(question: string, known: KnownToQuestions): Understood | NotUnderstood {
  if (question.length > LONGEST) return refuseWhole('it is too long for a question');
  const pieces = labelQuestion(question, known);
  if (pieces.length === 0) return refuseWhole('it asks nothing');
  const refusal = pieces.find(({ symbol }) => symbol === 'refusal');
  if (refusal) return refusePiece(refusal, tellReason(refusal.value!));
  const conditions = readConditions(pieces);
  if (conditions.wrong) return refuseCondition(question, conditions.wrong, known);
  for (const { asking, unused } of setAside(conditions.asking, known)) {
    const fitting = matchPatterns(asking).find(({ pattern }) => fitsTimes(pattern, conditions, asking));
    if (fitting?.pattern.command === 'refuse') return refuseWhole(tellReason(firstOf(fitting, 'reason')!));
    if (fitting) return fill(question, fitting, { ...conditions, asking }, unused);
  }
  return refuseOrder(question, conditions.asking, known);
}

const LONGEST = 600;

/** A pattern of acts in a stretch of time is for those that are asked about in the past tense, or since when. */
function fitsTimes({ time }: QuestionPattern, conditions: Conditions, asking: readonly Piece[]): boolean {
  if (time !== 'past') return true;
  const { isStretch, from, until } = conditions;
  return isStretch && (from !== until || asking.some(isPast));
}

function isPast({ symbol, words }: Piece, _i: number, asking: readonly Piece[]): boolean {
  const isAfter = asking.some((piece) => piece.symbol === 'be' && /^(?:is|are|be)$/i.test(piece.words));
  if (symbol === 'recognise') return /ed\b/i.test(words) && !isAfter;
  return (symbol === 'do' || symbol === 'be') && /^(?:did|was|were)$/i.test(words);
}

function fill(
  question: string,
  matched: MatchedPattern,
  conditions: Conditions,
  unused: readonly Piece[],
): Understood | NotUnderstood {
  const { pattern, names } = matched;
  const apart = valuesOf(matched, 'unused');
  const left: Piece[] = [...unused, ...conditions.asking.filter(({ symbol }) => apart.includes(symbol))];
  const options = optionsOf(matched, conditions, left);
  if (pattern.time === 'since' && options.since === null) return refuseWhole(tellReason('since'));
  const dropped = namesFor(matched, 'unused').map(({ start, end, words }) => ({ start, end, words }));
  const words = namesFor(matched, 'words').map(({ key }) => key);
  const states = firstOf(matched, 'states');
  const note = firstOf(matched, 'note');
  const says = `${sayPattern(matched, conditions.asking)}${tellConditions(options)}`;
  return {
    ...{ understood: true, command: pattern.command as Understood['command'], words, options },
    only: {
      actor: namesFor(matched, 'only')[0]?.key ?? null,
      states: states === null ? null : (states.split(',') as RecognitionState[]),
    },
    says,
    names: [...names.values()].sort((a, b) => a.start - b.start),
    dates: [...conditions.when, ...conditions.told].map(({ time }) => time!.date),
    unused: joinWords(question, [...left, ...dropped]),
    notes: note === null ? [] : [tellNote(note)],
  };
}

/** What the command is asked with; conditions that it has no option for go to `left`. */
function optionsOf(matched: MatchedPattern, conditions: Conditions, left: Piece[]): QuestionOptions {
  const { time, command } = matched.pattern;
  const { knownAt, publishedBy, accordingTo, reviewed } = conditions;
  const isPeriod = time === 'past' || time === 'period';
  const takesDate = time === 'state' && conditions.asOf !== null && !isOpenStretch(conditions);
  if (time === 'none' || (time === 'state' && !takesDate)) left.push(...conditions.when);
  if (command !== 'who') left.push(...conditions.rules);
  if (!isPeriod) left.push(...conditions.limits);
  const rule = conditions.rule ?? (firstOf(matched, 'rule') as QuestionOptions['rule']);
  return {
    ...{ knownAt, publishedBy, accordingTo, reviewed },
    asOf: takesDate ? conditions.asOf : null,
    from: isPeriod ? conditions.from : null,
    until: isPeriod || time === 'since' ? untilOf(conditions, time) : null,
    since: time === 'since' ? plainDate(conditions.from, 'earliest') : null,
    act: valuesOf(matched, 'act'),
    by: namesFor(matched, 'by')[0]?.key ?? null,
    about: namesFor(matched, 'about')[0]?.key ?? null,
    rule: command === 'who' ? rule : null,
    limit: isPeriod ? conditions.limit : null,
  };
}

/** “between 2008 and 2012” is no date on which something is so. */
function isOpenStretch({ isStretch, when }: Conditions): boolean {
  return (
    isStretch && (when.length > 1 || when.some(({ time }) => time!.meaning === 'at' && /^b/i.test(time!.date.words)))
  );
}

function untilOf({ from, until }: Conditions, time: QuestionPattern['time']): string | null {
  if (time !== 'since') return until;
  return until?.startsWith('#') && from === until ? null : plainDate(until, 'latest');
}

function valuesOf({ pattern }: Pick<MatchedPattern, 'pattern'>, option: string): string[] {
  return pattern.options.filter(([name]) => name === option).map(([, value]) => value);
}

function firstOf(matched: Pick<MatchedPattern, 'pattern'>, option: string): string | null {
  return valuesOf(matched, option)[0] ?? null;
}

function namesFor({ pattern, names }: MatchedPattern, option: string): AskedName[] {
  return valuesOf({ pattern }, option).flatMap((letter) => names.get(letter) ?? []);
}

/** “who recognises {X}” with its names. */
function sayPattern({ pattern, names }: MatchedPattern, asking: readonly Piece[]): string {
  const fact = asking.find(({ symbol }) => symbol === 'fact')?.words.toLowerCase();
  return pattern.says.replace(/\{(\w+)\}/g, (_whole, key: string) =>
    key === 'fact' ? (fact ?? 'facts') : (names.get(key)?.name ?? key),
  );
}

/** The words of the question that are left, those that stand together as one. */
function joinWords(question: string, pieces: readonly { start: number; end: number }[]): string[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of [...pieces].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && /^[\s\p{P}]*$/u.test(question.slice(last.end, start))) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs.map(({ start, end }) => question.slice(start, end));
}
