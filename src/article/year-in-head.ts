import type { Block } from './article.ts';
import { type FoundDate, findDate } from './find-date.ts';

const YEAR = /(?<![\p{L}\p{N}.,/-])(?:1[5-9]|20)[0-9]{2}(?![\p{L}\p{N}/-]|[.,][0-9])/gu;

/** “(c) 1986 Harbour News Service”, “Copyright 1986 by …” */
const COPYRIGHT = /^\W*(?:copyright|©|\(c\)|c(?= [12][0-9]{3}))(?:\s?©|\s?\(c\))?\s/iu;

/**
 * The year of a dateline that tells only day and month, where the head above it names one year and no other: on a line
 * without prose (“No. 24,117. Price 3d. 1883”), in a copyright, or with the dateline's own month (“…, November 1983”).
 */
export function yearInHead(text: string, head: readonly Block[], { month }: FoundDate): number | null {
  const years = new Set(
    head.flatMap(({ kind, start, end }) => yearsOf(text.slice(start, end), month, kind === 'headline')),
  );
  return years.size === 1 ? [...years][0]! : null;
}

function yearsOf(line: string, month: number, isHeadline: boolean): number[] {
  if (line.length > 200) return [];
  const found = findDate(line);
  if (found?.year != null) return found.month === month && found.day === null ? [found.year] : [];
  if (isHeadline || !(COPYRIGHT.test(line) || isFolio(line))) return [];
  return (line.match(YEAR) ?? []).map(Number);
}

/** Figures with few words, none of them in small letters but the names of coins and the like. */
function isFolio(line: string): boolean {
  return !/(?<!\p{L})\p{Ll}{3}/u.test(line) && (line.match(/\p{L}{3,}/gu) ?? []).length <= 4;
}
