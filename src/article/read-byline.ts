import { nameAgency } from './name-agency.ts';
import { titleCase } from './title-case.ts';

const NAME_WORD =
  "(?:(?:de|del|della|di|da|dos|van|von|der|den|bin|ibn|al|el|la|le|ter|ten|O|d|al-|el-)[ '’-]{0,1})?\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const NAME = new RegExp(
  `^(?:(?:de|del|da|van|von|al|el|bin|ibn)\\s)?${NAME_WORD}(?:\\s(?:(?:de|del|della|di|da|dos|van|von|der|den|bin|ibn|al|el|la|le|y|e)\\s){0,2}${NAME_WORD}){0,4}$`,
  'u',
);

/** What opens a byline. “From” and “Von” need the rest to be nothing but names and places. */
const OPENING =
  /^(?:written |reported |posted |story |text |words |article |published |report |analysis |special report )?by:?\s+(?:(?:our|the|a)\s)?|^(?:author|reporter|writer|journalist|correspondent)s?\s?:\s?|^(?:live updates|live reporting|reporting|live coverage|report) (?:from|by):?\s+|^from\s+|^von\s+|^par\s+|^special (?:\p{L}+ )?(?:to|for):?\s+/iu;

/** Words of a desk or an office: a part of a byline that has one names no person, though a name may stand before it. */
const OFFICE =
  /\b(?:correspondents?|writers?|reporters?|editors?|staff|bureau|desk|chief|columnist|contributors?|special|agenc(?:y|ies)|agency|news|newspaper|press|times|post|journal|herald|tribune|guardian|telegraph|courier|gazette|magazine|media|radio|television|tv|online|service|services|network|foundation|university|institute|our own|team|ministry|department|office|council|committee|minister|president|telegram|cable|wireless|wire|producer|photographer|freelance|analyst|professor)\b/i;

/** What nobody is called: openings of sentences and headings that look like bylines. */
const NO_NAME =
  /^(?:the|a|an|this|that|these|those|our|its|his|her|their|my|now|then|all|any|no|some|one|two|three|four|five|many|most|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|nothing|winter|summer|spring|autumn|submarine|telegraph|cable|wireless|wire|mail|post|courier|special|electric|contrast|comparison|law|phone|telephone|email|air|sea|land|night|day|us|him|me|here|there|home|within|across|around|above|below|beyond)$/i;

/**
 * The persons whom a byline names, without their offices and places; null where the line is no byline, and empty where it
 * is one that names nobody.
 *
 * @example
 * findByline('By DOROTHY KESSELRING and Peter Lyall in Nairobi') // ['Dorothy Kesselring', 'Peter Lyall']
 * findByline('From Our Own Correspondent') // []
 * findByline('By then it was late.') // null
 */
export function findByline(line: string): string[] | null {
  if (line.length > 200) return null;
  const bare = line
    .replace(/^[\s*_#]+|[\s*_]+$/g, '')
    .replace(/^\(((?:by|from|special)\s[^()]+?)\.?\)\.?$/i, '$1')
    .replace(/[[\]]/g, '');
  const opening = OPENING.exec(bare);
  if (!opening) return null;
  const rest = bare.slice(opening[0].length).replace(/\s+/g, ' ');
  const names = readNames(rest);
  if (names.length > 0) return isOnlyNames(rest) || /^by\b/i.test(bare) ? strict(rest, names) : null;
  return isDesk(rest) ? [] : null;
}

/** The persons in a list of names as metadata give it: “By Guy Faulconbridge, Reuters” and “Lyall, Peter” too. */
export function readNames(words: string): string[] {
  const parts = words
    .slice(0, 500)
    .replace(OPENING, '')
    .replace(/\([^()]{0,60}\)/g, ' ')
    .split(/\s*(?:;|\||[·•●]|\/|&|\s[-–—]\s|\band\b|\bwith\b|\bund\b|\bet\b|\n)\s*/u);
  const names = parts.flatMap((part, i) => takeNames(part, i < parts.length - 1));
  return [...new Set(names)];
}

/**
 * “A. Smith, B. Jones” before an “and” are persons, and so are three or more in a row; else what stands behind a name and
 * a comma is an office or a place.
 */
function takeNames(part: string, beforeAnd: boolean): string[] {
  const pieces = part.split(',').map((piece) => piece.replace(BEHIND_NAME, '').trim());
  const names = pieces.filter(isName);
  const inFull = names.filter((name) => /\s/.test(name));
  const listed = inFull.length === pieces.length && pieces.length > (beforeAnd ? 1 : 2);
  return (listed ? names : names.slice(0, 1)).map(titleCase);
}

/** “Karim Vale in Port Serin”, “Jo Marsh for The Post” */
const BEHIND_NAME = /\s+(?:in|at|for|reporting from|reports from|reporting in|writes|from|of|on|near)\s.*$/iu;

function isName(piece: string): boolean {
  const words = piece.split(/\s+/);
  if (piece.length < 2 || piece.length > 60 || words.length > 6 || NO_NAME.test(words[0]!)) return false;
  // “NTB-AFP-DPA” is who sent it, “Madonna” is a person.
  if (words.length === 1 && piece === piece.toUpperCase() && (piece.length < 5 || piece.includes('-'))) return false;
  return NAME.test(piece) && !OFFICE.test(piece) && nameAgency(piece) === null;
}

/** Nothing in small letters but what parts names from names and places. */
function isOnlyNames(rest: string): boolean {
  return !/[.!?:]\s|[.!?]$/.test(rest.replace(/\b\p{Lu}\.|\b(?:Jr|Sr|St)\./gu, '')) && lowWords(rest) <= 1;
}

function strict(rest: string, names: string[]): string[] | null {
  const ends = /[.!?:;,]["”’]?$/.test(rest.replace(/\b(?:\p{Lu}|Jr|Sr)\.$/u, ''));
  if (ends || lowWords(rest) > 4) return null;
  const single = names.every((name) => !/\s/.test(name));
  return single && lowWords(rest) > 0 ? null : names;
}

/** Words in small letters that are neither parts of names nor what a byline is made of. */
function lowWords(rest: string): number {
  const words = rest.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]*/gu) ?? [];
  return words.filter(
    (word) =>
      !/^(?:and|in|with|at|for|from|of|the|de|del|della|di|da|dos|van|von|der|den|bin|ibn|al|el|la|le|y|e|now|earlier|additional|reporting|und|et)$/.test(
        word,
      ) && !OFFICE.test(word),
  ).length;
}

function isDesk(rest: string): boolean {
  return (
    OFFICE.test(rest) &&
    rest.length < 80 &&
    !/[.!?]$/.test(rest) &&
    !/\b(?:said|says|is|was|were|has|have|had|will)\b/i.test(rest)
  );
}
