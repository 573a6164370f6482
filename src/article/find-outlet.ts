import { nameAgency } from './name-agency.ts';

/** Last words of what newspapers and other press organs are called. */
const LAST_WORD =
  /^(?:times|news|post|herald|tribune|gazette|journal|daily|radio|television|tv|press|courier|observer|telegraph|chronicle|magazine|weekly|wire|guardian|newspaper|broadcasting)$/i;
/** An agency is one of news where it says so: the National Crime Agency is none. */
const AGENCY = /\S (?:news|press) agency$/i;

/** Whether several words are a press organ's name by the last of them, or a radio's: "Oriel Gazette", "Radio Hanoi". */
export function isOutletName(name: string): boolean {
  const words = name.split(' ');
  if (words.length === 2 && words[0] === 'Radio') return true;
  return AGENCY.test(name) || (words.length > 1 && LAST_WORD.test(words.at(-1)!));
}

/** The longest line of a story's frame that may name who prints it, in characters. */
const LONGEST_LINE = 120;

/**
 * The press organ that a line of a story's head names between its commas, strokes and dashes; null where there is none.
 *
 * @example
 * findOutlet('The Calder Telegraph, Saturday, November 13, 1965') // 'The Calder Telegraph'
 */
export function findOutlet(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  for (const part of line.split(/\s*[,|;/]\s*|\s+[-–—]\s+/)) {
    const name = part.replace(/^[\s*_#]+|[\s*_]+$/g, '');
    const isName = name.split(' ').every((word) => /^(?:\p{Lu}|of$|the$|for$|and$|&$)/u.test(word));
    if (isName && isOutletName(name.replace(/^the /i, '')) && !OWN_STAFF.test(name) && nameAgency(name) === null)
      return name;
  }
  return null;
}

/** "Staff Of Our News", "Breaking News": nobody's name. */
const OWN_STAFF =
  /^(?:by|from|our|breaking|latest|world|local|international|national|foreign|top|more|the)\b.*\bnews$/i;
