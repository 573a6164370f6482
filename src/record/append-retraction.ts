import { ReaderError } from '../errors.ts';
import { type Appender, append } from './append.ts';
import { COUNTS_NOW } from './counts-now.ts';
import type { OpenRecord } from './open-record.ts';

/**
 * Says of an article that it was taken back: what it tells counts no longer, and stays to be seen with the reason.
 *
 * @throws ReaderError `article-not-known`, `article-retracted`
 */
export async function appendRetraction(
  record: OpenRecord,
  article: string,
  reason: string,
  appender: Appender = {},
): Promise<void> {
  await append(record, appender, async (to) => {
    const found = await to.tx.selectFrom('articles').select('id').where('id', '=', article).executeTakeFirst();
    if (!found) throw notKnown(article);
    const before = await to.tx
      .selectFrom('retractions')
      .select('reason')
      .where('article', '=', article)
      .executeTakeFirst();
    if (before)
      throw new ReaderError(
        'article-retracted',
        `Expected an article that counts, got one retracted before: ${before.reason}`,
      );
    const witnesses = await to.tx
      .selectFrom('witnesses as w')
      .where('w.article', '=', article)
      .where(COUNTS_NOW)
      .select('w.id')
      .execute();
    const seq = to.entry('retraction');
    to.add('retractions', { article, seq, reason });
    to.endWitnesses(
      seq,
      witnesses.map(({ id }) => id),
    );
  });
}

function notKnown(article: string): ReaderError {
  return new ReaderError(
    'article-not-known',
    `Expected the id of an article in the record (sha256:…), got "${article}". "demarche quotes" and "demarche timeline" show the ids.`,
  );
}
