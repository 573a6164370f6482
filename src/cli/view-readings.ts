import { type ExportFormat, exportCsv, exportJson, exportNdjson } from '../exports/index.ts';
import type { Explain, Format } from './command-line.ts';
import { explainReading } from './explain-reading.ts';
import { makeHarmless } from './make-harmless.ts';
import { type Screen, showReading } from './show-reading.ts';

/** How readings are written, in plain data, so that it can be handed to a thread. */
export interface View {
  format: Format;
  screen: Screen;
  /** Whether it goes straight to a terminal, which must not be given anything to obey. */
  terminal: boolean;
  /** Where the text tells why each thing was read, in place of the story. */
  explain: Explain | null;
}

/** The format of a view. Every reading is written without regard to the others, so that threads may write them. */
export function viewReadings({ format, screen, terminal, explain }: View): ExportFormat {
  if (format === 'json') return exportJson;
  if (format === 'ndjson') return exportNdjson;
  if (format === 'csv') return terminal ? harmlessCsv : exportCsv;
  const reading: ExportFormat['reading'] = (one, name) =>
    explain ? explainReading(one, name, screen, explain.only) : showReading(one, name, screen);
  return { before: '', between: '\n', after: '', empty: '', reading };
}

const harmlessCsv: ExportFormat = {
  ...exportCsv,
  before: exportCsv.before.replace('\r', ''),
  empty: exportCsv.empty.replace('\r', ''),
  reading: (reading, name) => makeHarmless(exportCsv.reading(reading, name).replaceAll('\r\n', '\n')),
};
