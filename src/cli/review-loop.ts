import { ReaderError } from '../errors.ts';
import type { ReviewItem } from '../exports/review-item.ts';
import type { Correction, Verdict } from '../record/index.ts';
import { askCorrection, type Names } from './review-correction.ts';
import { type Decision, decideKey, KEY_HELP, KEY_LINE } from './review-key.ts';
import { askLine, type Console, lineOf } from './review-line.ts';
import { onMargin, showItem } from './review-screen.ts';
import { columnOf } from './show-reading.ts';

/** What a reviewer found of an item. */
export interface Found {
  verdict: Verdict;
  correction?: Correction;
  reason?: string;
}

/** Where items come from, and where what is found of them is kept. */
export interface Queue {
  /** The next that nobody has reviewed; null where none is left. */
  next(): Promise<ReviewItem | null>;
  /** Keeps it at once: when it returns it is in the record. */
  keep(item: ReviewItem, found: Found): Promise<void>;
  /** How many wait. */
  total: number;
  names: Names;
  /** Waits until nothing more is asked of the record. */
  close(): Promise<void>;
}

/** How many items a run went through, by what came of them. */
export interface Tally extends Record<'accepted' | 'rejected' | 'corrected', number> {
  skipped: number;
  undone: number;
}

/** The items of a run that are to come, and those that are done. */
interface Run {
  console: Console;
  queue: Queue;
  tally: Tally;
  /** Put back by an undo: shown before what the queue gives. */
  back: { item: ReviewItem; number: number }[];
  done: { item: ReviewItem; number: number; verdict: keyof Tally }[];
  shown: number;
  /** Whether no key will come any more. */
  ended: boolean;
}

/** Shows item after item and keeps what is found of each, until none is left, the reviewer quits or the keys end. */
export async function reviewItems(keyboard: Console, queue: Queue): Promise<Tally> {
  const tally = { accepted: 0, rejected: 0, corrected: 0, skipped: 0, undone: 0 };
  const key = async (): Promise<string | null> => {
    const pressed = await keyboard.key();
    run.ended ||= pressed === null;
    return pressed;
  };
  const console = { ...keyboard, key };
  const run: Run = { console, queue, tally, back: [], done: [], shown: 0, ended: false };
  for (;;) {
    const at = await nextItem(run);
    const goesOn = at === null ? await undoAtEnd(run) : await reviewOne(run, at.item, at.number);
    if (!goesOn) return tally;
  }
}

/** Even the last review can be taken back. Whether it was. */
async function undoAtEnd(run: Run): Promise<boolean> {
  if (run.done.length === 0) {
    say(run, run.queue.total === 0 ? 'Nothing waits for a review.' : 'Nothing more waits for a review.');
    return false;
  }
  say(run, 'Nothing more waits for a review. undo u · quit q');
  for (;;) {
    const decision = decideKey(await run.console.key());
    if (decision.do === 'quit') return false;
    if (decision.do === 'undo') return undo(run, null);
  }
}

async function nextItem(run: Run): Promise<Run['back'][number] | null> {
  const put = run.back.pop();
  if (put) return put;
  for (;;) {
    const item = await run.queue.next();
    if (item === null) return null;
    // Read twice in one story: the review of the one is one of the other.
    if (run.done.some((one) => one.item.target === item.target && one.item.readingId === item.readingId)) continue;
    run.shown += 1;
    return { item, number: run.shown };
  }
}

/** @returns whether the run goes on */
async function reviewOne(run: Run, item: ReviewItem, number: number): Promise<boolean> {
  const { console, queue, tally } = run;
  const title = `${item.kind.replace(/^./, (letter) => letter.toUpperCase())} ${number} of ${Math.max(number, queue.total)}`;
  let isNew = true;
  for (;;) {
    if (isNew) console.write(showItem(item, title, console.screen));
    if (isNew) say(run, KEY_LINE);
    const decision = decideKey(await console.key());
    isNew = false;
    if (decision.do === 'quit') return false;
    if (decision.do === 'skip') {
      tally.skipped += 1;
      return true;
    }
    if (decision.do === 'undo') {
      if (await undo(run, { item, number })) return true;
    }
    if (decision.do === 'help') say(run, ...KEY_HELP);
    if (decision.do === 'refuse') say(run, `"${decision.key}" is no key here. ${KEY_LINE}`);
    const found = decision.do === 'find' || decision.do === 'correct' ? await findOf(run, item, decision) : null;
    if (found !== null && (await keep(run, item, found))) {
      run.done.push({ item, number, verdict: found.verdict as keyof Tally });
      tally[found.verdict as keyof Tally] += 1;
      return true;
    }
    if (run.ended) return false;
    isNew = decision.do === 'find' || decision.do === 'correct';
  }
}

/** What is found of an item; null where the reviewer leaves it open after all. */
async function findOf(
  { console, queue }: Run,
  item: ReviewItem,
  decision: Extract<Decision, { why: boolean }>,
): Promise<Found | null> {
  const correction = decision.do === 'correct' ? await askCorrection(console, item, queue.names) : undefined;
  if (correction === null) return null;
  const why = decision.why ? await askLine(console, 'Why? ') : '';
  if (why === null) return null;
  return {
    verdict: decision.do === 'correct' ? 'corrected' : decision.verdict,
    ...(correction === undefined ? {} : { correction }),
    ...(why === '' ? {} : { reason: why }),
  };
}

/** What the record refuses is told, and the item stays. */
async function keep(run: Run, item: ReviewItem, found: Found): Promise<boolean> {
  try {
    await run.queue.keep(item, found);
    say(run, `${found.verdict}.`);
    return true;
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    say(run, error.message);
    return false;
  }
}

/** Takes back the last review of this run, and puts its item before the one that is shown. */
async function undo(run: Run, shown: Run['back'][number] | null): Promise<boolean> {
  const last = run.done.at(-1);
  if (last === undefined) {
    say(run, 'Nothing of this run is left to undo.');
    return false;
  }
  if (!(await keep(run, last.item, { verdict: 'undone' }))) return false;
  run.done.pop();
  run.tally[last.verdict] -= 1;
  run.tally.undone += 1;
  run.back.push(...(shown === null ? [last] : [shown, last]));
  return true;
}

function say({ console }: Run, ...texts: readonly string[]): void {
  const { screen, write } = console;
  write(onMargin(texts.flatMap((text) => lineOf(text, columnOf(screen), 'quiet', screen.colour))));
}
