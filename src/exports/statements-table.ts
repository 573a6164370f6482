import type { Reading } from '../reading.ts';
import type { Statement } from '../statements/index.ts';
import type { ExportFormat } from './export-format.ts';
import { type Cast, castOf, nameOf, offsets, STORY_COLUMNS, storyCells, words } from './fill-cells.ts';
import { type Row, writeTable } from './write-table.ts';

const SPEAKER_COLUMNS = [
  'speaker',
  'speaker_id',
  'speaker_named',
  'on_behalf_of',
  'on_behalf_of_id',
  'addressees',
  'addressee_ids',
  'channel',
  'said_on',
] as const;

const COLUMNS = [
  ...STORY_COLUMNS,
  'statement',
  'kind',
  'type',
  'polarity',
  ...SPEAKER_COLUMNS,
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

/**
 * One row a statement, with who speaks by name and by id. `…_at` columns hold offsets into the article's text; stretches of
 * one statement's words are joined by ` … `.
 *
 * @example
 * statementsTable.reading(reading, 'story.txt') // 'sha256:…,story.txt,Vote set for May,2031-03-05,s1,indirect,…\r\n'
 */
export const statementsTable: ExportFormat = writeTable(COLUMNS, (reading: Reading, name) => {
  const cast = castOf(reading);
  return reading.statements.map((statement) => toRow(reading, statement, name, cast));
});

function toRow(reading: Reading, statement: Statement, name: string, cast: Cast): Row<(typeof COLUMNS)[number]> {
  const { id, kind, type, polarity, source, cue, content, question, continues, within, score } = statement;
  const { text } = reading.article;
  return {
    ...storyCells(reading, name),
    statement: id,
    ...{ kind, type, polarity, continues, within, score },
    ...whoSpeaks(statement, cast),
    source: words(text, source),
    source_at: offsets(source),
    cue: words(text, cue),
    cue_at: offsets(cue),
    content: words(text, content),
    content_at: offsets(content),
    question: question && words(text, [question]),
    question_at: question && offsets([question]),
  };
}

function whoSpeaks(
  { speaker, onBehalfOf, addressees, channel, saidOn }: Statement,
  cast: Cast,
): Row<(typeof SPEAKER_COLUMNS)[number]> {
  const speaking = cast.get(speaker ?? '');
  return {
    speaker: nameOf(cast, speaker),
    speaker_id: speaker,
    speaker_named: speaking ? (speaking.named ? 'yes' : 'no') : null,
    on_behalf_of: nameOf(cast, onBehalfOf),
    on_behalf_of_id: onBehalfOf,
    addressees: addressees.map((id) => nameOf(cast, id)).join('; '),
    addressee_ids: addressees.join('; '),
    channel,
    said_on: saidOn,
  };
}
