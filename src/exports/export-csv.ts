import papaparse from 'papaparse';
import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import type { Statement } from '../statements/index.ts';
import type { ExportFormat } from './export-format.ts';

const COLUMNS = [
  'article',
  'file',
  'headline',
  'published',
  'statement',
  'kind',
  'type',
  'polarity',
  'speaker',
  'source',
  'source_at',
  'cue',
  'cue_at',
  'content',
  'content_at',
  'continues',
  'within',
  'score',
] as const;

type Row = Record<(typeof COLUMNS)[number], string | number | null>;

/** What spreadsheets take for a formula at the start of a cell; such a cell gets an apostrophe before it. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * One row a statement (RFC 4180). `…_at` columns hold offsets into the article's text as `12..24 30..41`, which no
 * spreadsheet takes for a date; stretches of one statement's words are joined by ` … `.
 *
 * @example
 * exportCsv.reading(reading, 'story.txt') // 'sha256:…,story.txt,Vote set for May,2031-03-05,s1,indirect,…\r\n'
 */
export const exportCsv: ExportFormat = {
  before: `${COLUMNS.join(',')}\r\n`,
  between: '',
  after: '',
  empty: `${COLUMNS.join(',')}\r\n`,
  reading: (reading, name) => reading.statements.map((statement) => writeRow(toRow(reading, statement, name))).join(''),
};

function toRow({ article }: Reading, statement: Statement, name: string): Row {
  const { id, kind, type, polarity, speaker, source, cue, content, continues, within, score } = statement;
  return {
    article: article.id,
    file: name,
    headline: article.headline,
    published: article.published,
    statement: id,
    ...{ kind, type, polarity, speaker, continues, within, score },
    source: words(article.text, source),
    source_at: offsets(source),
    cue: words(article.text, cue),
    cue_at: offsets(cue),
    content: words(article.text, content),
    content_at: offsets(content),
  };
}

function words(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

function offsets(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}..${end}`).join(' ');
}

function writeRow(row: Row): string {
  const cells = COLUMNS.map((column) => row[column]);
  return `${papaparse.unparse([cells], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
