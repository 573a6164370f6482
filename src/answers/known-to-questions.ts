import type { OpenRecord } from '../record/index.ts';
import type { Register } from '../register/index.ts';
import { sourcesOf } from './find-sources.ts';
import type { KnownToQuestions } from './question.ts';

/** Names of a record beyond these are not looked for in questions. */
const MOST_NAMES = 20_000;

/** What a question to a record may name, and the day that it is asked on. */
export async function knownToQuestions(
  record: OpenRecord,
  register: Register,
  today: string,
): Promise<KnownToQuestions> {
  const { outlets, datasets } = await sourcesOf(record);
  const names = await record.db
    .selectFrom('entities_seen')
    .select(['key', 'name'])
    .distinct()
    .where('named', '=', true)
    .orderBy('key')
    .limit(MOST_NAMES)
    .execute();
  return { register, today, sources: [...outlets, ...datasets], names };
}
