import { datelineCities, labels, weekdays } from '../lang/en.ts';
import { type FoundDate, findDate } from './find-date.ts';
import { nameAgency } from './name-agency.ts';
import { titleCase } from './title-case.ts';

/** A dateline as it stands: its place as a name, its date as found, its agency, and how many characters it takes. */
export interface FoundDateline {
  place: string | null;
  date: FoundDate | null;
  agency: string | null;
  length: number;
  /** A date, a known agency or a known city says so; else only capitals and a dash do. */
  sure: boolean;
}

/** Datelines end within this many characters. */
const LONGEST = 160;

const LABELS = new Set(labels.map(({ label }) => label));
const CITIES = new Set(datelineCities.map(({ city }) => city.toLowerCase()));

type EndKind = 'agency' | 'word' | 'dash' | 'colon' | 'line';

/** How a dateline can end, in the order in which they are tried. `dash` and `colon` end many other things too. */
const ENDS: readonly { kind: EndKind; pattern: RegExp }[] = [
  // (Reuters) -   (AP)_   (CNN)   [AFP] –   (ANI):   (Interfax) –
  {
    kind: 'agency',
    pattern: /[([]([^()[\]\n]{2,40})[)\]]\s{0,3}(?:\.?[-–—−_]{1,3}|:|\.(?=\s))?(?=\s|["“”'‘`\p{Lu}\p{N}]|$)/gu,
  },
  // /TASS/.   /PRNewswire/ --   /Ukrinform/
  { kind: 'agency', pattern: /\/([^/\n]{2,40})\/\s{0,3}(?:[-–—−_]{1,3}|:|\.)?(?=\s|["“”'‘`\p{Lu}\p{N}]|$)/gu },
  // Baku, February 26, AZERTAC   Sukhum. 26 August. Apsnypress.   Damascus, SANA-
  { kind: 'word', pattern: /(?<=[.,]\s)(\p{Lu}[\p{L}-]{1,14}\p{L})(?:\s?[-–—](?=\s)|\.|(?=\s))/gu },
  { kind: 'dash', pattern: /()(?:\s{1,3}(?:[-–—−_]{1,3}|\/-\/)|_(?=\s)|[–—]|--)(?=\s{1,4}\S|["“”'‘`\p{Lu}\p{N}])/gu },
  { kind: 'colon', pattern: /():(?=\s)/gu },
  { kind: 'line', pattern: /()\s*$/gu },
];

/**
 * Reads the dateline at the head of a paragraph, or on a line of its own; null where there is none.
 *
 * @example
 * readDateline('MOSCOW, March 5 (Reuters) - A region said') // { place: 'Moscow', agency: 'Reuters', length: 27, … }
 * readDateline('KABUL, July 4. /TASS/. Russia said') // { place: 'Kabul', agency: 'TASS', length: 22, … }
 */
export function readDateline(paragraph: string): FoundDateline | null {
  const head = paragraph.slice(0, LONGEST);
  const inBrackets = readBracketed(head);
  if (inBrackets) return inBrackets;
  const whole = paragraph.length <= LONGEST;
  for (const { kind, pattern } of ENDS) {
    if (kind === 'line' && !whole) continue;
    for (const match of head.matchAll(pattern)) {
      if (kind !== 'line' && match.index > 120) break;
      const end = match.index + match[0].length;
      const found = readHead(head.slice(0, match.index), {
        kind,
        inside: match[1] ?? '',
        mark: /[-–—−_:]\s*$/.test(match[0]),
        after: head.slice(end),
      });
      if (found) return { ...found, length: head.slice(0, end).trimEnd().length };
      if (kind === 'colon' || kind === 'dash') break;
    }
  }
  return null;
}

/** “(New York, NY - October 21) The bank said” */
function readBracketed(head: string): FoundDateline | null {
  const match = /^\(([^()]{4,80})\)\s{0,2}(?:[-–—:]{1,2}(?=\s))?/u.exec(head);
  const date = match && findDate(match[1]!);
  if (!match || !date || !isDateTail(match[1]!.slice(date.end))) return null;
  const found = readHead(match[1]!.replace(/\s[-–—]\s/gu, ', '), { kind: 'line', inside: '', mark: false, after: '' });
  return found && { ...found, length: match[0].trimEnd().length };
}

/** What was found where a dateline may end. */
interface End {
  kind: EndKind;
  /** What stands in the brackets, or the word itself. */
  inside: string;
  /** It closes with a dash or colon. */
  mark: boolean;
  after: string;
}

/** The words before the end: place, perhaps regions, perhaps a date. */
function readHead(words: string, end: End): Omit<FoundDateline, 'length'> | null {
  const agency = readAgency(end.inside);
  if ((end.kind === 'agency' && !agency) || (end.kind === 'word' && !agency?.known)) return null;
  const date = findDate(words);
  if (date && !isDateTail(words.slice(date.end))) return null;
  const inner = splitAgency(trimPlace(date ? words.slice(0, date.start) : words));
  const name = agency?.name ?? inner.agency;
  const known = agency?.known === true || inner.agency !== null;
  if (inner.place === '')
    return end.kind === 'agency' && known && !date ? { place: null, date, agency: name, sure: true } : null;
  const sure = { ...end, agency: name, known, date };
  return isPlace(inner.place, sure)
    ? { place: writePlace(inner.place), date, agency: name, sure: isFirm(inner.place, sure) }
    : null;
}

/** “KYIV. ” loses its stop, “FLINT, Mich., ” and “HEMPSTEAD, N.Y., ” keep it. */
function trimPlace(before: string): string {
  const bare = before.replace(/^[\s*_]+|[\s,:;([–—-]+$/gu, '');
  return /(?:,\s\p{Lu}\p{Ll}{1,4}|\p{L}\.\p{L})\.$/u.test(bare) ? bare : bare.replace(/[\s,.]+$/, '');
}

/** How the longer names of agencies end: “(Coral Sea News Service)”. */
const SERVICE = / (?:News|Press|Agency|Services?|Wire|Dispatch)$/;

/** “(Xinhua)” is known, “(ABNA)” and “(Azad News)” look like one. */
function readAgency(words: string): { name: string; known: boolean } | null {
  const bare = words.trim();
  const known = nameAgency(bare) ?? nameAgency(bare.split(/[/,]/)[0]!);
  if (known) return { name: known, known: true };
  return /^\p{Lu}[\p{L}\p{N}.'&/ -]{1,30}$/u.test(bare) && bare.split(' ').length <= (SERVICE.test(bare) ? 5 : 3)
    ? { name: bare, known: false }
    : null;
}

/** After the date: a year said twice, a time, a weekday. */
function isDateTail(tail: string): boolean {
  return /^[\s,.]*(?:[12][0-9]{3}[\s,.]*)?(?:\/?\s?[0-9]{1,2}[:.][0-9]{2}\s*(?:[A-Za-z]{1,4})?[\s,.]*)?(?:\(?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\)?[\s,.]*)?$/.test(
    tail,
  );
}

/** “Sukhum. Apsnypress” and “TBILISI, DFWatch”: the agency as one of the parts. */
function splitAgency(before: string): { place: string; agency: string | null } {
  const parts = before.split(/\s*[,.:–—]\s+|\s+[-–—/]\s+/u);
  const named = parts.map((part) => nameAgency(part));
  const at = named.findIndex((name) => name !== null);
  if (at < 0 || CITIES.has(parts[at]!.toLowerCase())) return { place: before, agency: null };
  return { place: parts.filter((_, i) => i !== at).join(', '), agency: named[at]! };
}

interface Sure extends End {
  agency: string | null;
  known: boolean;
  date: FoundDate | null;
}

const PLACE_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|del|la|las|los|of|and|the|al|el|upon|on|du|des|den|sur|en|au|près)$/u;

/** Words that name outlets and offices: with a date beside them they are a credit and no dateline. */
const OUTLET =
  /\b(?:news|newspaper|times|post|courier|telegraph|herald|press|daily|tribune|gazette|journal|agency|ministry|radio|tv|television|service|review|weekly|magazine|department|office|bureau|embassy|government|meeting|session|edition|correspondent|writer|staff|world|politics|opinion|published|updated|source|release|no|number|vol|volume|issue|chapter|part|page)\b/iu;

/** Words that open sentences; “The Hague” is a city. */
const OPENERS =
  /^(?:in|at|on|for|from|by|with|as|but|and|after|before|since|while|when|although|if|it|he|she|they|we|i|this|that|these|those|there|a|an|the(?! hague)|its|his|her|their|our|president|prime|minister|foreign|former|according)\b/i;

function isPlace(place: string, sure: Sure): boolean {
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
  if (findDate(`${first} 1`) || isWeekday(first) || /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|col|q|a)\b/i.test(first))
    return false;
  return isSure(first, names, sure);
}

function isFirm(place: string, { known, date }: Sure): boolean {
  return known || date !== null || CITIES.has(place.split(/\s*[,/[(]/)[0]!.toLowerCase());
}

function isWeekday(word: string): boolean {
  return weekdays.some(({ form }) => form.toLowerCase() === word.toLowerCase());
}

/** A place in capitals needs a dash, any other more than that. */
function isSure(first: string, names: readonly string[], { agency, known, date, kind, mark, after }: Sure): boolean {
  const capitals = first === first.toUpperCase();
  const city = CITIES.has(first.toLowerCase());
  const dated = date !== null;
  switch (kind) {
    case 'agency':
      return known ? capitals || dated || city || mark : capitals ? dated || city || mark : date?.day != null && mark;
    case 'word':
      return dated || ((capitals || city) && mark);
    case 'dash':
      return (capitals ? first.length > 2 : dated || agency !== null || city) && /^\s*["“”'‘`\p{Lu}\p{N}]/u.test(after);
    case 'colon':
      return capitals ? dated || agency !== null || city : dated && (city || names.length > 1);
    default:
      return dated ? date.day !== null && (capitals || city || isShortName(names)) : city && names.length === 2;
  }
}

function isShortName(names: readonly string[]): boolean {
  return names.length === 1 && names[0]!.split(' ').length <= 2;
}

/** “MOSCOW” is Moscow; “WASHINGTON, D.C.” keeps its region; “New Delhi [India]” loses the brackets. */
function writePlace(place: string): string {
  return titleCase(
    place
      .replace(/\s*[[(]/g, ', ')
      .replace(/[\])]/g, '')
      .replace(/\s+/g, ' ')
      .replace(/\s+,/g, ','),
  );
}
