import { currencies, factWords, statusWords } from '../lang/en.ts';

/** Lemmas and forms of `lang/en/fact-words.tsv` by their kind. */
function wordsOf(kind: string): ReadonlySet<string> {
  return new Set(factWords.filter((row) => row.kind === kind).map(({ word }) => word));
}

const RANKS = wordsOf('rank');
const PASSING = wordsOf('passing');
const UNHELD = wordsOf('unheld');
const STATUS = new Map(statusWords.map(({ word, sort }) => [word, sort]));
const MONEY = new Map(currencies.map(({ form, name, alone }) => [form, { name, alone: alone === 'yes' }]));

/** "General", "official", "baroness": no office of a state or body. */
export function isRank(lemma: string): boolean {
  return RANKS.has(lemma);
}

/** "new", "long-serving": what stands before an office without being part of it. */
export function isPassing(form: string): boolean {
  return PASSING.has(form.toLowerCase());
}

/** "potential", "formerly": who is called so does not hold the office. */
export function isUnheld(form: string): boolean {
  return UNHELD.has(form.toLowerCase());
}

/** The sort of status that a word tells: `breakaway` for "rebel"; undefined for others. */
export function statusSort(word: string): string | undefined {
  return STATUS.get(word.toLowerCase());
}

/** All forms that name money. */
export const MONEY_FORMS: readonly string[] = [...MONEY.keys()];

/** The money that a form names: "rouble" for "roubles", and whether it is surely money without the state's name. */
export function moneyOf(form: string): { name: string; alone: boolean } | undefined {
  return MONEY.get(form.toLowerCase());
}

/** Nouns for a part of a state: "region". */
export const PARTS: ReadonlySet<string> = wordsOf('part');
/** Nouns for what a territory once was: "colony". */
export const FORMER: ReadonlySet<string> = wordsOf('former');
/** Nouns for where people live: "nation", "island". */
export const REALMS: ReadonlySet<string> = wordsOf('realm');
export const PEOPLE: ReadonlySet<string> = wordsOf('people');
export const SUPPORTERS: ReadonlySet<string> = wordsOf('supporter');
export const SUPPORT: ReadonlySet<string> = wordsOf('support');
export const CONTROL: ReadonlySet<string> = wordsOf('control');
/** Nouns for those who recognise: "states". */
export const RECOGNISERS: ReadonlySet<string> = wordsOf('recogniser');
export const NOBODY: ReadonlySet<string> = wordsOf('nobody');
/** Verbs for leaving a state: "split". */
export const LEAVE: ReadonlySet<string> = wordsOf('leave');
export const DECLARE: ReadonlySet<string> = wordsOf('declare');
export const SECESSION: ReadonlySet<string> = wordsOf('secession');
export const PASSPORTS: ReadonlySet<string> = wordsOf('passport');
export const CARRY: ReadonlySet<string> = wordsOf('carry');
/** Nouns for money as such: "currency". */
export const OWN_MONEY: ReadonlySet<string> = wordsOf('own-money');
export const SPEND: ReadonlySet<string> = wordsOf('spend');
export const BAN: ReadonlySet<string> = wordsOf('ban');
export const KIN: ReadonlySet<string> = wordsOf('kin');
export const COMPRISE: ReadonlySet<string> = wordsOf('comprise');
