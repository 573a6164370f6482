import { findByline } from './read-byline.ts';

/**
 * The persons whom a line under the headline names without a “by”: “Fergus Oakley (now) and Priya Menon-Hale (earlier)”,
 * “Arta Krelani, Prishtina”, “Karim Vale in Port Serin”. Below a blank line it must say more than names, or it is a
 * heading.
 */
export function namesAlone(words: string, afterGap: boolean): string[] | null {
  if (words.length > 120 || /[.!?:;]$|["“”]/.test(words)) return null;
  const names = findByline(`By ${words}`);
  if (!names || names.length === 0 || names.some((name) => !/\s/.test(name))) return null;
  const placed = /^\p{Lu}\S*(?:\s\p{Lu}\S*){1,3} (?:in|at) \p{Lu}/u.test(words) || /\((?:now|earlier)\)/.test(words);
  if (afterGap) return placed ? names : null;
  const listed = /\sand\s|&/.test(words) || /^[^,]+,\s\p{Lu}[\p{L}-]+(?:,\s\p{Lu}[\p{L} -]+)?$/u.test(words);
  return placed || listed || words === names.join(' ') ? names : null;
}

/** “By John Smith | 5 March 2008”, “Published 5 March 2008 by John Smith” */
export function namesBesideDate(words: string): string[] {
  const by = /\bby:?\s+(.{3,80})/iu.exec(words);
  if (!by) return [];
  const names = by[1]!
    .split(/[|·•]|\s[-–—]\s/)[0]!
    .replace(/,?\s?(?:\bon |\bat )?(?:[0-9]|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day).*$/i, '');
  return findByline(`By ${names.trim()}`) ?? [];
}
