import { months } from '../lang/en.ts';
import { findDate, writeDate } from './find-date.ts';

const MONTH_BY_FORM = new Map(months.map(({ form, month }) => [form.toLowerCase(), month.padStart(2, '0')]));

/** Time zones that RFC 822 names, and those that feeds name beside it. */
const ZONES: Readonly<Record<string, string>> = {
  UT: 'Z',
  GMT: 'Z',
  UTC: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
};

/**
 * A date as metadata give it, in EDTF: to the second and with its zone where these are told.
 *
 * @example
 * readStamp('Wed, 05 Mar 2008 10:30:00 GMT') // '2008-03-05T10:30:00Z'
 * readStamp('20210516T090004') // '2021-05-16T09:00:04'
 * readStamp('yesterday') // null
 */
export function readStamp(written: string): string | null {
  const stamp = written.trim().slice(0, 120);
  return readIso(stamp) ?? readMail(stamp) ?? readEpoch(stamp) ?? readWords(stamp);
}

function readIso(stamp: string): string | null {
  const match =
    /^([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:[T ]\s?([0-9]{2}):?([0-9]{2})(?::?([0-9]{2}))?(?:[.,][0-9]+)?\s?(Z|[+-][0-9]{2}(?::?[0-9]{2})?|[A-Z]{2,4})?)?$/i.exec(
      stamp.replace(/^([0-9]{4})[./]([0-9]{2})[./]([0-9]{2})/, '$1-$2-$3'),
    );
  if (!match) return /^[0-9]{4}-[0-9]{2}$|^[0-9]{4}$/.test(stamp) ? stamp : null;
  const [, year, month, day, hour, minute, second, zone] = match;
  return join(`${year}-${month}-${day}`, hour, minute, second, zone);
}

/** “Wed, 05 Mar 2008 10:30:00 GMT” */
function readMail(stamp: string): string | null {
  const match =
    /^(?:\p{L}{3,9},?\s+)?([0-9]{1,2})\s+(\p{L}{3,9})\.?,?\s+([0-9]{4})(?:,?\s+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?\s*([+-][0-9]{2}:?[0-9]{2}|[A-Z]{1,4})?)?\b/u.exec(
      stamp,
    );
  const month = match && MONTH_BY_FORM.get(match[2]!.toLowerCase());
  if (!month) return null;
  const [, day, , year, hour, minute, second, zone] = match;
  return join(`${year}-${month}-${day!.padStart(2, '0')}`, hour?.padStart(2, '0'), minute, second, zone);
}

/** Seconds or milliseconds since 1970. */
function readEpoch(stamp: string): string | null {
  if (!/^[0-9]{9,13}$/.test(stamp)) return null;
  const value = Number(stamp) * (stamp.length > 10 ? 1 : 1000);
  return new Date(value).toISOString().replace(/\.[0-9]+Z$/, 'Z');
}

function readWords(stamp: string): string | null {
  const found = findDate(stamp);
  return found && found.year !== null && !found.ambiguous ? writeDate(found) : null;
}

function join(
  date: string,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): string | null {
  const found = findDate(date);
  if (!found || found.year === null || found.day === null) return null;
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return writeDate(found);
  return `${writeDate(found)}T${hour}:${minute}:${second ?? '00'}${writeZone(zone ?? '')}`;
}

function writeZone(zone: string): string {
  const offset = /^([+-])([0-9]{2}):?([0-9]{2})?$/.exec(zone);
  if (offset) return `${offset[1]}${offset[2]}:${offset[3] ?? '00'}`;
  return ZONES[zone.toUpperCase()] ?? '';
}
