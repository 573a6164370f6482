#!/usr/bin/env node
import { ReaderError } from '../errors.ts';
import { makeHarmless } from '../exports/make-harmless.ts';
import { VERSION } from '../version.ts';
import { type Command, parseCommandLine } from './command-line.ts';
import { isAnswer, isDoor } from './commands.ts';
import { helpOf } from './help.ts';

/** Errors of what the command was given, before any story is read. */
const OF_THE_COMMAND = [
  'usage',
  'output-not-writable',
  'register-not-readable',
  'date-not-understood',
  'known-at-not-understood',
  'known-at-ahead',
  'tokens-needed',
];

const code = await run(process.argv.slice(2));
// A stream that is still open on the standard input would keep the process.
process.stderr.write('', () => process.exit(code));

async function run(args: string[]): Promise<number> {
  try {
    return await obey(parseCommandLine(args));
  } catch (error) {
    const code = error instanceof ReaderError ? error.code : '';
    const hint = code === 'usage' ? '\nTry "demarche read --help".' : '';
    process.stderr.write(`demarche: ${makeHarmless((error as Error).message)}${hint}\n`);
    return OF_THE_COMMAND.includes(code) ? 2 : 1;
  }
}

async function obey(command: Command): Promise<number> {
  if (command.name === 'read') return (await import('./read-command.ts')).readCommand(command.options);
  if (command.name === 'version') return say(`demarche ${VERSION}\n`);
  if (command.name === 'help') return say(helpOf(command.topic));
  const { name, options } = command;
  if (isAnswer(name)) return (await import('./answer-command.ts')).answerCommand(name, options);
  if (isDoor(name)) return (await import('./door-command.ts')).doorCommand(name, options);
  return (await import('./keep-command.ts')).keepCommand(name, options);
}

async function say(text: string): Promise<number> {
  const { standardOutput } = await import('./open-output.ts');
  await standardOutput(process.stdout).write(text);
  return 0;
}
