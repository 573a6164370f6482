import type { BlockKind } from './article.ts';
import type { Frame } from './frame.ts';
import { findByline } from './read-byline.ts';
import { isPublishedLine } from './read-published.ts';

const NAMES = "\\p{Lu}[\\p{L}\\p{M}'’.-]{1,30}(?:\\s\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}){1,3}";

/** “… on its mind, writes Philippa Norrevang” */
const WRITES = new RegExp(`\\b(?:writes|reports|by) (${NAMES})[^.]{0,40}$`, 'u');

/** “… as Philippa Norrevang reports from Nuuk” */
const REPORTS = new RegExp(`(?:^|[,–—-] ?|\\bas |\\. )(${NAMES}) (?:writes|reports)\\b[\\p{L} ]{0,40}$`, 'u');

/**
 * Reads the line in italics under a headline, which may name who writes and from when: “*Live updates from Rosalind
 * Achterberg in Barcelona. Friday 27 October 2017*”.
 */
export function readDeck(words: string, frame: Frame): BlockKind {
  const bare = words.replace(/^[*_]{1,3}|[*_]{1,3}$/g, '');
  const names = findCredit(bare);
  if (names && frame.byline.length === 0) frame.byline = names;
  frame.dated.push(bare);
  return names || isPublishedLine(bare, 12) ? 'byline' : 'note';
}

function findCredit(bare: string): string[] | null {
  const sentences = bare.split(/(?<=\p{Ll})\.\s/u).map((sentence) => findByline(sentence));
  const named = sentences.find((names) => names !== null && names.length > 0);
  const written = named ? null : (WRITES.exec(bare) ?? REPORTS.exec(bare));
  return named ?? (written ? findByline(`By ${written[1]!}`) : null);
}
