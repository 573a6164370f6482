/*
 * npm run bench:serve: whether the server keeps up with a desk, and stays as small as it was.
 *
 *   node --import ./scripts/typescript.mjs bench/serve.ts [--seconds 60] [--rate 200]
 *
 * Needs a build (npm run build). Makes a record of the register's acts, serves it in a process of its own, and asks for
 * matrices and dossiers in turn: each once, when the server has to make the answer, and then so many times a second, when
 * it may have kept it, since nothing is recorded meanwhile. The one that asks runs beside it and takes its share of the
 * cores.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { median } from './median.ts';

const NAMES = ['Kosovo', 'Abkhazia', 'South Ossetia', 'Taiwan', 'Western Sahara', 'Palestine'];
const YEARS = ['1995', '2000', '2008', '2012', '2024'];
const PATHS = NAMES.flatMap((name) =>
  YEARS.flatMap((year) => {
    const named = encodeURIComponent(name);
    return [`/matrix?objects=Kosovo&objects=${named}&as-of=${year}`, `/dossier/${named}?as-of=${year}`];
  }),
);
const WARM_UP = 5;
/** Of the system's clock, a second. */
const TICKS = 100;
const CONNECTIONS = 20;

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, rate: { type: 'string', default: '200' } },
});
const command = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
spawnSync(process.execPath, [command, 'init', '--record', folder]);
const server = spawn(process.execPath, [command, 'serve', '--record', folder, '--port', '0', '--rate', '10000']);
try {
  const address = await addressOf(server);
  console.log(`${PATHS.length} matrices and dossiers of the register's record`);
  const first: number[] = [];
  for (const path of PATHS) first.push(await millisecondsFor(address + path));
  const longest = Math.max(...first).toFixed(0);
  console.log(`each asked for the first time: p50 ${median(first).toFixed(0)} ms, longest ${longest} ms`);
  await ask(address, WARM_UP);
  const before = { memory: memoryOf(server), cpu: cpuOf(server) };
  const { latency, requests, errors, non2xx, timeouts } = await ask(address, Number(values.seconds));
  console.log(`${values.rate} requests a second for ${values.seconds} s, in turn`);
  console.log(`answered ${requests.total}, errors ${errors + timeouts + non2xx}`);
  console.log(`p50 ${latency.p50} ms, p99 ${latency.p99} ms, longest ${latency.max} ms`);
  console.log(`${(((cpuOf(server) - before.cpu) * 1000) / requests.total).toFixed(1)} ms of CPU a request`);
  console.log(`memory ${before.memory} MiB before, ${memoryOf(server)} MiB after`);
} finally {
  server.kill('SIGTERM');
  await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  const [line] = (await once(stdout!, 'data')) as [Buffer];
  return /http:\/\/\S+/.exec(String(line))![0].replace(/\/$/, '');
}

async function millisecondsFor(url: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers with ${response.status}.`);
  await response.text();
  return performance.now() - start;
}

async function ask(address: string, duration: number): Promise<autocannon.Result> {
  return autocannon({
    url: address,
    duration,
    connections: CONNECTIONS,
    overallRate: Number(values.rate),
    requests: PATHS.map((path) => ({ method: 'GET', path })),
  });
}

/** What the process holds of memory, by the system (Linux). */
function memoryOf({ pid }: ChildProcess): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
  return Math.round(Number(kilobytes) / 1024);
}

/** Seconds of CPU time of the process, all its threads together, by the system (Linux). */
function cpuOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
