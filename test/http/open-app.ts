import { readFileSync } from 'node:fs';
import { type App, type AppOptions, createApp } from '../../src/http/index.ts';
import type { Reading } from '../../src/reading.ts';
import {
  addToken,
  appendActs,
  appendReadings,
  type OpenRecord,
  type ReadStory,
  type Role,
  readActsFile,
} from '../../src/record/index.ts';
import { openRegister, type Register } from '../../src/register/index.ts';
import { makeStory } from '../record/make-reading.ts';

/** A server on a record, and what tests ask of it. */
export interface OpenApp {
  app: App;
  record: OpenRecord;
  register: Register;
  /** The token of each role, where the server has tokens. */
  tokens: Record<Role, string>;
}

/** What nobody should be able to do with a story: marks, events, a turn of the order of writing. */
export const HOSTILE = {
  headline: '<script>alert(1)</script> "quoted" & \u202eturned',
  name: 'Oriel"><img src=x onerror=alert(1)>',
  url: 'javascript:alert(1)',
  words: "Kenya recognises <b onclick='x()'>Oriel</b> \u202e\u2066and more",
};

export const STORIES: readonly ReadStory[] = [
  makeStory({
    text: 'Kenya recognises Oriel. Minister Ana Lopes said that Oriel is free. Oriel has 70,000 people.',
    outlet: 'Coastal Wire',
    published: '2031-03-05',
    who: {
      kenya: { name: 'Kenya', kind: 'state' },
      oriel: 'Oriel',
      lopes: { name: 'Ana Lopes', kind: 'person', speaksFor: 'kenya' },
    },
    statements: [{ words: 'Oriel is free', speaker: 'lopes', onBehalfOf: 'kenya' }],
    positions: [
      { holder: 'kenya', act: 'recognise', object: 'oriel', words: 'Kenya recognises Oriel', date: '2031-03-05' },
      { holder: 'kenya', act: 'invoke-precedent', object: 'kosovo', words: 'Oriel is free', statement: 's1' },
    ],
    facts: [{ about: 'oriel', property: 'population', value: '70000', words: 'Oriel has 70,000 people' }],
  }),
  hostileStory(),
];

/** A server over a record with the register's acts and the stories above. */
export async function openApp(record: OpenRecord, options: Partial<AppOptions> = {}): Promise<OpenApp> {
  const register = await openRegister();
  const acts = readActsFile('register/acts.csv', readFileSync('register/acts.csv', 'utf8'), register);
  await appendActs(record, 'register', acts);
  await appendReadings(record, STORIES);
  const tokens = {} as OpenApp['tokens'];
  if (options.auth === 'tokens')
    for (const role of ['reader', 'reviewer', 'admin'] as const)
      tokens[role] = (await addToken(record, { role, name: `the ${role}` })).token;
  const app = createApp({
    ...{ record, register, reader: { read: readByHand }, auth: 'open', localName: 'ana' },
    limits: { burst: 1_000_000, perSecond: 1_000_000 },
    ...options,
  });
  return { app, record, register, tokens };
}

/** Reads any story as one in which nobody says anything: what is read is not what is tested here. */
export function readByHand({ bytes }: { bytes: Uint8Array }): Reading {
  return makeStory({ text: new TextDecoder().decode(bytes), who: {} }).reading;
}

/** Asks as a form of a browser would that was loaded from the page. */
export async function sendForm(
  app: App,
  path: string,
  parts: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = new URLSearchParams(parts).toString();
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  return app.request(path, { method: 'POST', body, headers: { ...type, ...BROWSER, ...headers } });
}

/** The mark that a form of a page sends back. */
export async function markOf(app: App, path: string, headers: Record<string, string> = {}): Promise<string> {
  const page = await (await app.request(path, { headers: { accept: 'text/html', ...headers } })).text();
  return /name="csrf" value="([^"]+)"/.exec(page)![1]!;
}

export const BROWSER = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin', accept: 'text/html' };

function hostileStory(): ReadStory {
  const story = makeStory({
    text: `${HOSTILE.words}. ${HOSTILE.name} has it.`,
    outlet: '<i>Wire</i>',
    published: '2031-03-06',
    who: { 'evil<svg onload=x>': { name: HOSTILE.name, mentions: [] }, kenya: { name: 'Kenya', kind: 'state' } },
    statements: [{ words: HOSTILE.words, speaker: 'kenya' }],
    positions: [{ holder: 'kenya', act: 'recognise', object: 'evil<svg onload=x>', words: HOSTILE.words }],
    facts: [{ about: 'evil<svg onload=x>', property: 'capital', value: '<script>x</script>', words: HOSTILE.name }],
  });
  const article = { ...story.reading.article, headline: HOSTILE.headline, url: HOSTILE.url };
  return { ...story, reading: { ...story.reading, article } };
}
