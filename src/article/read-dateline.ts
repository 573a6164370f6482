import { isDateTail } from './date-tail.ts';
import { type FoundDate, findDate } from './find-date.ts';
import { takeWeekday } from './find-weekday.ts';
import { type EndKind, isCity, isDatelinePlace, isFirm } from './is-dateline-place.ts';
import { nameAgency } from './name-agency.ts';
import { titleCase } from './title-case.ts';

/** A dateline as it stands: its place as a name, its date as found, its agency, and how many characters it takes. */
export interface FoundDateline {
  place: string | null;
  date: FoundDate | null;
  /** 0 for Sunday; null where no day of the week stands before the date or in its place. */
  weekday: number | null;
  agency: string | null;
  length: number;
  /** A date, a known agency or a known city says so; else only capitals and a dash do. */
  sure: boolean;
}

/** Datelines end within this many characters. */
const LONGEST = 160;

/** How a dateline can end, in the order in which they are tried. */
const ENDS: readonly { kind: EndKind; pattern: RegExp }[] = [
  // (Reuters) -   (AP)_   (CNN)   [AFP] –   (ANI):   (Interfax) –
  {
    kind: 'agency',
    pattern: /[([]([^()[\]\n]{2,40})[)\]]\s{0,3}(?:\.?[-–—−_]{1,3}|:|\.(?=\s))?(?=\s|["“”'‘`\p{Lu}\p{N}]|$)/gu,
  },
  // /TASS/.   /PRNewswire/ --   /Ukrinform/
  { kind: 'agency', pattern: /\/([^/\n]{2,40})\/\s{0,3}(?:[-–—−_]{1,3}|:|\.)?(?=\s|["“”'‘`\p{Lu}\p{N}]|$)/gu },
  // Baku, February 26, AZERTAC   Sukhum. 26 August. Apsnypress.   Damascus, SANA-
  { kind: 'word', pattern: /(?<=[.,]\s)(\p{Lu}[\p{L}-]{1,14}\p{L})(?:\s?[-–—](?=\s)|\.|(?=\s|$))/gu },
  // Lusaka, Nov. 24, 1983 -AFP- The
  { kind: 'word', pattern: /(?<=\s)[-–—]\s?(\p{Lu}[\p{L}-]{1,14}\p{L})\s?[-–—]{1,2}(?=\s)/gu },
  { kind: 'dash', pattern: /()(?:\s{1,3}(?:[-–—−_]{1,3}|\/-\/)|_(?=\s)|[–—]|--)(?=\s{1,4}\S|["“”'‘`\p{Lu}\p{N}])/gu },
  { kind: 'colon', pattern: /():(?=\s)/gu },
  // THE HAGUE, 22 July 2010. The court
  {
    kind: 'stop',
    pattern: /()(?<=[0-9]|[0-9](?:st|nd|rd|th)|(?:morning|evening|night))\.(?=\s{1,4}["“”'‘`\p{Lu}])/giu,
  },
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
  const turned = readBracketed(head) ?? readDateFirst(head);
  if (turned) return turned;
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

/** “Oct. 7 (UPI) -- The council”, “7 OCT 2019 – PORT SERIN – The council”, “October 7, 2019 (PORT SERIN) – The council” */
function readDateFirst(head: string): FoundDateline | null {
  const date = findDate(head.slice(0, 40));
  if (!date || date.start > 0 || date.day === null) return null;
  const match = /^\s{0,2}(?:\(([^()]{2,40})\)|[-–—]\s?([^\p{Ll}–—]{3,30}?))\s?[-–—]{1,2}(?=\s)/u.exec(
    head.slice(date.end),
  );
  const named = match?.[1] ?? match?.[2];
  if (!match || !named) return null;
  const told = { date, weekday: null, sure: true, length: date.end + match[0].length };
  const agency = nameAgency(named);
  if (agency !== null) return { place: null, agency, ...told };
  const place = /\p{Ll}/u.test(named) ? null : readHead(named, { kind: 'dash', inside: '', mark: true, after: 'A' });
  return place && { ...place, ...told };
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

/** The words before the end: place, perhaps regions, perhaps a weekday and a date. */
function readHead(words: string, end: End): Omit<FoundDateline, 'length'> | null {
  const inside = readInside(end);
  const agency = inside.agency;
  if ((end.kind === 'agency' && !agency && inside.words !== '') || (end.kind === 'word' && !agency?.known)) return null;
  const date = findDate(words);
  if (date && !isDateTail(words.slice(date.end))) return null;
  // “Decided: 27 October 2009”
  if (date && end.kind === 'line' && /\p{Ll}:\s*$/u.test(words.slice(0, date.start))) return null;
  const { rest, weekday } = takeWeekday(trimPlace(date ? words.slice(0, date.start) : words));
  const inner = splitAgency(trimPlace(rest));
  const name = agency?.name ?? inner.agency;
  const known = agency?.known === true || inner.agency !== null;
  const told = { date: date ?? inside.date, weekday, agency: name };
  if (inner.place === '')
    return agency?.known && end.kind === 'agency' && !told.date ? { place: null, ...told, sure: true } : null;
  const kind = end.kind === 'agency' && !agency ? 'dash' : end.kind;
  const beside = { ...end, kind, known, agencyFirst: inner.agencyFirst, ...told };
  return isDatelinePlace(inner.place, beside)
    ? { place: writePlace(inner.place), ...told, sure: isFirm(inner.place, beside) }
    : null;
}

/** “(Delayed)”, “(via Cairo)” name nobody. */
const ON_ITS_WAY = /^(?:delayed|late|special|exclusive|by|via)\b/i;

/** What the brackets at the end hold: an agency, a date, or both: “(Reuters, Nov. 24)”. */
function readInside({ kind, inside }: End): {
  agency: ReturnType<typeof readAgency>;
  date: FoundDate | null;
  words: string;
} {
  const date = kind === 'agency' ? findDate(inside) : null;
  const words = date
    ? `${inside.slice(0, date.start)} ${inside.slice(date.end)}`.replace(/^[\s,;-]+|[\s,;-]+$/g, '')
    : inside.trim();
  if (kind === 'agency' && ON_ITS_WAY.test(words)) return { agency: null, date, words: '' };
  return { agency: readAgency(words), date, words };
}

/** “KYIV. ” loses its stop, “FLINT, Mich., ” and “HEMPSTEAD, N.Y., ” keep it. */
function trimPlace(before: string): string {
  const bare = before.replace(/^[\s*_(]+|[\s,:;([)–—-]+$/gu, '');
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

/** “Sukhum. Apsnypress” and “TBILISI, DFWatch”: the agency as one of the parts. */
function splitAgency(before: string): { place: string; agency: string | null; agencyFirst: boolean } {
  const parts = before.replace(/^\/\s?/, '').split(/\s*[,.:–—]\s+|\s+[-–—/]\s+/u);
  const named = parts.map((part) => nameAgency(part));
  const at = named.findIndex((name) => name !== null);
  if (at < 0 || isCity(parts[at]!)) return { place: before, agency: null, agencyFirst: false };
  return { place: parts.filter((_, i) => i !== at).join(', '), agency: named[at]!, agencyFirst: at === 0 };
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
