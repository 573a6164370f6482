import { findName } from '../../answers/index.ts';
import { ReaderError } from '../../errors.ts';
import type { AnswerContext } from './answer-context.ts';

/**
 * Whom the words behind a command mean.
 *
 * @throws ReaderError `usage` where there are none, `name-not-known`
 */
export async function nameAsked({ record, register, options }: AnswerContext, example: string): Promise<string> {
  const words = options.words.join(' ');
  if (words === '') throw new ReaderError('usage', `expected a name, such as "${example}".`);
  return findName(record, register, words);
}

/** Whom the value of an option means; null where it was left out. */
export async function nameGiven({ record, register }: AnswerContext, name: string | null): Promise<string | null> {
  return name === null ? null : findName(record, register, name);
}
