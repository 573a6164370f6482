import type { BODY_SPEAKS_FOR, KINDS, OFFICE_SORTS, OFFICE_SPEAKS_FOR, RELATIONS, SORTS } from './tables.ts';

/** The reader's grammar, no verdict: `state` says nothing about whether something is one (register/README.md). */
export type EntityKind = (typeof KINDS)[number];

/** How a name names its entity. */
export type NameSort = 'name' | (typeof SORTS)[number];

/** How somebody stands to a territory. */
export type ClaimRelation = (typeof RELATIONS)[number];

/** What an office is, and which words around a title change it (`modifier`). */
export type OfficeSort = (typeof OFFICE_SORTS)[number];

/** For whom a holder speaks officially by the office alone. */
export type OfficeSpeaksFor = (typeof OFFICE_SPEAKS_FOR)[number];

/** For whom a body speaks: for what it is part of, or for itself. */
export type BodySpeaksFor = (typeof BODY_SPEAKS_FOR)[number];

/** Where a row stands, and by whose word: a trace names file and line. The line is null in a package's data. */
export interface Row {
  source: string;
  file: string;
  line: number | null;
}

/** A stretch of valid time as EDTF dates; null where it is open or not known. */
export interface ValidTime {
  validFrom: string | null;
  validUntil: string | null;
}

/** Who can act and speak: E is called N, is of kind K and part of P. */
export interface RegisterEntity extends Row, ValidTime {
  id: string;
  name: string;
  kind: EntityKind;
  partOf: string | null;
  /** Which sort of body it is, such as `parliament`, by register/bodies.csv; null unless `kind` is `body`. */
  body: string | null;
  /** ISO 3166-1 alpha-3, where there is a code: an attribute, never a reason. */
  iso3: string | null;
  wikidata: string | null;
  un: 'member' | 'observer' | null;
  /** Whether running text puts "the" before the name. */
  article: boolean;
  /** Which reading of its name it is: 2 for the Georgia that is a state of the United States. */
  order: number;
}

/** A name and what it can stand for. `order` is 1 for the usual reading of a name, more for rarer ones. */
export interface NameEntry extends Row, ValidTime {
  entity: string;
  name: string;
  sort: NameSort;
  order: number;
}

/** Names found in running text: all readings of the longest name, over `length` tokens. */
export interface NameMatch {
  entries: readonly NameEntry[];
  length: number;
}

/** B claims, controls, administers or protects territory T. */
export interface Claim extends Row, ValidTime {
  territory: string;
  by: string;
  relation: ClaimRelation;
}

/** A title, what office it is, and for whom its holder speaks. */
export interface OfficeEntry extends Row {
  title: string;
  sort: OfficeSort;
  speaksFor: OfficeSpeaksFor;
  /** The entities whose office goes by this title, where it names them: "taoiseach". */
  entities: readonly string[];
  notes: string;
}

export interface OfficeMatch {
  entries: readonly OfficeEntry[];
  length: number;
}

/** A common noun for a sort of body: "foreign ministry", whose own name would be "Ministry of Foreign Affairs of X". */
export interface BodyNoun extends Row {
  noun: string;
  body: string;
  name: string;
  speaksFor: BodySpeaksFor;
}

export interface BodyMatch {
  entries: readonly BodyNoun[];
  length: number;
}

/** Person P held office O of E: from, until, or seen in office on a day. */
export interface Holder extends Row, ValidTime {
  /** Id of an entity of kind `person`. */
  person: string;
  office: string;
  entity: string;
  seenOn: string | null;
}

/** A word of a text, as the tokens stage cuts it. */
export interface Word {
  form: string;
}

/** All that is registered, and ways to find it. Nothing in it changes. */
export interface Register {
  readonly entities: ReadonlyMap<string, RegisterEntity>;
  /** The entity with an ISO 3166-1 alpha-3 code. */
  byIso3(code: string): RegisterEntity | null;
  /** Every reading of exactly this name, usual ones first; a "the" before it and a "'s" behind it do not count. */
  lookup(words: readonly string[] | string): readonly NameEntry[];
  /** The longest name that starts with the token at `from`. */
  longestNameAt(tokens: readonly Word[], from: number): NameMatch | null;
  namesOf(entity: string): readonly NameEntry[];
  /** What an entity was called on a day: "Ceylon" in 1950, else the name it has. Null where there is no such entity. */
  nameOn(entity: string, day: string): string | null;
  /** Claims on a territory, by whomever. */
  claimsOn(territory: string): readonly Claim[];
  /** Claims by somebody, on whatever. */
  claimsBy(entity: string): readonly Claim[];
  /** What exactly this title stands for; letter case and number do not count. */
  office(words: readonly string[] | string): readonly OfficeEntry[];
  longestOfficeAt(tokens: readonly Word[], from: number): OfficeMatch | null;
  /** The sort of body that a noun stands for: "parliament", "foreign ministries". */
  body(words: readonly string[] | string): readonly BodyNoun[];
  longestBodyAt(tokens: readonly Word[], from: number): BodyMatch | null;
  /** The sorts of bodies by register/bodies.csv: parliament, foreign-ministry … */
  readonly bodySorts: ReadonlySet<string>;
  /** The body of that sort of a state, territory or organisation: the registered one, else one with a composed name. */
  bodyOf(entity: string, body: string): RegisterEntity | null;
  /** Who held offices of an entity; with a day, without those who are known not to have held it then. */
  holdersOf(entity: string, on?: string): readonly Holder[];
}
