import { type ExportFormat, exportCsv, exportJson, exportNdjson } from '../exports/index.ts';
import type { Format } from './command-line.ts';
import { makeHarmless } from './make-harmless.ts';
import { type Screen, showReading } from './show-reading.ts';

/** How readings are written, in plain data, so that it can be handed to a thread. */
export interface View {
  format: Format;
  screen: Screen;
  /** Whether it goes straight to a terminal, which must not be given anything to obey. */
  terminal: boolean;
}

/** The format of a view. Every reading is written without regard to the others, so that threads may write them. */
export function viewReadings({ format, screen, terminal }: View): ExportFormat {
  if (format === 'json') return exportJson;
  if (format === 'ndjson') return exportNdjson;
  if (format === 'csv') return terminal ? harmlessCsv : exportCsv;
  const reading: ExportFormat['reading'] = (one, name) => showReading(one, name, screen);
  return { before: '', between: '\n', after: '', empty: '', reading };
}

const harmlessCsv: ExportFormat = {
  ...exportCsv,
  before: exportCsv.before.replace('\r', ''),
  empty: exportCsv.empty.replace('\r', ''),
  reading: (reading, name) => makeHarmless(exportCsv.reading(reading, name).replaceAll('\r\n', '\n')),
};
