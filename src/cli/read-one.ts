import type { StorySource } from '../article/index.ts';
import { ReaderError } from '../errors.ts';
import type { Reader } from '../index.ts';
import { type View, viewReadings } from './view-readings.ts';

/** What became of a story: its reading as it is to be written, or why there is none. */
export type Outcome =
  | { name: string; bytes: number; text: string; statements: number }
  | { name: string; bytes: number; error: string };

/**
 * Reads one story and writes its reading in the format of the view. It never throws: a story that cannot be read, or
 * that the reader fails on, becomes an outcome with an error.
 */
export function readOne(reader: Pick<Reader, 'read'>, story: StorySource, view: View): Outcome {
  const bytes = story.bytes.length;
  try {
    const reading = reader.read(story);
    const text = viewReadings(view).reading(reading, story.name);
    return { name: story.name, bytes, text, statements: reading.statements.length };
  } catch (error) {
    return failed(story.name, error, bytes);
  }
}

/** The outcome of a story that an error came of. */
export function failed(name: string, error: unknown, bytes = 0): Outcome {
  return { name, bytes, error: describe(name, error) };
}

function describe(name: string, error: unknown): string {
  if (error instanceof ReaderError) return error.message.includes(name) ? error.message : `${name}: ${error.message}`;
  return `${name}: the reader failed on this story, which is a mistake of demarche: ${error}. Please report it.`;
}
