import { createHash } from 'node:crypto';
import { entryAt } from '../answers/index.ts';
import { today } from '../exports/answers/index.ts';
import { writeJson } from '../exports/index.ts';
import { VERSION } from '../version.ts';
import type { Asked, Told } from './asked.ts';
import type { Desk, Visit } from './desk.ts';
import { handlerOf } from './handlers/index.ts';
import { openApi } from './openapi.ts';
import { originOf } from './request-facts.ts';
import { sendData, sendPage } from './send.ts';
import { writeTold } from './write-told.ts';

/** What is asked for, as a page or as data: made once for as long as nothing is recorded and the day is the same. */
export async function answerRead(c: Visit, asked: Asked, desk: Desk): Promise<Response> {
  const { options } = desk;
  const ending = c.get('ending');
  if (asked.operation.id === 'openapi') return sendData(c, writeJson(openApi(options)), 'json', null);
  const entry = await entryAt(options.record, null);
  const key = JSON.stringify([VERSION, entry, today(), asked.operation.id, asked.name, sorted(asked.query)]);
  const tag = `W/"${createHash('sha256').update(`${key}.${ending}`).digest('base64url').slice(0, 27)}"`;
  if (ending !== null && asked.operation.kept && c.req.header('if-none-match') === tag)
    return c.body(null, 304, { ETag: tag, 'Cache-Control': 'private, no-cache' });
  const make = (): Promise<Told> => handlerOf(asked.operation.id)(asked);
  const told = asked.operation.kept ? await desk.answers.get(key, make) : await make();
  if (ending === null) return sendPage(c, asked, told, desk);
  const text = await writeTold(told, ending, asked, originOf(c));
  return sendData(c, text, ending, asked.operation.kept ? tag : null);
}

function sorted(query: Asked['query']): [string, unknown][] {
  return Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1));
}
