import { readStance } from '../clauses/index.ts';
import type { NumberedStory, Statement } from '../statements/index.ts';
import type { Draft, OpenDraft } from './draft.ts';
import type { StoryView } from './story-view.ts';

/** The statements that answer a question, by the tokens of their questions. */
export type Answers = ReadonlyMap<number, Statement>;

/** Which statement answers the question in which a token stands. */
export function answersOf({ scene }: StoryView, statements: readonly Statement[]): Answers {
  const answers = new Map<number, Statement>();
  const { numbered } = scene.index.trees;
  const { tokens } = numbered;
  for (const statement of statements) {
    const { question } = statement;
    if (
      !question ||
      !isReported(numbered, scene.index.tokenAt(question.start), scene.index.tokenAt(statement.content[0]!.start))
    )
      continue;
    for (
      let token = scene.index.tokenAt(question.start);
      token < tokens.length && tokens[token]!.start < question.end;
      token++
    )
      answers.set(token, statement);
  }
  return answers;
}

/** Whether a question is told beside its answer, as in “asked whether”; those of a transcript are what somebody else says. */
function isReported({ blockOf }: NumberedStory, question: number, answer: number): boolean {
  return blockOf[question] === blockOf[answer];
}

/**
 * What an answer makes of the act that was asked about: “It is not going to happen,” said Rice, asked whether she could
 * recognise it, refuses. An answer that says neither yes nor no holds nothing.
 */
export function answerActs(view: StoryView, drafts: readonly OpenDraft[], statement: Statement): OpenDraft[] {
  const answer = readAnswer(view, statement);
  if (answer === null) return [];
  const { speaker, behalf } = view.voiceOf(statement);
  const own = behalf ?? speaker;
  const first = view.scene.index.tokenAt(statement.content[0]!.start);
  return drafts.flatMap((draft): OpenDraft[] => {
    const holder = draft.holder ?? own;
    if (holder === null || (draft.act !== 'recognise' && answer === 'denied')) return [];
    const told: Pick<Draft, 'act' | 'polarity' | 'modality'> =
      answer === 'denied'
        ? { act: 'refuse-recognition', polarity: 'affirmed', modality: 'actual' }
        : { act: draft.act, polarity: 'affirmed', modality: 'intended' };
    return [
      {
        ...draft,
        ...told,
        holder,
        statement,
        tokens: [...draft.tokens, first],
        trace: [...draft.trace, `answered: ${answer}`],
      },
    ];
  });
}

/** Whether an answer says yes or no; null where it says neither. */
function readAnswer({ scene }: StoryView, { content }: Statement): 'affirmed' | 'denied' | null {
  const { trees } = scene.index;
  const { tokens, headOf, words } = trees.numbered;
  const first = scene.index.tokenAt(content[0]!.start);
  const end = content.at(-1)!.end;
  let length = 0;
  for (let token = first; token < tokens.length && tokens[token]!.start < end; token++, length++) {
    const form = tokens[token]!.form.toLowerCase();
    if (length < 3 && /^(?:no|not|never|nonsense)$/.test(form)) return 'denied';
    if (length < 3 && /^(?:yes|certainly|absolutely)$/.test(form) && !/^not$/i.test(tokens[token + 1]?.form ?? ''))
      return 'affirmed';
    const isTop = headOf[token]! < first || tokens[headOf[token]!]!.start >= end;
    if (isTop && words[token]!.upos !== 'PUNCT' && readStance(trees, token).polarity === 'denied') return 'denied';
    if (length > LONGEST) break;
  }
  return null;
}

/** An answer says yes or no at its beginning. */
const LONGEST = 25;
