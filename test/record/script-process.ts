import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A script of this folder in a process of its own. */
export interface ScriptProcess {
  child: ChildProcessWithoutNullStreams;
  /** What it has written so far, line by line. */
  lines: string[];
  errors(): string;
  /** Settles when it has ended, however it did, and all that it wrote has come. */
  ended: Promise<void>;
  /** The first line, written or to come, that begins so; null where it ends without one. */
  line(start: string): Promise<string | null>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export function startScript(name: string, ...args: string[]): ScriptProcess {
  const child = spawn(process.execPath, ['--import', './scripts/typescript.mjs', `test/record/${name}`, ...args], {
    cwd: root,
  });
  const lines: string[] = [];
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  child.stdin.on('error', () => undefined); // It may be killed before it reads.
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  const ended = Promise.all([once(child, 'close'), once(reader, 'close')]).then(() => undefined);
  return {
    child,
    lines,
    errors: () => errors,
    ended,
    line: async (start) => {
      for (;;) {
        const found = lines.find((line) => line.startsWith(start));
        if (found !== undefined) return found;
        const more = await Promise.race([once(reader, 'line').then(() => true), ended.then(() => false)]);
        if (!more) return lines.find((line) => line.startsWith(start)) ?? null;
      }
    },
  };
}
