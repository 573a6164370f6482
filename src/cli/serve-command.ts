import { userInfo } from 'node:os';
import { ReaderError } from '../errors.ts';
import { type App, createApp, drawPictures, isLoopback, LOOPBACK, listen } from '../http/index.ts';
import { listTokens, type OpenRecord } from '../record/index.ts';
import { openRegister } from '../register/index.ts';
import { catchInterrupt } from './catch-interrupt.ts';
import { openExisting } from './choose-record.ts';
import type { RecordOptions } from './command-line.ts';
import { makeHarmlessLine } from './make-harmless-line.ts';
import { openReaders } from './open-readers.ts';
import { readRegister } from './read-register.ts';

const PORT = 8080;
const HOST = '127.0.0.1';
/** As many at once as in so many seconds: a page comes with its parts. */
const BURST = 10;
/** Milliseconds after which a question is given up. */
const PATIENCE = 15_000;

/**
 * `demarche serve`: the record as pages and data, until it is stopped.
 *
 * @returns the exit code
 */
export async function serveCommand(options: RecordOptions): Promise<number> {
  if (options.words.length > 0)
    throw new ReaderError('usage', `expected no more words behind serve, got "${options.words[0]}".`);
  const host = options.host ?? HOST;
  const files = await readRegister(options.register);
  const register = await openRegister(files);
  const record = await openExisting(options.record, { statementTimeout: PATIENCE });
  const readers = openReaders(files, options.timeout);
  try {
    const auth = await authOf(record, host);
    const app = createApp({
      ...{ record, register, reader: readers, auth, localName: loginName() },
      ...(await drawPictures()),
      limits: options.rate === null ? {} : { perSecond: options.rate, burst: options.rate * BURST },
      // A token proves itself; being on this machine does so only to whoever calls the machine by its own name.
      hosts: auth === 'open' ? [...LOOPBACK, host] : null,
      onMistake: (error, address) =>
        void process.stderr.write(`demarche: ${makeHarmlessLine(`${address}: ${(error as Error)?.stack ?? error}`)}\n`),
    });
    return await serveUntilStopped(app, { port: options.port ?? PORT, host }, auth);
  } finally {
    await readers.close();
    await record.close();
  }
}

async function serveUntilStopped(
  app: App,
  at: { port: number; host: string },
  auth: 'open' | 'tokens',
): Promise<number> {
  const interrupt = catchInterrupt();
  const listening = await listen(app, at);
  const who = auth === 'open' ? 'to whoever is on this machine' : 'to whoever has a token';
  process.stdout.write(`${listening.address} is open ${who}. Stop with Ctrl-C.\n`);
  if (!interrupt.signal.aborted)
    await new Promise((resolve) => interrupt.signal.addEventListener('abort', resolve, { once: true }));
  await listening.close();
  process.stderr.write('Stopped.\n');
  // Ctrl-C is how it ends.
  return 0;
}

/** On this machine alone nobody needs a token, unless there are some; to the world nothing opens without. */
async function authOf(record: OpenRecord, host: string): Promise<'open' | 'tokens'> {
  const tokens = await listTokens(record);
  if (tokens.some(({ revokedAt }) => revokedAt === null)) return 'tokens';
  if (isLoopback(host)) return 'open';
  throw new ReaderError(
    'tokens-needed',
    `Expected tokens before the record is open on ${host}, got none: whoever reaches it could read and review. ` +
      'Make one with "demarche token add --role reader", or leave --host out.',
  );
}

function loginName(): string {
  try {
    return userInfo().username || 'local';
  } catch {
    return 'local';
  }
}
