import type { EntryKind, OpenRecord } from '../record/index.ts';

/** Entry N was made at T. */
export interface EntryTime {
  entry: number;
  recordedAt: string;
  kind: EntryKind;
}

/** When the entries after one, up to another, were made. */
export async function entriesBetween({ db }: OpenRecord, since: number, until: number): Promise<EntryTime[]> {
  return db
    .selectFrom('entries')
    .select(['seq as entry', 'recorded_at as recordedAt', 'kind'])
    .where('seq', '>', since)
    .where('seq', '<=', until)
    .orderBy('seq')
    .execute();
}
