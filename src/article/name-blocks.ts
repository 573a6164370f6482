import { labels } from '../lang/en.ts';
import type { Block, BlockKind } from './article.ts';
import type { Stretch } from './cut-stretches.ts';
import { isHeadingText, isHeadlineText, isNote } from './heading-text.ts';
import { findAgency, nameAgency } from './name-agency.ts';
import { findByline } from './read-byline.ts';
import { type FoundDateline, readDateline } from './read-dateline.ts';
import { isPublishedLine } from './read-published.ts';
import { isWireHeader } from './wire-header.ts';

/** What a text's frame says, as spans and as found; `read-text` settles what it means. */
export interface Frame {
  blocks: Block[];
  headline: string | null;
  byline: string[];
  dateline: (FoundDateline & { start: number; end: number }) | null;
  /** Lines that tell a date, the surest first. */
  dated: string[];
  agency: string | null;
}

const LABELS = new Set(labels.map(({ label }) => label));

/**
 * Says of each stretch what it is: first the story's head down to its first paragraph, then its body, then its tail.
 * A headline given by metadata is not looked for in the text.
 */
export function nameBlocks(text: string, stretches: readonly Stretch[], given?: { headline: string | null }): Frame {
  const frame: Frame = {
    blocks: [],
    headline: given?.headline ?? null,
    byline: [],
    dateline: null,
    dated: [],
    agency: null,
  };
  const body = nameHead(text, stretches, frame, given !== undefined);
  for (let i = body; i < stretches.length; i++) {
    if (i <= body + 3) takeLateDateline(text, stretches[i]!, isShort(stretches.slice(body, i)), frame);
    nameBody(text, stretches, i, frame, body);
  }
  return frame;
}

/** The lines above the first paragraph that a story's head may have; it is rarely more than ten. */
const LONGEST_HEAD = 20;

/** Names the head's stretches and returns where the body begins. */
function nameHead(text: string, stretches: readonly Stretch[], frame: Frame, hasHeadline: boolean): number {
  let titled = hasHeadline;
  for (const [i, stretch] of stretches.entries()) {
    const words = wordsOf(text, stretch);
    const kind = i < LONGEST_HEAD ? headKind(text, stretches, i, words, titled, frame) : null;
    if (kind === null) return i;
    if (kind === 'headline') {
      titled = true;
      frame.headline = headlineOf(words);
    }
    frame.blocks.push({ kind, start: stretch.start, end: stretch.end });
  }
  return stretches.length;
}

/** What a stretch of the head is, or null where the body begins. Fills the frame by the way. */
function headKind(
  text: string,
  stretches: readonly Stretch[],
  i: number,
  words: string,
  titled: boolean,
  frame: Frame,
): BlockKind | null {
  const stretch = stretches[i]!;
  if (stretch.mark === 'caption' || stretch.mark === 'note') return stretch.mark;
  if (stretch.mark === 'heading') return titled ? 'heading' : 'headline';
  const short = words.length <= 300;
  const byline = short ? findByline(words) : null;
  if (byline) return takeByline(byline, words, frame);
  if (short && isWireHeader(words)) {
    frame.dated.push(words);
    frame.agency ??= agencyOfCode(words) ?? findAgency(words);
    return 'wire-header';
  }
  const published = short && isPublishedLine(words, titled ? 7 : 3);
  const dateline = readDateline(words);
  if (dateline && (dateline.length >= words.length || !published)) {
    frame.dateline ??= { ...dateline, start: stretch.start, end: stretch.start + dateline.length };
    frame.agency ??= dateline.agency;
    return dateline.length >= words.length ? 'wire-header' : null;
  }
  if (published) {
    frame.dated.push(words);
    frame.agency ??= findAgency(words);
    if (frame.byline.length === 0) frame.byline = namesBesideDate(words);
    return 'published';
  }
  const agency = short ? nameAgency(words) : null;
  if (agency) {
    frame.agency ??= agency;
    return 'wire-header';
  }
  if (LABELS.has(words.toLowerCase().replace(/[:.\s*_]+$/, ''))) return 'wire-header';
  return titleKind(text, stretches, i, words, titled, frame);
}

/** A dateline that stands below a summary or a headline taken for a paragraph. */
function takeLateDateline(text: string, stretch: Stretch, underSummary: boolean, frame: Frame): void {
  if (frame.dateline || stretch.mark !== 'none') return;
  const found = readDateline(wordsOf(text, stretch));
  if (!found || !(found.sure || underSummary) || found.length >= stretch.end - stretch.start) return;
  frame.dateline = { ...found, start: stretch.start, end: stretch.start + found.length };
  frame.agency ??= found.agency;
}

function isShort(stretches: readonly Stretch[]): boolean {
  return stretches.every(({ start, end }) => end - start < 160);
}

function takeByline(names: string[], words: string, frame: Frame): BlockKind {
  if (frame.byline.length === 0) frame.byline = names;
  frame.agency ??= findAgency(words.replace(/^\W*(?:by|from)\s/i, ''));
  if (isPublishedLine(words, 12)) frame.dated.push(words);
  return 'byline';
}

/** A headline, a line under it, or null for the first paragraph. */
function titleKind(
  text: string,
  stretches: readonly Stretch[],
  i: number,
  words: string,
  titled: boolean,
  frame: Frame,
): BlockKind | null {
  const stretch = stretches[i]!;
  const next = stretches[i + 1];
  if (!next || stretch.mark !== 'none') return null;
  if (!titled) return isHeadlineText(words, stretch) && opensStory(text, stretch, next, stretches) ? 'headline' : null;
  if (/^[*_][^*_]/.test(words) && /[*_]$/.test(words) && words.length < 400) return takeDeck(words, frame);
  const bylineBelow = namesBesidePlace(words);
  if (bylineBelow && frame.byline.length === 0 && !stretch.gapBefore) {
    frame.byline = bylineBelow;
    return 'byline';
  }
  return isHeadingText(words, stretch, true) && frame.blocks.length < 8 ? 'heading' : null;
}

/** “*Live updates from Rosalind Achterberg in Barcelona. Friday 27 October 2017*” */
function takeDeck(words: string, frame: Frame): BlockKind {
  const bare = words.replace(/^[*_]+|[*_]+$/g, '');
  const credit = bare.split(/(?<=[\p{Ll}])\.\s/u).map((part) => findByline(part));
  const writes =
    /(?:,|—|–|-|\bby)\s*(?:writes|reports|by)?\s*((?:\p{Lu}[\p{L}\p{M}'’.-]+\s?){2,4})(?:\s(?:writes|reports)[\p{L}\s]{0,40})?$/u.exec(
      bare,
    );
  const names =
    credit.find((found) => found && found.length > 0) ??
    (writes && /\b(?:writes|reports|by)\b/.test(bare) ? findByline(`By ${writes[1]!.trim()}`) : null);
  if (names && frame.byline.length === 0) frame.byline = names;
  frame.dated.push(bare);
  return names || isPublishedLine(bare, 12) ? 'byline' : 'note';
}

/** A headline is parted from the text by a blank line, or by lines of the frame, or the whole text is parted by line ends. */
function opensStory(text: string, stretch: Stretch, next: Stretch, stretches: readonly Stretch[]): boolean {
  if (stretch.gapAfter) return true;
  const below = wordsOf(text, next);
  if (
    next.mark === 'heading' ||
    findByline(below) ||
    isPublishedLine(below) ||
    isWireHeader(below) ||
    nameAgency(below)
  )
    return true;
  const dateline = readDateline(below);
  if (dateline) return true;
  const gapless = stretches.every(({ gapAfter }, i) => i === stretches.length - 1 || !gapAfter);
  return (gapless && below.length > stretch.end - stretch.start && below.length > 120) || opensRun(text, stretches);
}

/** Lines under the headline, down to the first gap, that are none of them prose. */
function opensRun(text: string, stretches: readonly Stretch[]): boolean {
  const end = stretches.findIndex(({ gapAfter }) => gapAfter);
  const run = stretches.slice(0, end + 1);
  if (run.length > 7 || end + 1 >= stretches.length) return false;
  return run
    .slice(1)
    .every(
      (line) =>
        isHeadlineText(wordsOf(text, line), line) ||
        findByline(wordsOf(text, line)) !== null ||
        isPublishedLine(wordsOf(text, line)),
    );
}

/** “AFP_ENG_2006…” is of AFP, “APW1998…” of AP, “XIN_ENG_2006…” of Xinhua, “SC/14801” of the United Nations. */
function agencyOfCode(words: string): string | null {
  if (/^(?:SC|GA|SG|DSG|PAL|HR|SOC|DC|L|SEA|ECOSOC|AFR|IK|NS)\/|\bMeetings Coverage\b/.test(words))
    return 'United Nations';
  const code = /^([A-Z]{3})(?:_[A-Z]{3}_)?[0-9]{8}\./.exec(words)?.[1] ?? '';
  return (
    { AFP: 'AFP', APW: 'AP', XIN: 'Xinhua', APX: 'AP', REU: 'Reuters', LTW: null, NYT: null, CNA: 'CNA' }[code] ?? null
  );
}

/** “Fergus Oakley (now) and Priya Menon-Hale (earlier)”, “Arta Krelani, Prishtina”: names alone under a headline. */
function namesBesidePlace(words: string): string[] | null {
  if (words.length > 120 || /[.!?:;]$|["“”]/.test(words)) return null;
  const names = findByline(`By ${words}`);
  if (!names || names.length === 0 || names.some((name) => !/\s/.test(name))) return null;
  const listed =
    /\((?:now|earlier|and)\)|\sand\s|&/.test(words) || /^[^,]+,\s\p{Lu}[\p{L}-]+(?:,\s\p{Lu}[\p{L} -]+)?$/u.test(words);
  return listed || words === names.join(' ') ? names : null;
}

/** “John Smith | 5 March 2008” */
function namesBesideDate(words: string): string[] {
  const by = /\bby:?\s+(.{3,80})/iu.exec(words);
  return by
    ? (findByline(
        `By ${by[1]!
          .split(/[|·•]|\s[-–—]\s/)[0]!
          .replace(/[,\s]*(?:on |at )?(?:[0-9].*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*)$/i, '')
          .trim()}`,
      ) ?? [])
    : [];
}

const CAPTION =
  /^(?:\[?(?:photo|photograph|image|picture|pic|file photo|file image|file picture|video|graphic|map|credit|caption|illustration|image caption|image source|media caption|photo caption|photo credit|getty images?|watch)(?: \/ [\p{L}\p{N} ]+)?(?:\s?[:©|]|\s(?:by|courtesy|credit|source)\b)|FILE\s?(?:[-–—:]|PHOTO))/iu;

function nameBody(text: string, stretches: readonly Stretch[], i: number, frame: Frame, body: number): void {
  const stretch = stretches[i]!;
  const words = wordsOf(text, stretch);
  const left = stretches.length - i;
  const cut = left <= 3 ? creditsAt(words) : -1;
  if (cut > 0) {
    frame.blocks.push({ kind: bodyKind(text, stretches, i, words, body), ...shortened(text, stretch, cut) });
    frame.blocks.push({ kind: 'note', start: stretch.start + cut, end: stretch.end });
  } else frame.blocks.push({ kind: bodyKind(text, stretches, i, words, body), start: stretch.start, end: stretch.end });
  if (left <= 4) readTail(words.slice(Math.max(0, cut)), frame);
}

function bodyKind(text: string, stretches: readonly Stretch[], i: number, words: string, body: number): BlockKind {
  const stretch = stretches[i]!;
  if (stretch.mark !== 'none' && stretch.mark !== 'list-item') return stretch.mark;
  if (isNote(words, stretches.length - i)) return 'note';
  if (stretch.mark === 'list-item') return 'list-item';
  if (words.length <= 400 && CAPTION.test(words) && i > body) return 'caption';
  const next = stretches[i + 1];
  return i > body && next && isHeadingText(words, stretch, false) && wordsOf(text, next).length > 20
    ? 'heading'
    : 'paragraph';
}

/** Where “(Reporting by …; Editing by …)” begins in the last paragraph, or -1. */
function creditsAt(words: string): number {
  const from = Math.max(0, words.length - 600);
  const at = words
    .slice(from)
    .search(
      /\((?:Additional |Writing |With )?(?:reporting|writing|editing|compiled|translated|reported|written|edited|by|with additional)\b[^()]{3,400}\)\W{0,5}$/iu,
    );
  return at < 0 ? -1 : from + at;
}

function shortened(text: string, { start }: Stretch, cut: number): { start: number; end: number } {
  let end = start + cut;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** The tail tells an agency, a date (“AP-NY-02-11-91 1842EST”) and the reporters' names, where the head did not. */
function readTail(words: string, frame: Frame): void {
  if (words.length > 600) return;
  const stamp = /^AP-[A-Z]{2}-([0-9]{2}-[0-9]{2}-[0-9]{2}) [0-9]{4}E[SD]T$/.exec(words);
  if (stamp) {
    frame.agency ??= 'AP';
    frame.dated.push(`${stamp[1]} EST`);
  }
  if (/^\W*REUTERS\W*$/.test(words)) frame.agency ??= 'Reuters';
  const credit = /^\W*(?:Additional )?Reporting by ([^;()]{3,200})/.exec(words);
  if (credit && frame.byline.length === 0) frame.byline = findByline(`By ${credit[1]!.replace(/\.$/, '')}`) ?? [];
}

function wordsOf(text: string, { start, end }: Stretch): string {
  return text.slice(start, end);
}

/** The headline without its marks of emphasis and its line breaks. */
function headlineOf(words: string): string {
  return words
    .replace(/\s*#+$/, '')
    .replace(/^(\*\*|__|\*|_)(.+)\1$/su, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}
