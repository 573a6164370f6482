import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** How a run of the command ended. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface Surroundings {
  stdin?: string;
  cwd?: string;
  env?: Record<string, string>;
}

const root = new URL('../../', import.meta.url);
const main = fileURLToPath(new URL('dist/cli/main.js', root));

/** Starts the built command, with an environment that says nothing about colours and widths. */
export function startCli(
  args: readonly string[],
  { cwd, env = {} }: Surroundings = {},
): ChildProcessWithoutNullStreams {
  const { NO_COLOR: _no, FORCE_COLOR: _force, COLUMNS: _columns, ...inherited } = process.env;
  return spawn(process.execPath, [main, ...args], { cwd: cwd ?? fileURLToPath(root), env: { ...inherited, ...env } });
}

/** Runs the built command to its end. */
export async function runCli(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  const child = startCli(args, surroundings);
  child.stdin.on('error', () => {}); // It may end before it has read all.
  child.stdin.end(surroundings.stdin ?? '');
  return ended(child);
}

/** What the command has written when it has ended. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.stderr += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...written };
}
