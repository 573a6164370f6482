import { datelineCities, labels } from '../lang/en.ts';
import { type FoundDate, findDate } from './find-date.ts';
import { weekdayOf } from './find-weekday.ts';

/** How a dateline ends. `dash`, `colon` and `stop` end many other things too. */
export type EndKind = 'agency' | 'word' | 'dash' | 'colon' | 'stop' | 'line';

/** What stands beside the place of a dateline and makes it sure. */
export interface Beside {
  kind: EndKind;
  agency: string | null;
  /** The agency is one of those that are known. */
  known: boolean;
  /** The agency stands before the place: “AFP, LUSAKA”. */
  agencyFirst: boolean;
  date: FoundDate | null;
  weekday: number | null;
  /** It closes with a dash or colon. */
  mark: boolean;
  after: string;
}

const LABELS = new Set(labels.map(({ label }) => label));
const CITIES = new Set(datelineCities.map(({ city }) => city.toLowerCase()));

const PLACE_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|del|la|las|los|of|and|the|al|el|upon|on|du|des|den|sur|en|au|près)$/u;

/** Words that name outlets and offices: with a date beside them they are a credit and no dateline. */
const OUTLET =
  /\b(?:news|newspaper|times|post|courier|telegraph|herald|press|daily|tribune|gazette|journal|agency|ministry|radio|tv|television|service|review|weekly|magazine|department|office|bureau|embassy|government|meeting|session|edition|correspondent|writer|staff|world|politics|opinion|published|updated|source|release|no|number|vol|volume|issue|chapter|part|page)\b/iu;

/** Words that open sentences; “The Hague” is a city. */
const OPENERS =
  /^(?:in|at|on|for|from|by|with|as|but|and|after|before|since|while|when|although|if|it|he|she|they|we|i|this|that|these|those|there|a|an|the(?! hague)|its|his|her|their|our|president|prime|minister|foreign|former|according)\b/i;

/**
 * Whether words before a dateline's end are a place, or several parted by commas and strokes, given what stands beside
 * them.
 */
export function isDatelinePlace(place: string, beside: Beside): boolean {
  if (place.length > 70 || /[0-9"“”?!;]/.test(place)) return false;
  const names = place.split(/\s*[,/[\]()]\s*/).filter(Boolean);
  const words = names.flatMap((name) => name.split(/\s+/));
  if (names.length === 0 || words.length > 9 || !words.every((word) => PLACE_WORD.test(word))) return false;
  const first = names[0]!;
  if (
    LABELS.has(first.toLowerCase()) ||
    (OPENERS.test(first) && first !== first.toUpperCase()) ||
    OUTLET.test(place) ||
    !/\p{L}{2}/u.test(first)
  )
    return false;
  if (findDate(`${first} 1`) || weekdayOf(first) !== null || /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|col|q|a)\b/i.test(first))
    return false;
  return isEnough(first, names, beside);
}

/** Whether more than capitals and a dash says that it is a dateline. */
export function isFirm(place: string, { known, date, weekday }: Beside): boolean {
  return known || date !== null || weekday !== null || isCity(place.split(/\s*[,/[(]/)[0]!);
}

/** Whether it is a city in which news is often written. */
export function isCity(name: string): boolean {
  return CITIES.has(name.toLowerCase());
}

/** A place in capitals needs a dash, any other more than that. */
function isEnough(first: string, names: readonly string[], beside: Beside): boolean {
  const { agency, known, agencyFirst, date, weekday, kind, mark, after } = beside;
  const capitals = first === first.toUpperCase();
  const city = isCity(first);
  const dated = date !== null;
  const goesOn = /^\s*["“”'‘`\p{Lu}\p{N}]/u.test(after);
  switch (kind) {
    case 'agency':
      if (known) return capitals || dated || city || mark || goesOn;
      return capitals ? dated || city || mark : date?.day != null && mark;
    case 'word':
      return dated || ((capitals || city) && mark);
    case 'dash':
      return (capitals ? first.length > 2 : dated || weekday !== null || agency !== null || city) && goesOn;
    case 'colon':
      return capitals
        ? dated || agency !== null || city
        : dated && (city || names.length > 1 || (date.day !== null && isShortName(names)));
    case 'stop':
      return date?.day != null && (capitals ? first.length > 2 : city || isShortName(names)) && goesOn;
    default:
      if (dated) return date.day !== null && (capitals || city || isShortName(names));
      return agencyFirst || weekday !== null ? capitals || city : city && names.length === 2;
  }
}

function isShortName(names: readonly string[]): boolean {
  return names.length === 1 && names[0]!.split(' ').length <= 2;
}
