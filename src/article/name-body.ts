import type { BlockKind } from './article.ts';
import { trimSpan } from './cut-lines.ts';
import type { At, Frame } from './frame.ts';
import { isBold, isHeadingText, isNote } from './heading-text.ts';
import { findByline } from './read-byline.ts';

/** Notes and credits stand among this many stretches at a story's end. */
const TAIL = 6;

/** What opens a picture's caption or credit. */
const CAPTION =
  /^(?:\[?(?:photo|photograph|image|picture|pic|file photo|file image|file picture|video|graphic|map|credit|caption|illustration|image caption|image source|media caption|photo caption|photo credit|getty images?)(?: \/ [\p{L}\p{N} ]{1,40})?(?:\s?[:©|]|\s(?:by|courtesy|credit|source)\b)|FILE\s?(?:[-–—:]|PHOTO))/iu;

/** Names a stretch of the body; the credits at the end of a last paragraph become a note of their own. */
export function nameBody(at: At, body: number, frame: Frame): void {
  const { text, stretches, i, stretch, words } = at;
  const inTail = stretches.length - i <= TAIL;
  const cut = inTail ? creditsAt(words) : -1;
  const kind = bodyKind(at, body);
  if (cut > 0) {
    frame.blocks.push({ kind, ...trimSpan(text, stretch.start, stretch.start + cut)! });
    frame.blocks.push({ kind: 'note', start: stretch.start + cut, end: stretch.end });
  } else frame.blocks.push({ kind, start: stretch.start, end: stretch.end });
  if (inTail) readTail(words.slice(Math.max(0, cut)), frame);
}

function bodyKind({ stretches, i, stretch, words }: At, body: number): BlockKind {
  if (stretch.mark !== 'none' && stretch.mark !== 'list-item') return stretch.mark;
  if (isNote(words, stretches.length - i)) return 'note';
  if (stretch.mark === 'list-item') return 'list-item';
  if (i === body) return 'paragraph';
  if (words.length <= 400 && CAPTION.test(words)) return 'caption';
  const next = stretches[i + 1];
  const leads = next !== undefined && (next.end - next.start > 20 || isBold(words));
  return leads && isHeadingText(words, stretch, false) ? 'heading' : 'paragraph';
}

/** Where “(Reporting by …; Editing by …)” begins in the last paragraph, or -1. */
function creditsAt(words: string): number {
  const from = Math.max(0, words.length - 600);
  const at = words
    .slice(from)
    .search(
      /\(\(?(?:(?:Additional |With additional )?(?:reporting|writing|editing|compiled|translated|reported|written|edited)\b|[\w.+-]{1,60}@)[^()]{3,400}\)\W{0,5}$/iu,
    );
  return at < 0 ? -1 : from + at;
}

/** The tail tells an agency, a date (“AP-NY-02-11-91 1842EST”) and the reporters' names, where the head did not. */
function readTail(words: string, frame: Frame): void {
  if (words.length > 600) return;
  const stamp = /^AP-[A-Z]{2}-([0-9]{2}-[0-9]{2}-[0-9]{2}) [0-9]{4}E[SD]T$/.exec(words);
  if (stamp) {
    frame.agency ??= 'AP';
    frame.dated.push(`${stamp[1]} EST`);
  }
  const loaded = /^LOAD-DATE: (.{6,60})$/.exec(words);
  if (loaded) frame.dated.push(loaded[1]!);
  if (/^\W*REUTERS\W*$/.test(words)) frame.agency ??= 'Reuters';
  const credit = /^\W*(?:Additional )?Reporting by ([^;()]{3,200})/.exec(words);
  if (credit && frame.byline.length === 0) frame.byline = findByline(`By ${credit[1]!.replace(/\.$/, '')}`) ?? [];
}
