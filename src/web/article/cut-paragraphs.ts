import type { Reading } from '../../reading.ts';
import type { Span } from '../../span.ts';

/** A stretch of a story between blank lines. */
export interface Paragraph extends Span {
  kind: 'headline' | 'frame' | 'paragraph';
  /** Whether its lines were broken to fill a width, and mean nothing. */
  isWrapped: boolean;
}

/** The paragraphs of a story: its text between blank lines. */
export function cutParagraphs({ text, headline, byline }: Reading['article']): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { index, 0: words } of text.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g)) {
    const isFirst = (kind: Paragraph['kind']): boolean => paragraphs.every((paragraph) => paragraph.kind !== kind);
    const kind =
      words.trim() === headline && isFirst('headline') ? 'headline' : isFrame(words, byline) ? 'frame' : 'paragraph';
    paragraphs.push({ start: index, end: index + words.length, kind, isWrapped: isWrapped(words) });
  }
  return paragraphs;
}

/** A byline, or a line of codes above a wire story. */
function isFrame(words: string, byline: readonly string[]): boolean {
  return (
    words.length < 120 &&
    (byline.some((name) => words.includes(name) && words.length < name.length + 24) || /^[A-Z0-9 .:/-]+$/.test(words))
  );
}

function isWrapped(words: string): boolean {
  const lines = words.split('\n');
  return lines.length > 2 && lines.slice(0, -1).every((line) => line.length > 48 && line.length < 110);
}
