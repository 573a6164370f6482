import { ReaderError } from '../errors.ts';
import { isNinjs, isObject, readNinjs } from './read-ninjs.ts';
import { readRecord } from './read-record.ts';
import { type ReadArticle, readText } from './read-text.ts';
import { refuseEmpty } from './refuse-empty.ts';
import { severalStories } from './several-stories.ts';
import { splitStories } from './split-stories.ts';

/** Reads a story in JSON: ninjs, or a simple object with its text under a usual name. */
export function readJson(text: string, name: string): ReadArticle {
  const value = parse(text, name);
  if (typeof value === 'string') return readText(value);
  if (isObject(value) && isNinjs(value)) return readNinjs(value, name);
  const stories = splitStories({ name, bytes: new TextEncoder().encode(text), format: 'json' });
  if (stories.length > 1) throw severalStories(stories.length, name);
  const one = Array.isArray(value) ? value[0] : value;
  if (!isObject(one))
    throw refuseEmpty('an object with a story', Array.isArray(value) ? 'a list without one' : `${value}`, name);
  return isNinjs(one) ? readNinjs(one, name) : readRecord(one, name);
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const lines = splitStories({ name, bytes: new TextEncoder().encode(text), format: 'json' });
    if (lines.length > 1) throw severalStories(lines.length, name);
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new ReaderError(
      'story-not-readable',
      `Expected JSON, got something else (${name}): ${what}. It may have been cut off; fetch it again.`,
      { file: name },
      cause,
    );
  }
}
