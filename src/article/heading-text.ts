import type { Stretch } from './cut-stretches.ts';

/** A stop that ends a sentence, behind any closing marks; an abbreviation's own stop is none. */
const FULL_STOP = /(?<!\b(?:\p{Lu}|\p{Lu}\.\p{Lu}|Co|Inc|Ltd|Jr|Sr|St|vs))\.["”’'`)\]*_]*$/u;

/** “ISLANDS A STATE.”: newspapers of old closed headings in capitals with a stop. */
const CLOSED_CAPITALS = /^[^\p{Ll}]{2,160}(?<=\p{Lu}{2}["”’']?)\.$/u;

/** The words of a heading in capitals without the stop that closes it; any other words as they are. */
export function withoutStop(words: string): string {
  return CLOSED_CAPITALS.test(words) ? words.slice(0, -1) : words;
}

/** Whether these words can be a story's headline: short, no full stop, and no prose. */
export function isHeadlineText(words: string, { lines }: Pick<Stretch, 'lines'>): boolean {
  if (words.length > 220 || lines > 3 || !/\p{L}{2}/u.test(words)) return false;
  if (FULL_STOP.test(words) || /[;,:]$/.test(words)) return false;
  if (/^[\p{Ll}]/u.test(words) && !/^(?:i|e)\p{Lu}/u.test(words)) return false;
  return !isSpeech(words) && sentences(words) <= 2;
}

/** Whether these words, parted from the text, can head a section or stand under a headline. */
export function isHeadingText(words: string, { lines }: Pick<Stretch, 'lines'>, underHeadline: boolean): boolean {
  if (words.length > (underHeadline ? 200 : 100) || lines > 2) return false;
  if (isBold(words)) return true;
  if (!/\p{L}{2}/u.test(words) || FULL_STOP.test(words) || (underHeadline ? /[;,:…]$/u : /[;,:…?!"”’)]$/u).test(words))
    return false;
  if (!/^[\p{Lu}\p{N}"“'‘(*_]/u.test(words) || isSpeech(words)) return false;
  if (!underHeadline && isLabelled(words)) return false;
  const count = words.split(/\s+/).length;
  return underHeadline ? count <= 25 : count <= (words === words.toUpperCase() ? 15 : 10);
}

/** All of it stands in Markdown's marks of strong emphasis. */
export function isBold(words: string): boolean {
  return words.length <= 200 && /^(\*\*|__)[^*_]+\1$/.test(words);
}

/** “Q: …”, or a quotation with its speaker behind it: “…” — Karim Vale. */
function isSpeech(words: string): boolean {
  return /^(?:Q|A|QUESTION|ANSWER)\b[^:]{0,30}: \S/.test(words) || /["”] ?[―—–-]/u.test(words);
}

/** “PENCE: …”, “Spokesperson: …”, and anything else that could be one: a line of a transcript is no heading. */
function isLabelled(words: string): boolean {
  return /^[^:]{1,45}: \S/.test(words);
}

function sentences(words: string): number {
  return words.split(/[.!?]\s+(?=\p{Lu})/u).length;
}

/** What agencies and sites put under or between a story's paragraphs, which is no part of it. */
const NOTES: readonly RegExp[] = [
  /^\(?(?:Additional |Writing |With additional )?(?:[Rr]eporting|Writing|Editing|Compiled|Translation|Reported|Edited|Graphics?) (?:and (?:writing|editing) )?by\b[^“"]{0,400}$/,
  /^[^“”"]{5,200}\bcontributed (?:to this (?:report|story|article)|(?:additional )?reporting)\b[^“”"]{0,60}$/,
  /^AP-[A-Z]{2}-[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{4}E[SD]T$/,
  /^\W*(?:REUTERS|ENDS?|Enditem|END ITEM|ENDITEM|End|Ends|MORE|MF|TASS|AFP|o0o|ooo|E|30)\W*$/,
  /^[A-Z]{2,4}(?:\/[A-Z]{2,4}){1,3}$/,
  /^\(\(.{3,300}\)\)$/,
  /^(?:LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DOCUMENT-TYPE|GRAPHIC|SUBJECT|ORGANIZATION|COMPANY|PERSON|CITY|STATE|COUNTRY|TYPE|JOURNAL-CODE|ACC-NO|SERIES|CORRECTION-DATE): .{1,500}$/,
  /^(?:©|\(c\)|Copyright)\s?.{0,300}$/i,
  /^(?:All rights reserved|This material may not be published|This story has been corrected|Follow us on|Follow @|Sign up|Subscribe|Click here|Read more|Related( stories| articles| topics)?:|Share this|Tags?:|Topics?:|Contact:|For (?:more|further) information|For media enqu?iries|Press contact|Media contact)\b.{0,400}$/i,
  /^\*?\s?(?:Editor'?s note|Correction|Clarification|Note to (?:editors|readers)|An earlier version of (?:this|the))\b.{0,500}$/i,
  /^[*_](?:Contact|Correction|Clarification|This (?:story|article|post)|An earlier)\b.{0,500}$/i,
];

/** Whether words are a note and no part of the story; the last ones also where they stand all in brackets. */
export function isNote(words: string, left: number): boolean {
  if (words.length > 600) return false;
  return NOTES.some((pattern) => pattern.test(words)) || (left <= 2 && /^\([^()]{1,200}\)$/.test(words));
}

/** The headline without its marks of emphasis and its line breaks. */
export function headlineOf(words: string): string {
  return words
    .slice(0, 1_000)
    .replace(/\s+/g, ' ')
    .replace(/ ?#{1,6}$/, '')
    .replace(/^(\*\*|__|\*|_)([^*_].*)\1$/u, '$2')
    .trim();
}
