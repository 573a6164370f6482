import { labels } from '../lang/en.ts';
import type { Block, BlockKind } from './article.ts';
import type { Stretch } from './cut-stretches.ts';
import { findDate } from './find-date.ts';
import { findOutlet } from './find-outlet.ts';
import { type At, type Frame, standAt } from './frame.ts';
import { headlineOf, isHeadingText, isHeadlineText, withoutStop } from './heading-text.ts';
import { agencyOfCode, findAgency, nameAgency } from './name-agency.ts';
import { findByline } from './read-byline.ts';
import { readDateline } from './read-dateline.ts';
import { readDeck } from './read-deck.ts';
import { readField } from './read-field.ts';
import { namesAlone, namesBesideDate } from './read-names-alone.ts';
import { isPublishedLine } from './read-published.ts';
import { isWireHeader } from './wire-header.ts';

/** A story's head has rarely more than ten lines; what is longer is a list. */
const LONGEST_HEAD = 24;

/** Lines longer than this are prose. */
const LONGEST_LINE = 300;

const LABELS = new Set(labels.map(({ label }) => label));

/** Names the stretches of a story's head, takes from them what they say, and returns where the body begins. */
export function nameHead(text: string, stretches: readonly Stretch[], frame: Frame, hasHeadline: boolean): number {
  let titled = hasHeadline;
  let end = Math.min(stretches.length, LONGEST_HEAD);
  for (let i = 0; i < end; i++) {
    const named = nameLine(standAt(text, stretches, i), titled, frame);
    if (named === null) {
      end = i;
      break;
    }
    titled ||= named.kind === 'headline';
    frame.blocks.push(named);
  }
  if (!hasHeadline) promoteHeadline(text, frame);
  return end;
}

/** What a stretch of the head is, or null where the body begins. */
function nameLine(at: At, titled: boolean, frame: Frame): Block | null {
  const { start, end } = at.stretch;
  const field = at.words.length <= LONGEST_LINE ? readField(at.words, frame, titled) : null;
  if (field) return { kind: field.kind, start: start + field.skip, end };
  const kind = headKind(at, titled, frame);
  if (kind === 'headline') frame.headline = headlineOf(at.words);
  return kind && { kind, start, end };
}

function headKind(at: At, titled: boolean, frame: Frame): BlockKind | null {
  const { stretch, words } = at;
  if (stretch.mark === 'caption' || stretch.mark === 'note') return stretch.mark;
  if (stretch.mark === 'heading') return titled || words.length > LONGEST_LINE ? 'heading' : 'headline';
  if (words.length > LONGEST_LINE) return takeDateline(at, frame, false);
  const byline = findByline(words);
  if (byline) return takeByline(byline, words, frame);
  if (isWireHeader(words)) return takeCode(words, frame);
  const published = isPublishedLine(words, titled ? 7 : 2);
  const dateline = readDateline(words);
  if (dateline && (dateline.length >= words.length || !published)) return takeDateline(at, frame, true);
  // “Vale Courier, Port Serin, 4 May 2031” heads a story without being its headline.
  if (published || (isPublishedLine(words, 8) && findOutlet(words) !== null)) return takeDate(words, frame);
  return isCredit(words, frame) ? 'wire-header' : titleKind(at, titled, frame);
}

/** A dateline on a line of its own is part of the head; with prose behind it the body begins. */
function takeDateline({ stretch, words }: At, frame: Frame, short: boolean): BlockKind | null {
  const dateline = readDateline(words);
  if (!dateline) return null;
  frame.dateline ??= { ...dateline, start: stretch.start, end: stretch.start + dateline.length };
  frame.agency ??= dateline.agency;
  return short && dateline.length >= words.length ? 'wire-header' : null;
}

function takeByline(names: string[], words: string, frame: Frame): BlockKind {
  if (frame.byline.length === 0) frame.byline = names;
  frame.agency ??= findAgency(words.replace(/^\W*(?:by|from)\s/i, ''));
  if (findDate(words)?.year != null) frame.dated.push(words);
  return 'byline';
}

function takeCode(words: string, frame: Frame): BlockKind {
  frame.dated.push(words);
  frame.agency ??= agencyOfCode(words) ?? findAgency(words);
  return 'wire-header';
}

function takeDate(words: string, frame: Frame): BlockKind {
  frame.dated.push(words);
  frame.agency ??= findAgency(words);
  if (frame.byline.length === 0) frame.byline = namesBesideDate(words);
  return 'published';
}

/** An agency's name alone, or a desk's label: “Reuters”, “Breaking News”. */
function isCredit(words: string, frame: Frame): boolean {
  const agency = nameAgency(words);
  frame.agency ??= agency;
  return agency !== null || LABELS.has(words.toLowerCase().replace(/[:.\s*_]+$/, ''));
}

/** A headline, a line under it, or null for the first paragraph. */
function titleKind(at: At, titled: boolean, frame: Frame): BlockKind | null {
  const { stretch, stretches, i } = at;
  const words = isAboveProse(at) ? withoutStop(at.words) : at.words;
  if (i + 1 >= stretches.length || stretch.mark !== 'none') return null;
  // What stands right above a line that says by whom is still of the head, though it is a sentence.
  if (words.length <= LONGEST_LINE && isAboveByline(at)) return titled ? 'note' : 'headline';
  if (!titled) return isHeadlineText(words, stretch) && opensStory(at) ? 'headline' : null;
  if (/^[*_][^*_]/.test(words) && /[*_]$/.test(words)) return readDeck(words, frame);
  const names = frame.byline.length === 0 ? namesAlone(words, stretch.gapBefore) : null;
  if (names) {
    frame.byline = names;
    return 'byline';
  }
  return isHeadingText(words, stretch, true) && frame.blocks.length < 8 ? 'heading' : null;
}

/** In a story that is all in capitals none of them tell a heading. */
function isAboveProse({ text, stretches, i }: At): boolean {
  return stretches
    .slice(i + 1, i + 8)
    .some(({ start, end }) => /\p{Ll}{2}[^.]{0,80}\s\p{Ll}{2}/u.test(text.slice(start, end)));
}

/** “I teach third grade. Here is my receipt.”, “By Alice Tremaine” */
function isAboveByline({ text, stretches, i }: At): boolean {
  const below = standAt(text, stretches, i + 1);
  return /^[\s*_]*by\s/i.test(below.words) && (findByline(below.words)?.length ?? 0) > 0;
}

/** A headline is parted from the text by a blank line, or by lines of the frame, or the whole text is parted by line ends. */
function opensStory({ text, stretches, i, stretch, words }: At): boolean {
  if (stretch.gapAfter) return true;
  const below = standAt(text, stretches, i + 1);
  if (below.stretch.mark === 'heading' || isFrame(below.words) || readDateline(below.words)) return true;
  const gapless = stretches.every(({ gapAfter }, at) => at === stretches.length - 1 || !gapAfter);
  if (gapless) return below.words.length > Math.max(120, words.length);
  return opensRun(text, stretches, i);
}

function isFrame(words: string): boolean {
  return findByline(words) !== null || isPublishedLine(words) || isWireHeader(words) || nameAgency(words) !== null;
}

/** Lines under the headline, down to the first gap, none of them prose. */
function opensRun(text: string, stretches: readonly Stretch[], from: number): boolean {
  for (let i = from + 1; i < Math.min(from + 7, stretches.length - 1); i++) {
    const { words, stretch } = standAt(text, stretches, i);
    if (!isHeadlineText(words, stretch) && !isFrame(words)) return false;
    if (stretch.gapAfter) return true;
  }
  return false;
}

/** In archives of newspapers the outlet stands first, then the date, the headline, and fields (“SECTION: …”, “LENGTH: …”). */
function promoteHeadline(text: string, frame: Frame): void {
  const words = ({ start, end }: Block): string => text.slice(start, end);
  const outlet = frame.blocks.findIndex(({ kind }) => kind === 'headline');
  const heading = frame.blocks.findIndex(({ kind }, i) => kind === 'heading' && i > outlet);
  const fields = frame.blocks.findIndex(
    (block) => block.kind === 'wire-header' && /^(?:SECTION|LENGTH): /.test(words(block)),
  );
  const dated = frame.blocks[outlet + 1]?.kind === 'published' && heading === outlet + 2;
  if (outlet < 0 || !dated || fields < heading) return;
  frame.blocks[outlet]!.kind = 'wire-header';
  frame.blocks[heading]!.kind = 'headline';
  frame.headline = headlineOf(words(frame.blocks[heading]!));
}
