import { readdirSync, readFileSync } from 'node:fs';
import type * as http from '../../src/http/index.ts';
import type * as library from '../../src/index.ts';
import type * as record from '../../src/record/index.ts';
import type * as register from '../../src/register/index.ts';

/** A server of the package as it was built, on a record that is like a small desk's. */
export interface Sample {
  address: string;
  /** The ids of its articles, in the order of their files. */
  articles: string[];
  /** Of those who are elsewhere; whoever is on this machine is Ana, a reviewer. */
  tokens: { ben: string; admin: string };
  close(): Promise<void>;
}

const root = new URL('../../', import.meta.url);
const stories = new URL('test/positions/text/', root);
/** Of the stories those with many speakers, claims and refusals. */
const CHOSEN = /PA-(?:06|07|10|18)|PB-(?:07|09|14|15)/;

/** Opens a server with the register's acts and some stories; with nothing where it is to be empty. */
export async function openSample({ isEmpty = false }: { isEmpty?: boolean } = {}): Promise<Sample> {
  const built = <Module>(path: string): Promise<Module> =>
    import(new URL(`dist/${path}`, root).href) as Promise<Module>;
  const { createApp, drawPictures, listen } = await built<typeof http>('http/index.js');
  const { read } = await built<typeof library>('index.js');
  const { addToken, appendActs, appendReadings, openRecord, readActsFile } =
    await built<typeof record>('record/index.js');
  const { openRegister } = await built<typeof register>('register/index.js');
  const known = await openRegister();
  const desk = await openRecord({ memory: true });
  const articles: string[] = [];
  if (!isEmpty) {
    const acts = readFileSync(new URL('register/acts.csv', root), 'utf8');
    await appendActs(desk, 'register', readActsFile('register/acts.csv', acts, known));
    for (const name of readdirSync(stories).filter((file) => CHOSEN.test(file))) {
      const bytes = new Uint8Array(readFileSync(new URL(name, stories)));
      const reading = await read(bytes);
      articles.push(reading.article.id);
      await appendReadings(desk, [{ name, bytes, reading }]);
    }
  }
  const app = createApp({
    ...{ record: desk, register: known, auth: 'open', localName: 'Ana' },
    ...(await drawPictures()),
    reader: { read: ({ bytes }) => read(bytes) },
    limits: { burst: 1_000_000, perSecond: 1_000_000 },
  });
  const listening = await listen(app, { port: 0, host: '127.0.0.1' });
  return {
    address: listening.address.replace(/\/$/, ''),
    articles,
    tokens: {
      ben: (await addToken(desk, { role: 'reviewer', name: 'Ben' })).token,
      admin: (await addToken(desk, { role: 'admin', name: 'Eva' })).token,
    },
    close: async () => {
      await listening.close();
      await desk.close();
    },
  };
}

/** A page of every kind, by what it is called. */
export function pathsOf({ articles }: Pick<Sample, 'articles'>): Record<string, string> {
  return {
    home: '/',
    who: '/who/Kosovo?as-of=2012-04',
    whom: '/whom/Russia',
    positions: '/positions/Azawad',
    timeline: '/timeline/Azawad',
    dossier: '/dossier/Azawad',
    quotes: '/quotes?about=Azawad',
    precedents: '/precedents/South%20Sudan',
    conflicts: '/conflicts/Azawad',
    changes: '/changes?since=%233',
    matrix: '/matrix',
    map: '/map/Kosovo',
    maps: '/map',
    article: `/articles/${encodeURIComponent(articles[0]!)}`,
    ask: '/ask?q=Who+secretly+recognised+Kosovo+by+March+2008%3F',
    search: '/search?q=Azawad',
    review: '/review',
    add: '/add',
    'sign-in': '/sign-in',
    error: '/who/Kosvo',
  };
}
