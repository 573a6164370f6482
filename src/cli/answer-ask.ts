import { type AnswerContext, type AskedQuestion, asAsked, understandAsked } from '../exports/answers/index.ts';
import { makeHarmless } from '../exports/make-harmless.ts';
import type { AnswerCommand } from './commands.ts';
import { paint } from './paint.ts';
import type { ShownAnswer } from './shown-answer.ts';

/** What answers a command. */
export type FindAnswerer = (name: AnswerCommand) => Promise<(context: AnswerContext) => Promise<ShownAnswer>>;

/** `demarche ask "QUESTION"`: the question as it was understood, and the answer of the command that it comes to. */
export async function answerAsk(context: AnswerContext, findAnswerer: FindAnswerer): Promise<ShownAnswer> {
  const asked = await understandAsked(context);
  const answer = await findAnswerer(asked.command);
  return tell(await answer(asked.context), asked);
}

function tell(answer: ShownAnswer, asked: AskedQuestion): ShownAnswer {
  const { heads } = asked;
  return {
    ...asAsked(answer, asked),
    aside: heads.map(([head, text]) => `${head}: ${text}\n`).join(''),
    text: (screen) =>
      `${heads.map(([head, text]) => `${paint(`${head}:`, 'quiet', screen.colour)} ${makeHarmless(text)}\n`).join('')}\n${answer.text(screen)}`,
  };
}
