import { availableParallelism } from 'node:os';
import { openStories } from '../article/open-stories.ts';
import { ReaderError } from '../errors.ts';
import { makeHarmless } from '../exports/make-harmless.ts';
import { catchInterrupt, type Interrupt } from './catch-interrupt.ts';
import { checkPaths } from './check-paths.ts';
import type { ReadOptions } from './command-line.ts';
import { complain } from './complain.ts';
import { detectScreen } from './detect-screen.ts';
import { type Output, openOutput } from './open-output.ts';
import { drawProgress, noProgress, type ProgressLine } from './progress.ts';
import type { Outcome } from './read-one.ts';
import { readRegister } from './read-register.ts';
import { readStories } from './read-stories.ts';
import { type View, viewReadings } from './view-readings.ts';
import { type ReadingWriter, writeReadings } from './write-readings.ts';

interface Tally {
  read: number;
  statements: number;
  failed: number;
  bytes: number;
}

/**
 * `demarche read`: reads the stories that the options name, writes their readings, tells on the standard error what
 * could not be read, and last how many there were.
 *
 * @returns the exit code
 */
export async function readCommand(options: ReadOptions): Promise<number> {
  const { found, missing } = checkPaths(pathsOf(options));
  const register = await readRegister(options.register);
  const tally: Tally = { read: 0, statements: 0, failed: missing.length, bytes: 0 };
  const output = await openOutput(options.output);
  for (const line of missing) complain(line);
  let interrupt: Interrupt | null = null;
  const stop = (): AbortSignal => {
    interrupt = catchInterrupt();
    return interrupt.signal;
  };
  const view = chooseView(options);
  const effort = { jobs: options.jobs ?? availableParallelism(), timeout: options.timeout };
  const outcomes = readStories(openStories(found), { view, register }, effort, stop);
  return finish(outcomes, view, output, tally, progressOf(options, found), () => interrupt);
}

async function finish(
  outcomes: AsyncIterable<Outcome>,
  view: View,
  output: Output,
  tally: Tally,
  progress: ProgressLine,
  interrupt: () => Interrupt | null,
): Promise<number> {
  const writer = writeReadings(viewReadings(view), output);
  try {
    for await (const outcome of outcomes) await take(outcome, writer, tally, progress);
    await writer.close();
    progress.clear();
    const stopped = interrupt()?.signal.aborted ? interrupt() : null;
    const part = stopped ? await output.abandon() : await output.finish();
    process.stderr.write(`${tell(tally, stopped !== null, part ?? null)}\n`);
    return stopped?.code ?? (tally.failed > 0 ? 1 : 0);
  } catch (error) {
    progress.clear();
    await output.abandon();
    // Whoever read our output has enough, `| head`.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return tally.failed > 0 ? 1 : 0;
    throw error;
  }
}

async function take(outcome: Outcome, writer: ReadingWriter, tally: Tally, progress: ProgressLine): Promise<void> {
  tally.bytes += outcome.bytes;
  if ('error' in outcome) {
    tally.failed += 1;
    progress.clear();
    complain(outcome.error);
  } else {
    tally.read += 1;
    tally.statements += outcome.statements;
    await writer.write(outcome.text);
  }
  progress.update(tally.read, tally.bytes);
}

/** No path stands for the standard input, unless someone sits there who would wonder why nothing happens. */
function pathsOf({ paths }: ReadOptions): string[] {
  if (paths.length > 0) return paths;
  if (!process.stdin.isTTY) return ['-'];
  throw new ReaderError('usage', 'expected a file, a folder or - to read, such as "demarche read story.txt".');
}

function chooseView({ format, output, table, explain, minScore }: ReadOptions): View {
  const terminal = output === null && process.stdout.isTTY === true;
  const screen = detectScreen(output === null ? process.stdout : {}, process.env);
  return { format: format ?? (terminal ? 'text' : 'ndjson'), table, screen, terminal, explain, minScore };
}

/** Drawn where someone looks on and the readings themselves do not show how far it is. */
function progressOf({ output }: ReadOptions, paths: readonly string[]): ProgressLine {
  const shown = process.stderr.isTTY && (output !== null || !process.stdout.isTTY);
  return shown ? drawProgress(process.stderr, paths) : noProgress;
}

function tell({ read, statements, failed }: Tally, stopped: boolean, part: string | null): string {
  const told = `${count(read, 'story', 'stories')} read, ${count(statements, 'statement', 'statements')}, ${failed} failed.`;
  const kept = part === null ? '' : ` What was read is in ${makeHarmless(part)}.`;
  return `${stopped ? 'Stopped: ' : ''}${told}${kept}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
