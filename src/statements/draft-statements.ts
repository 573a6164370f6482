import type { Span } from '../span.ts';
import type { ParsedStory } from './find-statements.ts';
import type { NumberedStory } from './number-tokens.ts';
import type { StatementKind, StatementType } from './statement.ts';
import { isFree, quotationAround, type Run, wordsIn } from './token-runs.ts';

/** A statement in the making: its parts as runs of tokens. */
export interface Draft {
  /** Token that heads the cue, or -1 where there is none. */
  head: number;
  type: StatementType;
  cue: number[];
  source: number[];
  content: Run[];
  score: number;
  trace: string[];
  /** Where the marks do not tell it: lines of a transcript are direct without any. */
  kind?: StatementKind;
  /** Index of the draft whose quotation this one goes on with. */
  continues?: Draft;
  /** What was asked, where the draft answers it. */
  question?: Run;
}

type Labelled = Omit<Draft, 'content'> & { content: number[] };

/**
 * Statements from labelled tokens, with content runs made whole: a quotation is content from mark to mark, and one that its
 * attribution interrupts, “A,” he said. “B.”, is one statement with two spans.
 */
export function draftStatements(story: ParsedStory, numbered: NumberedStory, labelled: Labelled): Draft[] {
  const taken = new Set([...labelled.cue, ...labelled.source]);
  const runs = joinRuns(numbered, runsOf(labelled.content), taken);
  const whole = joinOverlaps(runs.map((run) => trimRun(story, numbered, wholeQuotation(story, numbered, run, taken))));
  const cut = whole.flatMap((run) => cutAtQuotations(numbered, run)).map((run) => trimRun(story, numbered, run));
  const kept = cut.filter(({ first, last }) => first <= last && hasWord(numbered, first, last));
  const groups = groupBySentence(numbered, preferQuotations(numbered, kept, labelled.head), labelled.head);
  return groups.map((content) => ({ ...labelled, content }));
}

function runsOf(tokens: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    if (last?.last === token - 1) last.last = token;
    else runs.push({ first: token, last: token });
  }
  return runs;
}

function hasWord(numbered: NumberedStory, first: number, last: number): boolean {
  return wordsIn(numbered, { first, last }) > 0;
}

/** Joins runs of one paragraph with nothing but marks between them. */
function joinRuns(numbered: NumberedStory, runs: readonly Run[], taken: ReadonlySet<number>): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (
      before &&
      sameBlock(numbered, before, run) &&
      !hasWord(numbered, before.last + 1, run.first - 1) &&
      isFree({ first: before.last + 1, last: run.first - 1 }, taken)
    ) {
      before.last = run.last;
    } else joined.push({ ...run });
  }
  return joined;
}

const sameBlock = ({ blockOf }: NumberedStory, a: Run, b: Run): boolean => blockOf[a.last] === blockOf[b.first];

/** A quotation that a run touches is content from its first mark to its last, unless the cue or the source stands in it. */
function wholeQuotation(
  { quotations }: ParsedStory,
  numbered: NumberedStory,
  run: Run,
  taken: ReadonlySet<number>,
): Run {
  const whole = { ...run };
  const touched = new Set<number>();
  for (let token = run.first; token <= run.last; token++) touched.add(numbered.quotationOf[token]!);
  for (const index of touched) {
    if (index < 0 || quotations[index]!.marks === 'single') continue;
    const extent = extentOf(numbered, index, run);
    if (!isFree(extent, taken)) continue;
    whole.first = Math.min(whole.first, extent.first);
    whole.last = Math.max(whole.last, extent.last);
  }
  return whole;
}

/** The tokens of a quotation that the run touches. */
function extentOf(numbered: NumberedStory, index: number, run: Run): Run {
  let token = run.first;
  while (numbered.quotationOf[token] !== index) token++;
  return quotationAround(numbered, token);
}

/** Marks that no content begins with, and those that it does not end with; quotation marks stay. */
const NOT_FIRST = /^(?:[,;:.?!…–—-]+|that)$/i;
const NOT_LAST = /^[,;:.–—-]+$/;

/** Without the conjunction "that" and loose punctuation at its ends; a stop inside the quotation marks stays. */
function trimRun({ quotations }: ParsedStory, numbered: NumberedStory, { first, last }: Run): Run {
  const { tokens, quotationOf } = numbered;
  const isComplementiser = (token: number): boolean =>
    numbered.words[token]!.deprel === 'mark' || !/that/i.test(tokens[token]!.form);
  while (first < last && NOT_FIRST.test(tokens[first]!.form) && isComplementiser(first)) first++;
  const endsQuotation = (token: number): boolean => {
    const quotation = quotations[quotationOf[token]!];
    return quotation?.closing === null && tokens[token]!.end >= quotation.end - 1;
  };
  while (last > first && NOT_LAST.test(tokens[last]!.form) && !endsQuotation(last)) last--;
  return { first, last };
}

function joinOverlaps(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before && run.first <= before.last) before.last = Math.max(before.last, run.last);
    else joined.push({ ...run });
  }
  return joined;
}

/** A quotation that opens a sentence is not part of what the sentence before it says. */
function cutAtQuotations({ quotationOf, firstOf, sentenceOf }: NumberedStory, { first, last }: Run): Run[] {
  const runs: Run[] = [];
  let start = first;
  for (let token = first + 1; token <= last; token++) {
    const opens = quotationOf[token]! >= 0 && quotationOf[token] !== quotationOf[token - 1];
    if (!opens || firstOf[sentenceOf[token]!] !== token) continue;
    runs.push({ first: start, last: token - 1 });
    start = token;
  }
  return [...runs, { first: start, last }];
}

/** A quotation of fewer words is a fragment, which the words around it belong to. */
const FEWEST_QUOTED = 4;

/** Where a whole quotation is the content, words without marks beyond the cue are none: “It will not happen,” Rice said on a plane. */
function preferQuotations(numbered: NumberedStory, runs: readonly Run[], head: number): Run[] {
  const { quotationOf } = numbered;
  const isQuoted = ({ first, last }: Run): boolean =>
    quotationOf[first]! >= 0 && quotationOf[last]! >= 0 && quotationOf[first] !== quotationOf[head];
  const isBefore = ({ last }: Run): boolean => last < head;
  const leads = runs.some((run) => isQuoted(run) && isBefore(run) && wordsIn(numbered, run) >= FEWEST_QUOTED);
  return leads ? runs.filter((run) => isQuoted(run) || isBefore(run)) : [...runs];
}

/**
 * Runs that belong to one statement: all that stand in the cue's sentence, and quotations that go on behind it: “A,” he
 * said. “B.” A quotation that is a sentence of its own behind words without marks is a statement of its own.
 */
function groupBySentence(
  { sentenceOf, firstOf, quotationOf }: NumberedStory,
  runs: readonly Run[],
  head: number,
): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const before = groups.at(-1)?.at(-1);
    const opensSentence = run.first === firstOf[sentenceOf[run.first]!];
    const isQuotation = quotationOf[run.first]! >= 0;
    const goesOn = before && quotationOf[before.first]! >= 0 && quotationOf[before.last]! >= 0;
    const separate = before && !goesOn && opensSentence && isQuotation && sentenceOf[run.first]! > sentenceOf[head]!;
    if (before && !separate) groups.at(-1)!.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** The characters of runs of tokens. */
export function spansOf({ tokens }: NumberedStory, runs: readonly Run[]): Span[] {
  return runs.map(({ first, last }) => ({ start: tokens[first]!.start, end: tokens[last]!.end }));
}

/** The characters of tokens, neighbours of one paragraph joined. */
export function spansOfTokens(numbered: NumberedStory, given: readonly number[]): Span[] {
  return spansOf(numbered, runsOf([...given].sort((a, b) => a - b)));
}
