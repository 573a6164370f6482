import type { ExportFormat } from './export-format.ts';
import { writeJson } from './write-json.ts';

/**
 * One JSON array with an element for each story, however many there are, indented to be read by people.
 *
 * @example
 * exportJson.before + exportJson.reading(reading, 'story.txt') + exportJson.after // '[\n  {\n    "reader": …'
 */
export const exportJson: ExportFormat = {
  before: '[\n',
  between: ',\n',
  after: '\n]\n',
  empty: '[]\n',
  reading: (reading) => indent(writeJson(reading, 2)),
};

/** No line of a JSON text begins inside a string, so that each may be moved. */
function indent(json: string): string {
  return `  ${json.replaceAll('\n', '\n  ')}`;
}
