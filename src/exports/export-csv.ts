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
  'speaker_id',
  'speaker_named',
  'on_behalf_of',
  'on_behalf_of_id',
  'addressees',
  'addressee_ids',
  'channel',
  'said_on',
  'source',
  'source_at',
  'cue',
  'cue_at',
  'content',
  'content_at',
  'question',
  'question_at',
  'continues',
  'within',
  'score',
] as const;

type Row = Record<(typeof COLUMNS)[number], string | number | null>;

/** What spreadsheets take for a formula at the start of a cell; such a cell gets an apostrophe before it. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * One row a statement (RFC 4180), with who speaks by name and by id. `…_at` columns hold offsets into the article's text as `12..24 30..41`, which no
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
  reading: (reading, name) => {
    const cast = new Map(reading.entities.map((entity) => [entity.id, entity]));
    return reading.statements.map((statement) => writeRow(toRow(reading, statement, name, cast))).join('');
  },
};

type Cast = ReadonlyMap<string, Reading['entities'][number]>;

function toRow({ article }: Reading, statement: Statement, name: string, cast: Cast): Row {
  const { id, kind, type, polarity, source, cue, content, question, continues, within, score } = statement;
  return {
    article: article.id,
    file: name,
    headline: article.headline,
    published: article.published,
    statement: id,
    ...{ kind, type, polarity, continues, within, score },
    ...whoSpeaks(statement, cast),
    source: words(article.text, source),
    source_at: offsets(source),
    cue: words(article.text, cue),
    cue_at: offsets(cue),
    content: words(article.text, content),
    content_at: offsets(content),
    question: question && words(article.text, [question]),
    question_at: question && offsets([question]),
  };
}

type WhoSpeaks = Pick<
  Row,
  | 'speaker'
  | 'speaker_id'
  | 'speaker_named'
  | 'on_behalf_of'
  | 'on_behalf_of_id'
  | 'addressees'
  | 'addressee_ids'
  | 'channel'
  | 'said_on'
>;

function whoSpeaks({ speaker, onBehalfOf, addressees, channel, saidOn }: Statement, cast: Cast): WhoSpeaks {
  const nameOf = (id: string | null): string | null => cast.get(id ?? '')?.name ?? id;
  const speaking = cast.get(speaker ?? '');
  return {
    speaker: nameOf(speaker),
    speaker_id: speaker,
    speaker_named: speaking ? (speaking.named ? 'yes' : 'no') : null,
    on_behalf_of: nameOf(onBehalfOf),
    on_behalf_of_id: onBehalfOf,
    addressees: addressees.map(nameOf).join('; '),
    addressee_ids: addressees.join('; '),
    channel,
    said_on: saidOn,
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
