import { splitStories } from '../../article/index.ts';
import { ReaderError } from '../../errors.ts';
import { appendReadings, type ReadStory } from '../../record/index.ts';
import type { AddedData } from '../../web/index.ts';
import { LONGEST_STORY } from '../answer-schemas.ts';
import type { Asked, Told } from '../asked.ts';

/** Most stories that are read at once: more are for the command line. */
const MOST_STORIES = 20;

/** Reads what was put in, and keeps it where that is asked for. */
export async function addStory({ options: { record, reader }, body, viewer }: Asked): Promise<Told> {
  const { text, name, keep } = body!.parts as { text?: string; name?: string; keep?: string };
  const bytes = body!.file?.bytes ?? new TextEncoder().encode(text ?? '');
  if (bytes.length === 0) throw notUnderstood('a story as text or as a file, got none');
  if (bytes.length > LONGEST_STORY) throw notUnderstood(`${LONGEST_STORY} bytes at most, got ${bytes.length}`);
  const sources = splitStories({ name: name ?? body!.file?.name ?? 'pasted.txt', bytes });
  if (sources.length > MOST_STORIES) throw notUnderstood(`${MOST_STORIES} stories at most, got ${sources.length}`);
  const stories: ReadStory[] = [];
  for (const source of sources)
    stories.push({ name: source.name, bytes: source.bytes, reading: await reader.read(source) });
  const kept = keep === 'yes' ? await appendReadings(record, stories, { recordedBy: viewer.name }) : null;
  const added: AddedData['stories'] = stories.map((story, at) => ({
    name: story.name,
    article: story.reading.article.id,
    reading: story.reading,
    kept: kept?.[at] ?? null,
  }));
  return { title: 'Add a story', form: null, data: { stories: added } };
}

function notUnderstood(expected: string): ReaderError {
  return new ReaderError('body-not-understood', `Expected ${expected}.`);
}
