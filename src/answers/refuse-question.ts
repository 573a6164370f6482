import { questionExamples } from '../lang/questions.ts';
import type { Piece } from './label-question.ts';
import { nearestNames } from './nearest-names.ts';
import type { AskedName, KnownToQuestions, NotUnderstood } from './question.ts';
import { matchPatterns } from './question-patterns.ts';
import type { Conditions } from './read-conditions.ts';

/** What kinds of questions can be asked, one each. */
const EXAMPLES: readonly string[] = questionExamples.map(({ example }) => example);

/** A question that is not answered as a whole. */
export function refuseWhole(why: string): NotUnderstood {
  return refuse('', why);
}

/** A question that is not answered because of some of its words. */
export function refusePiece({ words }: Pick<Piece, 'words'>, why: string, nearest: string[] = []): NotUnderstood {
  return refuse(words, why, nearest);
}

/** A question with a condition that cannot be one. */
export function refuseCondition(
  question: string,
  { start, end, why, isName }: NonNullable<Conditions['wrong']>,
  known: KnownToQuestions,
): NotUnderstood {
  const words = question.slice(start, end);
  return refuse(words, why, isName ? nearestNames(words, known) : []);
}

/** A question that fits no pattern: where a name that is not known would mend it, it is told. */
export function refuseOrder(question: string, pieces: readonly Piece[], known: KnownToQuestions): NotUnderstood {
  const unknown = unknownName(question, pieces, known);
  if (unknown !== null)
    return refuse(unknown, 'neither the register nor the record knows this name', nearestNames(unknown, known));
  const other = otherRuns(pieces)[0];
  if (other)
    return refuse(
      wordsOf(question, pieces, other),
      'what it makes of the question is not understood',
      nearestNames(wordsOf(question, pieces, other), known, 0.25),
    );
  if (pieces.some(({ symbol }) => symbol === 'not' || symbol === 'never'))
    return refuse(
      pieces.find(({ symbol }) => symbol === 'not' || symbol === 'never')!.words,
      'a negation is understood of recognition only',
    );
  const names = pieces.filter(({ symbol }) => symbol === 'name');
  if (names.length > 1 && pieces.some(({ symbol }) => symbol === 'and' || symbol === 'or'))
    return refuse(names.at(-1)!.words, 'one thing is asked about at a time');
  return refuse('', 'the words are known, this order of them is no question that the record answers');
}

function refuse(words: string, why: string, nearest: string[] = []): NotUnderstood {
  return { understood: false, words, why, nearest, examples: [...EXAMPLES] };
}

interface Run {
  from: number;
  until: number;
}

/** Stretches of words that come to nothing. */
function otherRuns(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const [i, { symbol }] of pieces.entries()) {
    if (symbol !== 'other') continue;
    const last = runs.at(-1);
    if (last?.until === i) last.until++;
    else runs.push({ from: i, until: i + 1 });
  }
  return runs;
}

/** Words that, were they a name, would make a question of it all: “who recognises Abkhasia”. */
function unknownName(question: string, pieces: readonly Piece[], known: KnownToQuestions): string | null {
  for (const run of otherRuns(pieces)) {
    const words = wordsOf(question, pieces, run);
    const [first] = pieces.slice(run.from, run.until);
    const name: AskedName = { key: words, name: words, words, start: first!.start, end: pieces[run.until - 1]!.end };
    const mended = [...pieces.slice(0, run.from), { ...first!, symbol: 'name', name }, ...pieces.slice(run.until)];
    const looksSo = /^\p{Lu}/u.test(words) || nearestNames(words, known, 0.25).length > 0;
    if (looksSo && matchPatterns(mended).length > 0) return words;
  }
  return null;
}

function wordsOf(question: string, pieces: readonly Piece[], { from, until }: Run): string {
  return question.slice(pieces[from]!.start, pieces[until - 1]!.end);
}
