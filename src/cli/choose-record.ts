import { ReaderError } from '../errors.ts';
import { isRecord, type OpenRecord, openRecord, type RecordLimits, type RecordPlace } from '../record/index.ts';

const DEFAULT_FOLDER = '.demarche';

/**
 * Where the record is: the folder that is named, else the server of `DATABASE_URL`, else the folder `.demarche`.
 *
 * @example
 * chooseRecord(null, { DATABASE_URL: 'postgres://localhost/desk' }) // { url: 'postgres://localhost/desk' }
 */
export function chooseRecord(folder: string | null, environment: Record<string, string | undefined>): RecordPlace {
  if (folder !== null) return { folder };
  return environment.DATABASE_URL ? { url: environment.DATABASE_URL } : { folder: DEFAULT_FOLDER };
}

/**
 * Opens the record to be asked: one that is there.
 *
 * @throws ReaderError `record-not-found`
 */
export async function openExisting(folder: string | null, limits: RecordLimits = {}): Promise<OpenRecord> {
  const place = chooseRecord(folder, process.env);
  if ('folder' in place && !isRecord(place.folder)) throw notFound(place.folder);
  return openRecord(place, limits);
}

function notFound(folder: string): ReaderError {
  return new ReaderError(
    'record-not-found',
    `Expected a record in the folder ${folder}, found none. Make one with "demarche init" or "demarche add FILE…", or name its folder with --record.`,
    { file: folder },
  );
}
