/*
 * npm run bench:serve: whether the server keeps up with a desk, and stays as small as it was.
 *
 *   node --import ./scripts/typescript.mjs bench/serve.ts [--seconds 60] [--rate 200]
 *
 * Needs a build (npm run build). Makes a record of the register's acts, serves it in a process of its own, and asks for a
 * matrix and a dossier in turn, so many times a second. The one that asks runs beside it and takes its share of the cores.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';

const PATHS = ['/matrix?objects=Kosovo&objects=Abkhazia&as-of=2012', '/dossier/Kosovo?as-of=2012'];
const WARM_UP = 5;
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
  await ask(address, WARM_UP);
  const before = memoryOf(server);
  const { latency, requests, errors, non2xx, timeouts } = await ask(address, Number(values.seconds));
  console.log(
    `${values.rate} requests a second for ${values.seconds} s, a matrix and a dossier of the register's record in turn`,
  );
  console.log(`answered ${requests.total}, errors ${errors + timeouts + non2xx}`);
  console.log(`p50 ${latency.p50} ms, p99 ${latency.p99} ms, longest ${latency.max} ms`);
  console.log(`memory ${before} MiB before, ${memoryOf(server)} MiB after`);
} finally {
  server.kill('SIGTERM');
  await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  const [line] = (await once(stdout!, 'data')) as [Buffer];
  return /http:\/\/\S+/.exec(String(line))![0].replace(/\/$/, '');
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
