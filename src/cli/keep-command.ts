import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { ReaderError } from '../errors.ts';
import {
  appendActs,
  appendRetraction,
  exportRecord,
  type Imported,
  importRecord,
  type OpenRecord,
  openRecord,
  readActsFile,
} from '../record/index.ts';
import { openRegister } from '../register/index.ts';
import { addCommand } from './add-command.ts';
import { chooseRecord, openExisting } from './choose-record.ts';
import type { RecordOptions } from './command-line.ts';
import type { KeepingCommand } from './commands.ts';
import { openOutput } from './open-output.ts';
import { readLines } from './read-lines.ts';
import { readRegister } from './read-register.ts';
import { reviewCommand } from './review-command.ts';

/** Under which name the acts that come with demarche stand in a record. */
const OWN_ACTS = 'register';

/** Keeps something in the record, and tells what. */
export async function keepCommand(name: KeepingCommand | 'export', options: RecordOptions): Promise<number> {
  if (name === 'add') return addCommand(options);
  if (name === 'init') return initCommand(options);
  if (name === 'import') return importCommand(options);
  if (name === 'export') return exportCommand(options);
  if (name === 'retract') return retractCommand(options);
  return reviewCommand(options);
}

/** `demarche init`: makes a record and fills it with the acts of recognition that come with demarche. */
async function initCommand(options: RecordOptions): Promise<number> {
  if (options.words.length > 0)
    throw new ReaderError('usage', `expected no more words behind init, got "${options.words[0]}".`);
  return withRecord(options, async (record) => {
    if (options.empty) return tell(`An empty record is in ${placeOf(options)}.`);
    const file = new URL('../../register/acts.csv', import.meta.url);
    const acts = readActsFile('register/acts.csv', await readFile(file, 'utf8'), await openRegister());
    const imported = await appendActs(record, OWN_ACTS, acts);
    return tell(`The record in ${placeOf(options)} has the acts of the register: ${tellImported(imported)}.`);
  });
}

/** `demarche import acts FILE.csv` or `demarche import record FILE.ndjson`. */
async function importCommand(options: RecordOptions): Promise<number> {
  const [what, file, ...rest] = options.words;
  if ((what !== 'acts' && what !== 'record') || file === undefined || rest.length > 0)
    throw new ReaderError('usage', 'expected "demarche import acts FILE.csv" or "demarche import record FILE.ndjson".');
  if (what === 'record')
    return withRecord(options, async (record) => {
      const entries = await importRecord(record, readLines(file));
      return tell(`${entries} ${entries === 1 ? 'entry' : 'entries'} imported.`);
    });
  const register = await openRegister(await readRegister(options.register));
  const acts = readActsFile(file, await readText(file), register);
  return withRecord(options, async (record) => {
    const dataset = options.dataset ?? basename(file, extname(file));
    const imported = await appendActs(record, dataset, acts, { skipWrong: options.skipWrong });
    for (const { line, reason } of acts.wrong) process.stderr.write(`demarche: ${file}:${line}: ${reason}\n`);
    const skipped = acts.wrong.length === 0 ? '' : `, ${acts.wrong.length} wrong and left out`;
    await tell(`Dataset ${dataset}: ${tellImported(imported)}${skipped}.`);
    return acts.wrong.length === 0 ? 0 : 1;
  });
}

/** `demarche export record`: all of it, as lines of JSON. */
async function exportCommand(options: RecordOptions): Promise<number> {
  if (options.words.join(' ') !== 'record') throw new ReaderError('usage', 'expected "demarche export record".');
  const record = await openExisting(options.record);
  const output = await openOutput(options.output);
  try {
    for await (const line of exportRecord(record)) await output.write(line);
    await output.finish();
    return 0;
  } catch (error) {
    await output.abandon();
    throw error;
  } finally {
    await record.close();
  }
}

/** `demarche retract ARTICLE --why REASON`. */
async function retractCommand(options: RecordOptions): Promise<number> {
  const [article, ...rest] = options.words;
  if (article === undefined || rest.length > 0 || options.why === null)
    throw new ReaderError('usage', 'expected "demarche retract ARTICLE --why REASON", with the article\'s id.');
  const record = await openExisting(options.record);
  try {
    await appendRetraction(record, article, options.why, { recordedBy: options.by });
    return await tell(`${article} is retracted: what it tells counts no longer, and stays to be seen.`);
  } finally {
    await record.close();
  }
}

async function withRecord(options: RecordOptions, work: (record: OpenRecord) => Promise<number>): Promise<number> {
  const record = await openRecord(chooseRecord(options.record, process.env));
  try {
    return await work(record);
  } finally {
    await record.close();
  }
}

function placeOf({ record }: RecordOptions): string {
  const place = chooseRecord(record, process.env);
  return 'folder' in place ? place.folder : 'the database of DATABASE_URL';
}

function tellImported({ added, known, gone }: Imported): string {
  return [
    `${added} added`,
    `${known} known already`,
    ...(gone > 0 ? [`${gone} gone, and no longer counted`] : []),
  ].join(', ');
}

async function tell(text: string): Promise<number> {
  process.stdout.write(`${text}\n`);
  return 0;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new ReaderError('file-not-readable', `cannot read ${file}: ${(cause as Error).message}`, { file }, cause);
  }
}
