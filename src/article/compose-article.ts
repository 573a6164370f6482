import type { Block } from './article.ts';
import type { Part } from './collect-parts.ts';
import type { Stretch } from './cut-stretches.ts';
import { detectLanguage } from './detect-language.ts';
import { nameAgency } from './name-agency.ts';
import { nameBlocks } from './name-blocks.ts';
import { readNames } from './read-byline.ts';
import { readDateline } from './read-dateline.ts';
import { readStamp } from './read-stamp.ts';
import { type ReadArticle, settleFrame } from './read-text.ts';
import { titleCase } from './title-case.ts';

/** What a format's metadata say of a story; what they leave out is looked for in the text. */
export interface Metadata {
  format: string;
  headline?: string | null | undefined;
  /** Bylines as they are written, one or several persons each. */
  byline?: readonly string[] | undefined;
  agency?: string | null | undefined;
  outlet?: string | null | undefined;
  /** A date as it is written. */
  published?: string | null | undefined;
  url?: string | null | undefined;
  language?: string | null | undefined;
  /** Where the story was written, if the text itself has no dateline. */
  dateline?: string | null | undefined;
}

/** What parts the blocks of an extracted text. */
const BETWEEN = '\n\n';

/**
 * Puts an article together from its parts: headline, dateline and body joined by blank lines, each a block of the kind
 * that the format says, or that its words show.
 */
export function composeArticle(parts: readonly Part[], metadata: Metadata): ReadArticle {
  const headline = clean(metadata.headline);
  const body = headline === null ? parts : withoutHeadline(parts, headline);
  const dateline = hasDateline(body) ? null : clean(metadata.dateline);
  const head: Part[] = [headline, dateline].flatMap((text) =>
    text === null ? [] : [{ mark: 'none', text, linked: 0, cell: false }],
  );
  const { text, stretches } = joinParts([...head, ...body]);
  const given: Block[] = stretches
    .slice(0, head.length)
    .map(({ start, end }, i) => ({ start, end, kind: i === 0 && headline !== null ? 'headline' : 'wire-header' }));
  const frame = nameBlocks(text, stretches.slice(head.length), headline === null ? undefined : { headline });
  const settled = settleFrame(frame, readStamp(metadata.published ?? ''));
  const place =
    dateline === null || settled.dateline
      ? settled.dateline
      : {
          place: titleCase(dateline),
          date: null,
          start: stretches[head.length - 1]!.start,
          end: stretches[head.length - 1]!.end,
        };
  const names = (metadata.byline ?? []).flatMap((line) => readNames(line));
  const outlet = clean(metadata.outlet) ?? frame.outlet;
  return {
    text,
    format: metadata.format,
    language: languageTag(metadata.language) ?? detectLanguage(text),
    headline: frame.headline,
    byline: names.length > 0 ? [...new Set(names)] : frame.byline,
    agency:
      settled.agency ?? agencyName(clean(metadata.agency)) ?? agencyAmong([...(metadata.byline ?? []), outlet ?? '']),
    outlet,
    dateline: place,
    published: settled.published,
    url: clean(metadata.url),
    blocks: [...given, ...frame.blocks],
    messages: [],
  };
}

/** A dateline at the head of the text says more than one in the metadata, which then is not written above it. */
function hasDateline(parts: readonly Part[]): boolean {
  return parts.slice(0, 4).some(({ text }) => readDateline(text)?.sure);
}

function joinParts(parts: readonly Part[]): { text: string; stretches: Stretch[] } {
  const stretches: Stretch[] = [];
  let at = 0;
  const written = parts.map(({ text }) => text.trim());
  for (const [i, { mark }] of parts.entries()) {
    stretches.push({ start: at, end: at + written[i]!.length, mark, lines: 1, gapBefore: true, gapAfter: true });
    at += written[i]!.length + BETWEEN.length;
  }
  return { text: written.join(BETWEEN), stretches };
}

/** The body often opens with the headline once more. */
function withoutHeadline(parts: readonly Part[], headline: string): readonly Part[] {
  const at = parts.slice(0, 4).findIndex(({ text }) => text === headline);
  return at < 0 ? parts : [...parts.slice(0, at), ...parts.slice(at + 1)];
}

function clean(words: string | null | undefined): string | null {
  const written = (words ?? '').replace(/\s+/g, ' ').trim();
  return written === '' ? null : written;
}

/** BCP 47 as far as it can be made of what was given: `en_US` is `en-US`, `eng` is `en`. */
export function languageTag(given: string | null | undefined): string | null {
  const bare = (given ?? '')
    .trim()
    .replace(/_/g, '-')
    .split(/[\s,;.@]/)[0]!;
  if (!/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}$/.test(bare) || /^(?:und|mul|zxx|x)\b/i.test(bare)) return null;
  return Intl.getCanonicalLocales(bare)[0] ?? null;
}

/** “Associated Press” is AP; an agency that is not known keeps its name as given. */
function agencyName(given: string | null): string | null {
  return given === null ? null : (nameAgency(given) ?? given);
}

function agencyAmong(names: readonly string[]): string | null {
  for (const name of names) {
    for (const part of name.split(/[,|/;]|\s(?:and|via|for)\s/)) {
      const agency = nameAgency(part.replace(/^by\s/i, ''));
      if (agency) return agency;
    }
  }
  return null;
}
