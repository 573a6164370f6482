import type { StorySource } from './article/index.ts';
import { loadKinds } from './kinds/index.ts';
import { type Models, modelOf, readStory } from './pipeline.ts';
import type { Reading } from './reading.ts';
import { openRegister, type RegisterFile } from './register/index.ts';
import { loadLabeller } from './statements/index.ts';
import { loadParser } from './syntax/index.ts';
import { VERSION } from './version.ts';

export type { Article, Block, BlockKind, Dateline, StorySource } from './article/index.ts';
export { ReaderError } from './errors.ts';
export type { Fact } from './facts/index.ts';
export type { Entity, EntityKind, Mention, MentionForm } from './mentions/index.ts';
export type { Message } from './message.ts';
export type { Modality, Position } from './positions/index.ts';
export type { Reading } from './reading.ts';
export type { RegisterFile } from './register/index.ts';
export type { Act } from './schema/acts.ts';
export type { Property } from './schema/facts.ts';
export type { Span } from './span.ts';
export type { Statement, StatementKind, StatementType } from './statements/index.ts';
export type { TimeExpression, TimeType } from './times/index.ts';

/** Reads any number of stories with models that are loaded once. */
export interface Reader {
  name: 'demarche';
  version: string;
  model: string;
  /** @throws ReaderError where the bytes hold no story that can be read */
  read(story: StorySource | string | Uint8Array): Reading;
}

/** What a reader is loaded with, beside what comes with the package. */
export interface ReaderOptions {
  /** Files of a register of your own (`docs/register.md`): whom the news you read speaks of, and by what names. */
  register?: readonly RegisterFile[];
}

let shared: Promise<Reader> | undefined;

/**
 * Loads the models and the register that come with the package.
 *
 * @example
 * const text = 'id,name,kind,source\nlomea,Lomea Islands,territory,our desk';
 * const reader = await loadReader({ register: [{ name: 'lomea.csv', text }] });
 * @throws ReaderError `register-not-readable` that lists every mistake of the given files
 */
export async function loadReader({ register: own = [] }: ReaderOptions = {}): Promise<Reader> {
  const [parser, labeller, acts, kinds, register] = await Promise.all([
    loadParser(),
    loadLabeller(),
    loadLabeller('acts'),
    loadKinds(),
    openRegister(own),
  ]);
  const models: Models = { parser, labeller, acts, kinds, register };
  return {
    name: 'demarche',
    version: VERSION,
    model: modelOf(models),
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
