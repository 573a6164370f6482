import {
  abbreviations,
  addressEndings,
  contractions,
  hyphenAffixes,
  sentenceOpeners,
  speechVerbs as speech,
  units,
} from '../lang/en.ts';

/** What kind of abbreviation a form is that a period follows: `title` for "Mr", `month` for "Feb" … (lang/en/abbreviations.tsv). */
export const abbreviationKinds: ReadonlyMap<string, string> = new Map(
  abbreviations.map(({ form, kind }) => [form, kind]),
);

/** Where words written as one are cut, by their small letters: "cannot" after 3 characters. */
export const contractionCuts: ReadonlyMap<string, readonly number[]> = new Map(
  contractions.map(({ form, cut }) => [form, cutsOf(cut)]),
);

export const hyphenPrefixes: ReadonlySet<string> = affixes('prefix');
export const hyphenSuffixes: ReadonlySet<string> = affixes('suffix');
export const unitNames: ReadonlySet<string> = new Set(units.map(({ unit }) => unit));
export const domainEndings: ReadonlySet<string> = endings('domain');
export const fileEndings: ReadonlySet<string> = endings('file');
export const speechVerbs: ReadonlySet<string> = new Set(speech.map(({ form }) => form));
export const openerWords: ReadonlySet<string> = new Set(sentenceOpeners.map(({ word }) => word));

/** The lengths up to each blank: "du n no" is cut after 2 and 3. */
function cutsOf(cut: string): number[] {
  const parts = cut.split(' ').slice(0, -1);
  let length = 0;
  return parts.map((part) => {
    length += part.length;
    return length;
  });
}

function affixes(kind: string): Set<string> {
  return new Set(hyphenAffixes.filter((row) => row.kind === kind).map(({ affix }) => affix));
}

function endings(kind: string): Set<string> {
  return new Set(addressEndings.filter((row) => row.kind === kind).map(({ ending }) => ending));
}
