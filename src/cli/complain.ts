import { makeHarmlessLine } from './make-harmless-line.ts';

/** Tells on the standard error what went wrong with one of several, in a line; the others go on. */
export function complain(line: string): void {
  process.stderr.write(`demarche: ${makeHarmlessLine(line)}\n`);
}
