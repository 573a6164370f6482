import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { ReaderError } from '../errors.ts';
import type { App } from './create-app.ts';

/** A server that listens. */
export interface Listening {
  /** `http://127.0.0.1:8080` */
  address: string;
  /** Answers what was asked, takes nothing more and ends. */
  close(): Promise<void>;
}

/**
 * Lets an app listen on a port; port 0 takes any that is free.
 *
 * @throws ReaderError `port-not-free`
 */
export async function listen(app: App, { port, host }: { port: number; host: string }): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (info) => {
      const name = info.family === 'IPv6' ? `[${info.address}]` : info.address;
      resolve({ address: `http://${name}:${info.port}`, close: () => closeServer(server as Server) });
    }) as Server;
    server.once('error', (cause) => reject(notFree(port, host, cause)));
  });
}

/** How long a request that is being answered may go on, in milliseconds. */
const GRACE = 5000;

async function closeServer(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(end);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function notFree(port: number, host: string, cause: Error): ReaderError {
  return new ReaderError(
    'port-not-free',
    `Expected to listen on ${host}, port ${port}, got ${cause.message}. Choose another with --port.`,
    {},
    cause,
  );
}
