import { pronouns } from '../lang/en.ts';
import type { Word } from '../syntax/index.ts';

/** A pronoun of `lang/en/pronouns.tsv`. */
export interface PronounEntry {
  form: string;
  person: '1' | '2' | '3' | 'relative';
  number: 'singular' | 'plural' | 'any';
  who: 'f' | 'm' | 'thing' | 'any';
  case: 'subject' | 'object' | 'possessive' | 'any' | 'reflexive';
}

const PRONOUNS: ReadonlyMap<string, PronounEntry> = new Map(
  pronouns.map((row) => [row.form.toLowerCase(), row as PronounEntry]),
);

/** The pronoun that a word is, or null: "that" only where it stands for a noun, "which" not where it asks. */
export function pronounOf(form: string, { feats, upos }: Word): PronounEntry | null {
  const found = PRONOUNS.get(form.toLowerCase()) ?? null;
  if (found === null) return null;
  if (form === 'US') return null; // the country
  if (found.person !== 'relative') return found;
  if (upos !== 'PRON' || feats.includes('PronType=Int')) return null;
  return form.toLowerCase() === 'that' && !feats.includes('PronType=Rel') ? null : found;
}
