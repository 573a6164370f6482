import type { Visit } from './desk.ts';

/** By which name the server is called. */
export function hostOf(c: Visit): string {
  return c.req.header('host') ?? new URL(c.req.url).host;
}

/** The server as its addresses begin: `http://127.0.0.1:8080`. */
export function originOf(c: Visit): string {
  return `${new URL(c.req.url).protocol}//${hostOf(c)}`;
}

/** Whether JSON is sent, so that JSON is answered. */
export function sendsJson(c: Visit): boolean {
  return (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase() === 'application/json';
}

/** What a browser loads is shown as a page; a program gets data. */
export function wantsPage(c: Visit): boolean {
  return c.get('ending') === null && (c.req.header('accept') ?? '').includes('text/html');
}
