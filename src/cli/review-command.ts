import { userInfo } from 'node:os';
import { ReaderError } from '../errors.ts';
import { openRegister } from '../register/index.ts';
import { catchInterrupt, type Interrupt } from './catch-interrupt.ts';
import { openExisting } from './choose-record.ts';
import type { RecordOptions } from './command-line.ts';
import { detectScreen } from './detect-screen.ts';
import { type KeySource, readKeys } from './read-keys.ts';
import { readRegister } from './read-register.ts';
import type { Console } from './review-line.ts';
import { reviewItems, type Tally } from './review-loop.ts';
import { openQueue } from './review-queue.ts';

const INTERRUPTED = 130;

/**
 * `demarche review`: goes through what nobody has reviewed. Each review is in the record before the next item is shown,
 * so that whatever stops the run leaves it whole.
 *
 * @returns the exit code
 */
export async function reviewCommand(options: RecordOptions): Promise<number> {
  if (options.words.length > 0)
    throw new ReaderError('usage', `expected no more words behind review, got "${options.words[0]}".`);
  const reviewer = options.reviewer ?? loginName();
  const register = await openRegister(await readRegister(options.register));
  const record = await openExisting(options.record);
  try {
    const { about, minScore, limit } = options;
    const queue = await openQueue(record, register, { reviewer, about, minScore, limit });
    const interrupt = catchInterrupt();
    const { console, close, wasStopped } = openConsole(interrupt);
    try {
      const tally = await reviewItems(console, queue);
      process.stderr.write(`${wasStopped() ? 'Stopped: ' : ''}${tell(tally)}\n`);
      return wasStopped() ? interrupt.code : 0;
    } finally {
      await close();
      await queue.close();
    }
  } finally {
    await record.close();
  }
}

interface OpenConsole {
  console: Console;
  close(): Promise<void>;
  /** Whether Ctrl-C or a signal ended the keys. */
  wasStopped(): boolean;
}

function openConsole(interrupt: Interrupt): OpenConsole {
  const input = process.stdin as KeySource;
  const keys = readKeys(input, interrupt.signal);
  let stopped = false;
  process.stdout.on('error', () => {
    // Nobody sees what is shown: then nobody reviews.
    stopped = true;
  });
  const key = async (): Promise<string | null> => {
    if (stopped) return null;
    const { value, done } = await keys.next();
    // In raw mode Ctrl-C is a key, no signal.
    if (value === 'ctrl-c') stopped = true;
    return done || stopped ? null : value;
  };
  return {
    console: {
      key,
      write: (text) => void process.stdout.write(text),
      screen: detectScreen(process.stdout, process.env),
      terminal: input.isTTY === true && process.stdout.isTTY === true,
    },
    close: async () => void (await keys.return(undefined)),
    wasStopped: () => {
      if (stopped) interrupt.code = INTERRUPTED;
      return stopped || interrupt.signal.aborted;
    },
  };
}

function loginName(): string {
  const name = nameOfSystem().trim();
  if (name !== '') return name;
  throw new ReaderError('usage', 'expected who reviews; name yourself with --reviewer.');
}

function nameOfSystem(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER ?? process.env.USERNAME ?? '';
  }
}

function tell({ accepted, rejected, corrected, skipped, undone }: Tally): string {
  const found = accepted + rejected + corrected;
  const parts = [`${accepted} accepted`, `${rejected} rejected`, `${corrected} corrected`];
  return `${found} reviewed: ${parts.join(', ')}; ${skipped} skipped, ${undone} undone.`;
}
