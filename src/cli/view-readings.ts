import { type CsvTable, type ExportFormat, exportCsv, exportJson, exportNdjson } from '../exports/index.ts';
import { makeHarmless } from '../exports/make-harmless.ts';
import type { Explain, Format } from './command-line.ts';
import { explainReading } from './explain-reading.ts';
import { leaveOutUnsure } from './leave-out-unsure.ts';
import { type Screen, showReading } from './show-reading.ts';

/** How readings are written, in plain data, so that it can be handed to a thread. */
export interface View {
  format: Format;
  /** What a row of CSV is. */
  table: CsvTable;
  screen: Screen;
  /** Whether it goes straight to a terminal, which must not be given anything to obey. */
  terminal: boolean;
  /** Where the text tells why each thing was read, in place of the story. */
  explain: Explain | null;
  /** Positions and facts of a lower score are left out. */
  minScore: number;
}

/** The format of a view. Every reading is written without regard to the others, so that threads may write them. */
export function viewReadings(view: View): ExportFormat {
  const format = chooseFormat(view);
  return { ...format, reading: (one, name) => format.reading(leaveOutUnsure(one, view.minScore), name) };
}

function chooseFormat({ format, table, screen, terminal, explain }: View): ExportFormat {
  if (format === 'json') return exportJson;
  if (format === 'ndjson') return exportNdjson;
  if (format === 'csv') return terminal ? makeCsvHarmless(exportCsv[table]) : exportCsv[table];
  const reading: ExportFormat['reading'] = (one, name) =>
    explain ? explainReading(one, name, screen, explain.only) : showReading(one, name, screen);
  return { before: '', between: '\n', after: '', empty: '', reading };
}

function makeCsvHarmless(format: ExportFormat): ExportFormat {
  return {
    ...format,
    before: format.before.replace('\r', ''),
    empty: format.empty.replace('\r', ''),
    reading: (reading, name) => makeHarmless(format.reading(reading, name).replaceAll('\r\n', '\n')),
  };
}
