import type { BlockKind } from './article.ts';
import { findDate } from './find-date.ts';
import type { Frame } from './frame.ts';
import { headlineOf } from './heading-text.ts';
import { findAgency } from './name-agency.ts';
import { readNames } from './read-byline.ts';

/** Lines of mail, of archives and of Markdown's front matter: a name, a colon, a value. */
const FIELD = /^([A-Z][A-Za-z]{1,20}(?:[ _-][A-Za-z]{1,20})?|[a-z_]{2,20}):[ \t]+(\S.{0,280})$/s;

/** What the names of fields mean; all are written in small letters here. */
const MEANING: Readonly<Record<string, BlockKind>> = {
  headline: 'headline',
  title: 'headline',
  byline: 'byline',
  author: 'byline',
  authors: 'byline',
  published: 'published',
  date: 'published',
  pubdate: 'published',
  'publication date': 'published',
  'published on': 'published',
  'date published': 'published',
  issued: 'published',
  ...Object.fromEntries(
    'subject from to cc reply-to section length language source publication newspaper copyright slug category categories tags keywords dateline location url link page edition graphic type id layout draft permalink summary lang outlet agency credit'
      .split(' ')
      .map((name) => [name, 'wire-header'] as const),
  ),
};

/**
 * Reads a line of the head that is a field, and says what it is and how many characters its name takes; null where it is
 * none. In mail the subject is the headline.
 */
export function readField(words: string, frame: Frame, titled: boolean): { kind: BlockKind; skip: number } | null {
  const match = FIELD.exec(words);
  const name = match?.[1]?.toLowerCase();
  const kind = name && Object.hasOwn(MEANING, name) ? MEANING[name]! : null;
  if (!match || !kind || !name) return null;
  // “Source: Xinhua| 2022-07-13” and “Location: …” keep their name, which is no part of a headline or byline.
  const value = match[2]!.replace(/^(["'])(.*)\1$/s, '$2');
  const named = name === 'subject' && /^\p{Lu}/u.test(value) && !/;/.test(value) ? 'headline' : kind;
  return takeField(named, name, value, words, titled, frame);
}

function takeField(
  kind: BlockKind,
  name: string,
  value: string,
  words: string,
  titled: boolean,
  frame: Frame,
): { kind: BlockKind; skip: number } {
  const skip = words.indexOf(value);
  if (kind === 'headline') {
    if (titled) return { kind: 'wire-header', skip: 0 };
    frame.headline = headlineOf(value.replace(/^(?:re|fwd?): /i, ''));
    return { kind, skip };
  }
  if (kind === 'byline') frame.byline = frame.byline.length === 0 ? readNames(value) : frame.byline;
  const dated = kind === 'byline' && findDate(value)?.year != null;
  if (kind === 'published' || name === 'source' || dated) frame.dated.push(value);
  if (kind === 'byline' || name === 'source' || name === 'agency' || name === 'credit')
    frame.agency ??= findAgency(value);
  return { kind, skip: 0 };
}
