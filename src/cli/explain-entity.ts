import { makeHarmless } from '../exports/make-harmless.ts';
import type { Entity, Mention } from '../index.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { wordsOf } from './list-statements.ts';
import { type Cast, nameEntity, nameOf } from './name-entity.ts';
import { paintLines } from './paint-lines.ts';
import { listed } from './tell-speaker.ts';

/** What is shown of one statement, position, fact, entity or time: a head, and under it reasons and other notes. */
export interface Entry {
  id: string;
  head: string[];
  notes: string[];
}

/** Who or what an entity is, and of each of its mentions what decided. */
export function explainEntity({ article }: Reading, entity: Entity, cast: Cast, room: number, colour: boolean): Entry {
  const { id, kind, named, aliases, role, partOf, speaksFor, mentions, alternatives, trace } = entity;
  const notes = [
    named ? kind : `${kind}, not named`,
    aliases.length > 0 ? `also ${listed(aliases)}` : '',
    role === null ? '' : `as "${role}"`,
    speaksFor === null ? '' : `speaks for ${nameOf(cast, speaksFor)}`,
    partOf === null ? '' : `part of ${nameOf(cast, partOf)}`,
  ].filter(Boolean);
  const pieces = [
    { text: nameEntity(entity), style: 'source' as const },
    { text: `, ${makeHarmless(notes.join('; ')).replace(/\s+/g, ' ')}`, style: 'plain' as const },
  ];
  return {
    id,
    head: paintLines(pieces, room, colour),
    notes: [
      ...trace.map((why) => `${speaksFor === null ? 'belongs' : 'speaks'} – ${why}`),
      ...inDoubt(cast, alternatives),
      ...mentions.flatMap((mention) => [
        `${placeOf(mention)} ${mention.form} "${wordsOf(article.text, [mention], room)}" – ${mention.trace.join('; ')}`,
        ...doubts(cast, [mention]),
      ]),
    ],
  };
}

/** What else some mentions may stand for. */
export function doubts(cast: Cast, mentions: readonly Mention[]): string[] {
  return inDoubt(cast, [...new Set(mentions.flatMap(({ alternatives }) => alternatives))]);
}

function inDoubt(cast: Cast, others: readonly string[]): string[] {
  return others.length > 0 ? [`in doubt? or ${others.map((id) => nameOf(cast, id)).join(' or ')}`] : [];
}

export function placeOf({ start, end }: Span): string {
  return `${start}..${end}`;
}
