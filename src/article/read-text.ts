import type { Article, Dateline } from './article.ts';
import { cutStretches } from './cut-stretches.ts';
import { detectLanguage } from './detect-language.ts';
import { dayBefore, findDate, writeDate } from './find-date.ts';
import type { Frame } from './frame.ts';
import { nameBlocks } from './name-blocks.ts';
import { settleDate } from './read-published.ts';

/** An article without its id: what a format's reader gives. */
export type ReadArticle = Omit<Article, 'id'>;

/**
 * Reads plain wire text and Markdown. The article's text is the given one, to the last character; headline, byline,
 * dateline and the rest are found in it by their shape.
 */
export function readText(text: string): ReadArticle {
  const frame = nameBlocks(text, cutStretches(text));
  return {
    text,
    format: isMarkdown(text) ? 'markdown' : 'text',
    language: detectLanguage(text),
    headline: frame.headline,
    byline: frame.byline,
    outlet: frame.outlet,
    url: null,
    ...settleFrame(frame),
    blocks: frame.blocks,
    messages: [],
  };
}

/** Dateline, date and agency of a frame; a date known otherwise goes before. */
export function settleFrame(
  frame: Frame,
  known: string | null = null,
): Pick<Article, 'agency' | 'dateline' | 'published'> {
  const published = known ?? findPublished(frame);
  return { agency: frame.agency, dateline: settleDateline(frame, published), published };
}

/** The head's own date line first, then a full date in the dateline, the headline or the tail. */
function findPublished(frame: Frame): string | null {
  const { dateline, agency, headline, year } = frame;
  const beside = { dateline: dateline?.date ?? null, agency };
  for (const line of frame.dated) {
    const found = findDate(line);
    if (found && found.year !== null) return settleDate(line, found, beside);
  }
  const own = dateline?.date && { ...dateline.date, year: dateline.date.year ?? year };
  if (own && own.year !== null) return writeDate(own);
  const inHeadline = headline === null ? null : findDate(headline);
  if (inHeadline && inHeadline.year !== null && inHeadline.day !== null)
    return settleDate(headline!, inHeadline, beside);
  return null;
}

/** A dateline's day and month get their year from the date of publication. */
function settleDateline({ dateline }: Frame, published: string | null): Dateline | null {
  if (!dateline) return null;
  const { place, date, weekday, start, end } = dateline;
  if (date)
    return { place, date: writeDate({ ...date, year: date.year ?? yearOf(date.month, published) }), start, end };
  return { place, date: weekday === null ? null : dayBefore(published, weekday), start, end };
}

/** A story of early January can have a dateline of December. */
function yearOf(month: number, published: string | null): number | null {
  const match = /^\[?([0-9]{4})(?:-([0-9]{2}))?/.exec(published ?? '');
  if (!match) return null;
  return Number(match[1]) - (month === 12 && match[2] === '01' ? 1 : 0);
}

/** A heading, emphasis, link or quotation in Markdown's marks. */
function isMarkdown(text: string): boolean {
  const head = text.slice(0, 100_000);
  return (
    /^ {0,3}#{1,6} \S/mu.test(head) ||
    /^\*\*[^*\n]{1,200}\*\*/mu.test(head) ||
    /\[[^\]\n]{1,200}\]\(https?:[^)\s]{1,300}\)/.test(head)
  );
}
