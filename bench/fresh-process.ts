import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a process of its own tells of reading a text with the built package. */
export interface FreshRun {
  /** Milliseconds from the start of the process until the models are loaded, and until the text is read. */
  ready: number;
  done: number;
  /** Seconds of CPU time until ready, and for the reading alone. */
  cpuReady: number;
  cpu: number;
  /** Most memory the process has held, in MiB: when ready, and at the end. */
  memoryReady: number;
  memory: number;
  statements: number;
}

const SCRIPT = `
  import { readFileSync } from 'node:fs';
  import { loadReader } from './dist/index.js';
  const text = readFileSync(0, 'utf8');
  const memory = () => process.resourceUsage().maxRSS / 1024;
  const reader = await loadReader();
  const ready = performance.now();
  const memoryReady = memory();
  const before = process.cpuUsage();
  const { statements } = reader.read(text);
  const seconds = ({ user, system }) => (user + system) / 1e6;
  const cpu = seconds(process.cpuUsage(before));
  const told = { ready, done: performance.now(), cpuReady: seconds(before), cpu, memoryReady, memory: memory() };
  console.log(JSON.stringify({ ...told, statements: statements.length }));
`;

/** Reads a text in a fresh Node process, as a user's first story is read. */
export function readInFreshProcess(text: string): FreshRun {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const args = ['--input-type=module', '-e', SCRIPT];
  return JSON.parse(execFileSync(process.execPath, args, { cwd, input: text, encoding: 'utf8' }));
}
