import type { AnswerContext } from '../exports/answers/index.ts';
import { answerAsk } from './answer-ask.ts';
import { answerChanges } from './answer-changes.ts';
import { answerConflicts } from './answer-conflicts.ts';
import { answerDossier } from './answer-dossier.ts';
import { answerMap } from './answer-map.ts';
import { answerMatrix } from './answer-matrix.ts';
import { answerPositions } from './answer-positions.ts';
import { answerPrecedents } from './answer-precedents.ts';
import { answerQuotes } from './answer-quotes.ts';
import { answerTimeline } from './answer-timeline.ts';
import { answerWho, answerWhom } from './answer-who.ts';
import type { RecordOptions } from './command-line.ts';
import type { AnswerCommand } from './commands.ts';
import { withContext } from './open-context.ts';
import type { PictureAsked } from './picture-options.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { writeAnswer } from './write-answer.ts';

type Answerer = (context: AnswerContext, picture?: PictureAsked) => Promise<ShownAnswer>;

/** What answers each command. */
const ANSWERERS: Readonly<Record<AnswerCommand, Answerer>> = {
  who: answerWho,
  whom: answerWhom,
  positions: answerPositions,
  timeline: answerTimeline,
  dossier: answerDossier,
  quotes: answerQuotes,
  precedents: answerPrecedents,
  conflicts: answerConflicts,
  changes: answerChanges,
  map: answerMap,
  matrix: answerMatrix,
  ask: (context) => answerAsk(context, (name) => ANSWERERS[name]),
};

/** Asks the record and writes the answer. */
export async function answerCommand(name: AnswerCommand, options: RecordOptions): Promise<number> {
  await writeAnswer(await withContext(options, (context) => ANSWERERS[name](context, options)), options);
  return 0;
}
