import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { articlePage, searchArticles, searchNames } from '../../src/answers/index.ts';
import {
  addToken,
  appendReadings,
  appendReview,
  exportRecord,
  findToken,
  listTokens,
  revokeToken,
} from '../../src/record/index.ts';
import { ACCESS_TABLE_NAMES } from '../../src/record/tables.ts';
import { openRegister } from '../../src/register/index.ts';
import { engines, openEmpty } from './engines.ts';
import { makeStory } from './make-reading.ts';

const STORY = makeStory({
  text: 'Kenya recognises Oriel. The harbour was blockaded for weeks.',
  outlet: 'Coastal Wire',
  published: '2031-03-05',
  who: { kenya: 'Kenya', oriel: 'Oriel' },
  positions: [{ holder: 'kenya', act: 'recognise', object: 'oriel', words: 'Kenya recognises Oriel' }],
});

describe.each(engines)('on $name', (engine) => {
  test('a token opens until it is revoked, and the record keeps its hash alone', async () => {
    const record = await openEmpty(engine);
    try {
      const { id, token } = await addToken(record, { role: 'reviewer', name: 'desk' });
      await addToken(record, { role: 'reader', name: 'guest' });
      expect(await findToken(record, token)).toMatchObject({ id: 1, role: 'reviewer', name: 'desk', revokedAt: null });
      expect(await findToken(record, `${token}x`)).toBeNull();
      const { rows } = await sql<{ row: string }>`select to_json(t)::text as row from tokens t`.execute(record.db);
      expect(rows.map(({ row }) => row).join()).not.toContain(token);
      await revokeToken(record, id);
      expect(await findToken(record, token)).toBeNull();
      await expect(revokeToken(record, id)).rejects.toMatchObject({ code: 'token-not-known' });
      await expect(revokeToken(record, 9)).rejects.toMatchObject({ code: 'token-not-known' });
      expect((await listTokens(record)).map(({ revokedAt }) => revokedAt !== null)).toEqual([true, false]);
      const exported = [];
      for await (const line of exportRecord(record)) exported.push(line);
      expect(exported.join('')).not.toContain('reviewer');
    } finally {
      await record.close();
    }
  });

  test('no token is changed or taken away', async () => {
    const record = await openEmpty(engine);
    try {
      for (const table of ACCESS_TABLE_NAMES)
        for (const change of [`update ${table} set made_at = ''`, `delete from ${table}`, `truncate ${table} cascade`])
          await expect(sql.raw(change).execute(record.db), change).rejects.toThrow(/permission denied|append-only/);
    } finally {
      await record.close();
    }
  });

  test('articles are found by their words, whatever is typed, and shown with what reviewers found', async () => {
    const record = await openEmpty(engine);
    try {
      await appendReadings(record, [STORY, longStory()]);
      const find = (words: string, knownAt = 2) => searchArticles(record, words, { knownAt, limit: 10 });
      expect(await find('blockade harbour')).toMatchObject([
        { article: STORY.reading.article.id, outlet: 'Coastal Wire', retracted: false },
      ]);
      expect((await find('blockade'))[0]!.words).toContain('blockaded');
      expect(await find('blockade', 0)).toEqual([]);
      for (const odd of ['', '-', '"', "'; drop table articles --", '(((', ':*', '\\', 'a'.repeat(3000)])
        expect(await find(odd), odd).toEqual([]);
      const register = await openRegister();
      expect((await searchNames(record, register, 'ossetia', 10)).map(({ name }) => name)).toContain('South Ossetia');
      expect(await searchNames(record, register, 'oriel', 10)).toMatchObject([{ key: 'oriel', name: 'Oriel' }]);
      expect(await searchNames(record, register, ' ', 10)).toEqual([]);

      const before = await articlePage(record, STORY.reading.article.id, 2);
      expect(before).toMatchObject({ entry: 1, retracted: null, reviews: [], reading: STORY.reading });
      const review = { reading: before.readingId!, kind: 'position', item: 'p1', reviewer: 'ana' } as const;
      await appendReview(record, { ...review, verdict: 'rejected', reason: 'not so' });
      const after = await articlePage(record, STORY.reading.article.id, 3);
      expect(after.reviews).toMatchObject([{ kind: 'position', item: 'p1', verdict: 'rejected', reviewer: 'ana' }]);
      await expect(articlePage(record, 'sha256:no', 3)).rejects.toMatchObject({ code: 'article-not-known' });
    } finally {
      await record.close();
    }
  });
});

/** More distinct words than PostgreSQL keeps of one text. */
function longStory() {
  const words = Array.from({ length: 200_000 }, (_, at) => `w${at.toString(36)}${(at * 7919).toString(36)}`);
  return makeStory({ text: `Long. ${words.join(' ')}`, who: {} });
}
