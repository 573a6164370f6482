import type { StorySource } from './article/index.ts';
import { type Models, readStory } from './pipeline.ts';
import type { Reading } from './reading.ts';
import { loadLabeller } from './statements/index.ts';
import { loadParser } from './syntax/index.ts';
import { VERSION } from './version.ts';

export type { Article, Block, BlockKind, Dateline, StorySource } from './article/index.ts';
export { ReaderError } from './errors.ts';
export type { Message } from './message.ts';
export type { Reading } from './reading.ts';
export type { Span } from './span.ts';
export type { Statement, StatementKind, StatementType } from './statements/index.ts';

/** Reads any number of stories with models that are loaded once. */
export interface Reader {
  name: 'demarche';
  version: string;
  model: string;
  /** @throws ReaderError where the bytes hold no story that can be read */
  read(story: StorySource | string | Uint8Array): Reading;
}

let shared: Promise<Reader> | undefined;

/** Loads the models that come with the package. */
export async function loadReader(): Promise<Reader> {
  const [parser, labeller] = await Promise.all([loadParser(), loadLabeller()]);
  const models: Models = { parser, labeller };
  return {
    name: 'demarche',
    version: VERSION,
    model: `${parser.model}, ${labeller.model}`,
    read: (story) => readStory(story, models),
  };
}

/**
 * Reads one story: text as a string, or the bytes of a file in any format that is known.
 *
 * @example
 * const { statements } = await read('PRAIA, 5 March - The islands will vote in May, Minister Ana Lopes said.');
 * statements[0].kind // 'indirect'
 */
export async function read(story: StorySource | string | Uint8Array): Promise<Reading> {
  shared ??= loadReader();
  return (await shared).read(story);
}
