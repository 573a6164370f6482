import type { Entity, TimeExpression } from '../index.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../statements/index.ts';
import { doubts, type Entry } from './explain-entity.ts';
import { describe, wordsOf } from './list-statements.ts';
import { type Cast, nameEntity, nameOf } from './name-entity.ts';
import { paint } from './paint.ts';
import { paintLines } from './paint-lines.ts';
import { mentionsIn, tellSpeaker } from './tell-speaker.ts';

/** What decided that somebody says something, who it is, for whom they speak and when. */
export function explainStatement(
  { article, times }: Reading,
  statement: Statement,
  cast: Cast,
  room: number,
  colour: boolean,
): Entry {
  const { id, content, source, speaker, saidOn, question, score, trace } = statement;
  const who = tellSpeaker(statement, cast, wordsOf(article.text, source, room), colour);
  return {
    id,
    head: [
      ...paintLines(who, room, colour),
      paint(`[${wordsOf(article.text, content, room - 2)}]`, 'content', colour),
      paint(`${describe(statement)}, score ${score}`, 'quiet', colour),
    ],
    notes: [
      ...trace,
      ...(speaker === null ? [] : doubts(cast, mentionsIn(cast.get(speaker)?.mentions ?? [], source))),
      ...behalf(statement, cast),
      ...dated(article.text, statement, times, saidOn),
      ...(question === null ? [] : [`answers: ${wordsOf(article.text, [question], room)}`]),
    ],
  };
}

/** For whom somebody speaks, step by step: "speaks for: Condoleezza Rice for Department of State, part of United States". */
function behalf({ speaker, onBehalfOf }: Statement, cast: Cast): string[] {
  if (speaker === null || onBehalfOf === null || speaker === onBehalfOf) return [];
  const steps = [nameOf(cast, speaker)];
  let at = cast.get(speaker);
  for (const seen = new Set<Entity>(); at && at.id !== onBehalfOf && !seen.has(at); ) {
    seen.add(at);
    const next: Entity | undefined = cast.get(at.speaksFor ?? at.partOf ?? '');
    if (!next) break;
    steps.push(`${linkTo(at)} ${nameEntity(next)}`);
    at = next;
  }
  return [`speaks for: ${steps.join('')}`];
}

function linkTo({ role, speaksFor }: Entity): string {
  if (speaksFor === null) return ', part of';
  return role === null ? ' for' : ` as "${role}" for`;
}

/** The words that tell when it was said: of the times with that value the nearest to the cue. */
function dated(
  text: string,
  { cue, content }: Statement,
  times: readonly TimeExpression[],
  saidOn: string | null,
): string[] {
  const from = (cue[0] ?? content[0])?.start ?? 0;
  const [time] = times
    .filter(({ value }) => value === saidOn)
    .sort((a, b) => Math.abs(a.start - from) - Math.abs(b.start - from));
  return time ? [`said on: "${text.slice(time.start, time.end)}" is ${time.value} (${time.trace.join(', ')})`] : [];
}
