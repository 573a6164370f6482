import type { Actor } from '../mentions/index.ts';
import type { SpokenStory } from '../speakers/index.ts';
import type { Statement } from '../statements/index.ts';

/**
 * Whom "you" means where a transcript's question tells what somebody did: of "QUESTION: You recognised Kosovo in a day."
 * whoever answers next.
 *
 * @returns by token, null where nobody is asked
 */
export function askedByQuestions({ scene, statements, voiceOf }: SpokenStory): (token: number) => Actor | null {
  const spoken = statements.filter(
    ({ type, content, within }) => type === 'communication' && content.length > 0 && within === null,
  );
  const asked: { start: number; end: number; actor: Actor }[] = [];
  for (const [i, question] of spoken.entries()) {
    if (!isAsked(scene.article.text, question)) continue;
    const answer = spoken.slice(i + 1, i + 1 + NEXT).find((next) => !isAsked(scene.article.text, next));
    const voice = answer ? voiceOf(answer) : null;
    const actor = voice?.behalf ?? voice?.speaker;
    if (actor) for (const { start, end } of question.content) asked.push({ start, end, actor });
  }
  if (asked.length === 0) return () => null;
  const { tokens, sentenceOf } = scene.index.trees.numbered;
  return (token) => {
    const { start } = tokens[token]!;
    // “So you are not ruling it out?” asks what is so.
    let last = token;
    while (last + 1 < tokens.length && sentenceOf[last + 1] === sentenceOf[token]) last++;
    if (tokens[last]!.form === '?') return null;
    return asked.find((span) => span.start <= start && start < span.end)?.actor ?? null;
  };
}

/** An answer comes at most so many statements later. */
const NEXT = 4;

function isAsked(text: string, { source }: Statement): boolean {
  const [first] = source;
  return first !== undefined && /^(?:question|q)\b/i.test(text.slice(first.start, first.end));
}
