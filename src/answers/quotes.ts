import { type OpenRecord, plainBounds, type Verdict } from '../record/index.ts';
import { articleTexts } from './article-texts.ts';
import type { ArticleCitation } from './citation.ts';
import { findQuotes, type QuoteRow } from './find-quotes.ts';
import { byTime } from './in-time.ts';
import type { Perspective } from './perspective.ts';

/** Somebody said these words, on a day, in an article. `start` and `end` span all its stretches. */
export interface Quote extends ArticleCitation {
  reading: string;
  /** Its id within the reading: `s3`. */
  statement: string;
  kind: 'direct' | 'indirect' | 'mixed';
  type: 'communication' | 'attitude' | 'knowledge' | 'intention';
  polarity: 'affirmed' | 'denied';
  /** By what `speaker` and `onBehalfOf` are known across articles. */
  speakerKey: string | null;
  onBehalfOfKey: string | null;
  /** EDTF, where the story says it. */
  saidOn: string | null;
  /** The days that it may stand for, or those of the publication where the story does not say. */
  earliest: string;
  latest: string;
  spans: [number, number][];
}

/** Whose words, or words about whom: one of the two, or both. */
export interface QuoteQuestion {
  /** Who speaks, or for whom somebody speaks. */
  speaker?: string | null;
  about?: string | null;
  /** Only what may have been said between these dates, in EDTF. */
  from?: string | null;
  until?: string | null;
  /** At most so many, the latest said. */
  limit?: number | null;
  /** Only of so many statements about it that were recorded last: bounds the work where there are millions. */
  lastRecorded?: number | null;
}

/**
 * The statements by a speaker, or on its behalf, or about somebody, in the order in which they were said; those of no
 * known day come first. What a reviewer set right is shown so, what a reviewer rejected is not shown.
 *
 * @throws ReaderError `date-not-understood`
 * @example
 * await quotes(record, { speaker: 'georgia', about: 'south-ossetia', from: '2008-03' }, knownBy(17))
 */
export async function quotes(record: OpenRecord, question: QuoteQuestion, perspective: Perspective): Promise<Quote[]> {
  const { from = null, until = null } = question;
  const rows = await findQuotes(
    record,
    {
      ...question,
      earliest: from === null ? null : plainBounds(from).earliest,
      latest: until === null ? null : plainBounds(until).latest,
    },
    perspective,
  );
  const fixed = rows.filter(({ content_fixed }) => content_fixed !== null);
  const texts = await articleTexts(
    record,
    fixed.map(({ article }) => article),
  );
  return rows.map((row) => quoteOf(row, texts)).sort(byTime);
}

function quoteOf(row: QuoteRow, texts: ReadonlyMap<string, string>): Quote {
  const { article, headline, outlet, published, url, reading, statement, kind, type, polarity, reader } = row;
  const spans = row.content_fixed ?? (JSON.parse(row.content) as [number, number][]);
  return {
    ...{ article, headline, outlet, published, url },
    start: Math.min(...spans.map(([start]) => start)),
    end: Math.max(...spans.map(([, end]) => end)),
    words: row.content_fixed === null ? row.words : wordsAt(spans, texts.get(article)!),
    speaker: row.speaker,
    onBehalfOf: row.on_behalf_of,
    reader,
    score: row.is_fixed ? 1 : row.score,
    review: reviewOf(row),
    ...{ reading, statement, kind, type, polarity },
    speakerKey: row.speaker_key,
    onBehalfOfKey: row.behalf_key,
    saidOn: row.said_on,
    earliest: row.said_from ?? '-infinity',
    latest: row.said_until ?? 'infinity',
    spans,
  };
}

function wordsAt(spans: readonly [number, number][], text: string): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' … ');
}

function reviewOf({ verdict, reviewer }: { verdict: Verdict | null; reviewer: string | null }): Quote['review'] {
  return verdict === null ? null : { verdict, reviewer: reviewer! };
}
