import { makeHarmless } from '../exports/make-harmless.ts';
import type { Entity, Mention } from '../index.ts';
import type { Span } from '../span.ts';
import type { Statement } from '../statements/index.ts';
import type { Piece } from './mark-statements.ts';
import { type Cast, nameOf } from './name-entity.ts';
import { markOf, type Style } from './paint.ts';

/**
 * Who speaks, for whom, to whom, by what and when. A link in doubt has a question mark and what else it may be; where
 * nobody is known to speak the words of the source stand in for a name.
 *
 * @example
 * // joined: '*Condoleezza Rice* for United States, to reporters, via telephone, 2008-03-05'
 */
export function tellSpeaker(statement: Statement, cast: Cast, source: string, colour: boolean): Piece[] {
  const { onBehalfOf, speaker, addressees, channel, saidOn } = statement;
  const behalf = onBehalfOf === null || onBehalfOf === speaker ? '' : ` for ${nameOf(cast, onBehalfOf)}`;
  const rest = [
    addressees.length > 0 ? `to ${listed(addressees.map((id) => nameOf(cast, id)))}` : '',
    channel === null ? '' : `via ${oneLine(channel)}`,
    isTold(saidOn) ? saidOn : '',
  ].filter(Boolean);
  const told = [behalf, ...rest.map((part) => `, ${part}`)].join('');
  return [...tellWho(statement, cast, source, colour), { text: told, style: 'plain' }];
}

function tellWho({ speaker, source: spans }: Statement, cast: Cast, source: string, colour: boolean): Piece[] {
  if (speaker === null)
    return source === '' ? [{ text: 'no source', style: 'quiet' }] : marked(source, 'source', colour);
  const others = doubtsOf(cast, speaker, spans);
  const notes = [
    isNameless(cast.get(speaker)) ? 'unnamed' : '',
    others.length > 0 ? `or ${others.map((id) => nameOf(cast, id)).join(' or ')}` : '',
  ].filter(Boolean);
  const told = `${others.length > 0 ? '?' : ''}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
  return [...marked(nameOf(cast, speaker), 'source', colour), { text: told, style: 'quiet' }];
}

/** Persons and groups without a name are somebody; a body or a document without one is known by what it is. */
function isNameless(entity: Entity | undefined): boolean {
  return entity !== undefined && !entity.named && (entity.kind === 'person' || entity.kind === 'group');
}

/** Others whom the words of a source may stand for; none where one of its words leaves no doubt. */
function doubtsOf(cast: Cast, speaker: string, source: readonly Span[]): string[] {
  const mentions = mentionsIn(cast.get(speaker)?.mentions ?? [], source);
  if (mentions.some(({ alternatives }) => alternatives.length === 0)) return [];
  return [...new Set(mentions.flatMap(({ alternatives }) => alternatives))];
}

/** The mentions that lie in given stretches. */
export function mentionsIn(mentions: readonly Mention[], spans: readonly Span[]): Mention[] {
  return mentions.filter((mention) => spans.some(({ start, end }) => start <= mention.start && mention.end <= end));
}

/** Whether anything of a date is known: of "on Tuesday" nothing is where nobody knows when the story was written. */
export function isTold(date: string | null): date is string {
  return date !== null && /\d/.test(date);
}

/** A text that a terminal obeys nothing of, in one line. */
export function oneLine(text: string): string {
  return makeHarmless(text).replace(/\s+/g, ' ');
}

/** "Russia, Serbia and Spain". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A text with the marks of its style around it. */
export function marked(text: string, style: Style, colour: boolean): Piece[] {
  const mark = markOf(style, colour);
  return [
    { text: mark, style: 'mark' },
    { text, style },
    { text: mark, style: 'mark' },
  ];
}
