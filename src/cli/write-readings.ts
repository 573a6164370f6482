import type { ExportFormat } from '../exports/index.ts';
import type { Output } from './open-output.ts';

/** Writes readings one after the other, with what the format wants before, between and after them. */
export interface ReadingWriter {
  write(reading: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * A writer of readings to an output. Each write is whole, so that one that is stopped after any of them and then closed
 * leaves a valid file.
 */
export function writeReadings({ before, between, after, empty }: ExportFormat, output: Output): ReadingWriter {
  let written = 0;
  return {
    write: async (reading) => {
      const text = (written === 0 ? before : between) + reading;
      written += 1;
      if (text !== '') await output.write(text);
    },
    close: async () => {
      const text = written === 0 ? empty : after;
      if (text !== '') await output.write(text);
    },
  };
}
