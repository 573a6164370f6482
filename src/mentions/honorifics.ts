import { honorifics } from '../lang/en.ts';

const SEX: ReadonlyMap<string, 'f' | 'm' | '-'> = new Map(
  honorifics.map(({ form, sex }) => [form.toLowerCase(), sex as 'f' | 'm' | '-']),
);

/** What an honorific before a name tells of the sex: `f`, `m` or `-`; null for words that are none. */
export function honorificOf(form: string): 'f' | 'm' | '-' | null {
  return SEX.get(form.toLowerCase().replace(/\.$/, '')) ?? null;
}
