import type { Country } from 'world-countries';
import { COUNTRIES_FILE } from './load-countries.ts';
import type { NameEntry, NameSort, RegisterEntity } from './register.ts';
import { slugOf } from './slug.ts';

/** What the package holds on entities: theirs, where the register has none with the same code, and names. */
export interface CountryData {
  entities: RegisterEntity[];
  names: NameEntry[];
  unMembers: string[];
}

/** Kosovo's code in the package; elsewhere the user-assigned code is XKX. */
const CODES: Readonly<Record<string, string>> = { UNK: 'XKX' };

/** Turns the package's list into entities and names, those of the register's own entities under their ids. */
export function readCountries(countries: readonly Country[], idOfIso3: ReadonlyMap<string, string>): CountryData {
  const data: CountryData = { entities: [], names: [], unMembers: [] };
  for (const country of countries) {
    const iso3 = CODES[country.cca3] ?? country.cca3;
    const known = idOfIso3.get(iso3);
    const entity = known ?? slugOf(country.name.common);
    if (!known) data.entities.push(entityOf(country, entity, iso3));
    if (country.unMember) data.unMembers.push(entity);
    for (const [sort, name] of namesOf(country)) data.names.push(nameOf(entity, sort, name, country));
  }
  return data;
}

function entityOf(country: Country, id: string, iso3: string): RegisterEntity {
  return {
    id,
    name: country.name.common,
    kind: country.unMember ? 'state' : 'territory',
    partOf: null,
    body: null,
    iso3,
    un: null,
    article: false,
    order: 1,
    wikidata: null,
    validFrom: null,
    validUntil: null,
    ...rowOf(country),
  };
}

function rowOf(country: Country): { source: string; file: string; line: null } {
  return { source: `world-countries: ${country.cca3}`, file: COUNTRIES_FILE, line: null };
}

function nameOf(entity: string, sort: NameSort, name: string, country: Country): NameEntry {
  return { entity, name, sort, order: 1, validFrom: null, validUntil: null, ...rowOf(country) };
}

function namesOf(country: Country): [NameSort, string][] {
  return [
    ['alias', country.name.common],
    ['official', country.name.official],
    ...country.altSpellings
      .filter((name) => isLatinName(name) && name !== country.demonyms.eng?.m)
      .map((name): [NameSort, string] => ['alias', withoutThe(name)]),
    ...country.capital.map((name): [NameSort, string] => ['capital', name]),
    ...demonymsOf(country),
  ];
}

/** Not its two-letter code, not a list's "Korea, Republic of", not what is written in other letters. */
function isLatinName(name: string): boolean {
  return name.length > 2 && /^[a-z\u00c0-\u036f\u1e00-\u1eff .'’&-]+$/i.test(name);
}

function withoutThe(name: string): string {
  return name.replace(/^The /, '');
}

/** "Georgian" is a noun and an adjective, "British" is an adjective, "Luxembourger" a noun. */
function demonymsOf({ demonyms, name }: Country): [NameSort, string][] {
  const words = (demonyms.eng?.m ?? '').split(/, | or /).filter((word) => word && word !== name.common);
  return words.flatMap((word): [NameSort, string][] => {
    if (/(?:[^e]er|Islander)$/.test(word)) return [['demonym', word]];
    if (/(?:sh|ch|tch)$/.test(word)) return [['adjective', word]];
    return [
      ['adjective', word],
      ['demonym', word],
    ];
  });
}
