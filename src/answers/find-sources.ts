import { ReaderError } from '../errors.ts';
import type { OpenRecord } from '../record/index.ts';
import type { Register } from '../register/index.ts';
import { findName, nearest } from './find-name.ts';
import type { Source } from './perspective.ts';

/**
 * Whose word a name means: an outlet or agency of the record's articles, a dataset of its imports, and whoever of that
 * name speaks. One name may be several: `Reuters` is an outlet and an agency's own voice.
 *
 * @example
 * await findSources(record, register, 'Serbia') // [{ voice: 'serbia' }]
 * @throws ReaderError `source-not-known` with the nearest names
 */
export async function findSources(record: OpenRecord, register: Register, name: string): Promise<Source[]> {
  const wanted = name.trim().toLowerCase();
  const { outlets, datasets } = await sourcesOf(record);
  const isIt = (known: string): boolean => known.toLowerCase() === wanted;
  const found: Source[] = [
    ...outlets.filter(isIt).map((outlet) => ({ outlet })),
    ...datasets.filter(isIt).map((dataset) => ({ dataset })),
  ];
  const voice = await findName(record, register, name).catch(() => null);
  if (voice !== null) found.push({ voice });
  if (found.length > 0) return found;
  const near = nearest(name, [
    ...outlets,
    ...datasets,
    ...[...register.entities.values()].map((entity) => entity.name),
  ]);
  throw new ReaderError(
    'source-not-known',
    `Expected an outlet, a dataset or a speaker that the record knows, got "${name}".${near.length > 0 ? ` Nearest: ${near.join(', ')}.` : ''}`,
  );
}

/** The names of all outlets, agencies and datasets of a record. */
export async function sourcesOf({ db }: OpenRecord): Promise<{ outlets: string[]; datasets: string[] }> {
  const articles = await db.selectFrom('articles').select(['outlet', 'agency']).distinct().execute();
  const datasets = await db.selectFrom('datasets').select('name').distinct().execute();
  const outlets = articles.flatMap(({ outlet, agency }) => [outlet, agency]).filter((name) => name !== null);
  return { outlets: [...new Set(outlets)], datasets: datasets.map(({ name }) => name) };
}
