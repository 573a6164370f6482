import { setFlagsFromString } from 'node:v8';
import type { AnswerContext } from '../exports/answers/index.ts';
import type { RecordOptions } from './command-line.ts';
import type { AnswerCommand } from './commands.ts';
import { withContext } from './open-context.ts';
import type { PictureAsked } from './picture-options.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { writeAnswer } from './write-answer.ts';

type Answerer = (context: AnswerContext, picture?: PictureAsked) => Promise<ShownAnswer>;

/** What answers each command, loaded when it is asked: drawing takes much code, and most answers none of it. */
const ANSWERERS: Readonly<Record<AnswerCommand, () => Promise<Answerer>>> = {
  who: async () => (await import('./answer-who.ts')).answerWho,
  whom: async () => (await import('./answer-who.ts')).answerWhom,
  positions: async () => (await import('./answer-positions.ts')).answerPositions,
  timeline: async () => (await import('./answer-timeline.ts')).answerTimeline,
  dossier: async () => (await import('./answer-dossier.ts')).answerDossier,
  quotes: async () => (await import('./answer-quotes.ts')).answerQuotes,
  precedents: async () => (await import('./answer-precedents.ts')).answerPrecedents,
  conflicts: async () => (await import('./answer-conflicts.ts')).answerConflicts,
  changes: async () => (await import('./answer-changes.ts')).answerChanges,
  map: async () => (await import('./answer-map.ts')).answerMap,
  matrix: async () => (await import('./answer-matrix.ts')).answerMatrix,
  ask: async () => {
    const { answerAsk } = await import('./answer-ask.ts');
    return (context) => answerAsk(context, (name) => ANSWERERS[name]());
  },
};

/** Asks the record and writes the answer. */
export async function answerCommand(name: AnswerCommand, options: RecordOptions): Promise<number> {
  // PGlite's WebAssembly is compiled once and fast: one answer is over before a second compilation would pay.
  setFlagsFromString('--liftoff-only');
  await writeAnswer(
    await withContext(options, async (context) => (await ANSWERERS[name]())(context, options)),
    options,
  );
  return 0;
}
