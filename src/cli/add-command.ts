import { availableParallelism } from 'node:os';
import type { StorySource } from '../article/index.ts';
import { openStories } from '../article/open-stories.ts';
import { ReaderError } from '../errors.ts';
import { makeHarmless } from '../exports/make-harmless.ts';
import type { Reading } from '../reading.ts';
import { type Added, appendReadings, type OpenRecord, openRecord, type ReadStory } from '../record/index.ts';
import { catchInterrupt, type Interrupt } from './catch-interrupt.ts';
import { checkPaths } from './check-paths.ts';
import { chooseRecord } from './choose-record.ts';
import type { RecordOptions } from './command-line.ts';
import { complain } from './complain.ts';
import { readRegister } from './read-register.ts';
import { readStories, type Stories } from './read-stories.ts';
import { WHOLE_READING } from './whole-reading.ts';

/** Stories that are kept in one transaction: few enough that little is read anew after a crash. */
const AT_ONCE = 20;

interface Tally extends Record<Added, number> {
  failed: number;
}

/**
 * `demarche add`: reads stories into the record. A line on the standard output says of each story that it is kept; what
 * has such a line survives whatever comes after.
 *
 * @returns the exit code
 */
export async function addCommand(options: RecordOptions): Promise<number> {
  const { found, missing } = checkPaths(pathsOf(options));
  const register = await readRegister(options.register);
  const tally: Tally = { new: 0, 'read-anew': 0, known: 0, failed: missing.length };
  for (const line of missing) complain(line);
  const record = await openRecord(chooseRecord(options.record, process.env));
  let interrupt: Interrupt | null = null;
  try {
    const sources: StorySource[] = [];
    const stop = (): AbortSignal => {
      interrupt = catchInterrupt();
      return interrupt.signal;
    };
    const effort = { jobs: options.jobs ?? availableParallelism(), timeout: options.timeout };
    const outcomes = readStories(
      remember(openStories(found), sources),
      { view: WHOLE_READING, register },
      effort,
      stop,
    );
    let waiting: ReadStory[] = [];
    for await (const outcome of outcomes) {
      const source = sources.shift()!;
      if ('error' in outcome) {
        tally.failed += 1;
        complain(outcome.error);
      } else waiting.push({ name: source.name, bytes: source.bytes, reading: JSON.parse(outcome.text) as Reading });
      if (waiting.length < AT_ONCE) continue;
      await keep(record, waiting, tally);
      waiting = [];
    }
    await keep(record, waiting, tally);
  } finally {
    await record.close();
  }
  const stopped = (interrupt as Interrupt | null)?.signal.aborted === true ? (interrupt as Interrupt | null) : null;
  process.stderr.write(`${stopped === null ? '' : 'Stopped: '}${tell(tally)}\n`);
  return stopped?.code ?? (tally.failed > 0 ? 1 : 0);
}

/** Outcomes come in the order of the stories, so that the first of those remembered is whose outcome comes next. */
async function* remember(stories: Stories, sources: StorySource[]): Stories {
  for await (const story of stories) {
    sources.push(story instanceof ReaderError ? { name: story.place.file ?? '', bytes: new Uint8Array() } : story);
    yield story;
  }
}

async function keep(record: OpenRecord, stories: readonly ReadStory[], tally: Tally): Promise<void> {
  if (stories.length === 0) return;
  const added = await appendReadings(record, stories).catch((error: unknown) => notKept(stories, error));
  // One that cannot be kept does not keep the others out.
  if (added === null) for (const story of stories) await keep(record, [story], tally);
  else if ('error' in added) refuse(stories[0]!, added.error, tally);
  else tellKept(stories, added, tally);
}

function notKept(stories: readonly ReadStory[], error: unknown): null | { error: unknown } {
  if (error instanceof ReaderError) throw error;
  return stories.length > 1 ? null : { error };
}

function refuse({ name }: ReadStory, error: unknown, tally: Tally): void {
  tally.failed += 1;
  complain(`${name}: the record did not take this story, which is a mistake of demarche: ${error}. Please report it.`);
}

function tellKept(stories: readonly ReadStory[], added: readonly Added[], tally: Tally): void {
  const lines = stories.map(({ name, reading }, at) => {
    const what = added[at]!;
    tally[what] += 1;
    return `${what}\t${reading.article.id}\t${makeHarmless(name)}\n`;
  });
  process.stdout.write(lines.join(''));
}

function pathsOf({ words }: RecordOptions): string[] {
  if (words.length > 0) return words;
  if (!process.stdin.isTTY) return ['-'];
  throw new ReaderError('usage', 'expected a file, a folder or - to add, such as "demarche add story.txt".');
}

function tell({ new: fresh, 'read-anew': anew, known, failed }: Tally): string {
  return `${fresh} ${fresh === 1 ? 'story' : 'stories'} added, ${anew} read anew, ${known} known already, ${failed} failed.`;
}
