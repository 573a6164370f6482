import type { ExportFormat } from './export-format.ts';
import { writeJson } from './write-json.ts';

/**
 * One reading a line, so that any number of them can be read as a stream.
 *
 * @example
 * exportNdjson.reading(reading, 'story.txt') // '{"reader":{"name":"demarche",…}\n'
 */
export const exportNdjson: ExportFormat = {
  before: '',
  between: '',
  after: '',
  empty: '',
  reading: (reading) => `${writeJson(reading)}\n`,
};
