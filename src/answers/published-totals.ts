import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import type { CountRule } from './count-recognition.ts';

/** A count that somebody has published: B says that N recognise O as of D, counted by rule R among those of A. */
export interface PublishedTotal {
  object: string;
  total: number;
  by: string;
  asOf: string;
  rule: CountRule;
  /** Members of the United Nations (`un`) and whoever else is counted, by id. */
  among: string[];
  source: string;
}

let loaded: readonly PublishedTotal[] | undefined;

/** The published totals that come with demarche (register/totals.csv). */
export function publishedTotals(): readonly PublishedTotal[] {
  loaded ??= readTotals(readFileSync(new URL('../../register/totals.csv', import.meta.url), 'utf8'));
  return loaded;
}

function readTotals(text: string): PublishedTotal[] {
  const { data } = papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy' });
  return data.map(({ object, total, by, as_of, rule, among, source }) => ({
    object: object!,
    total: Number(total),
    by: by!,
    asOf: as_of!,
    rule: rule as CountRule,
    among: among!.split(';'),
    source: source!,
  }));
}
