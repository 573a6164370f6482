import { createHash } from 'node:crypto';
import type { Fact } from '../../src/facts/index.ts';
import type { Entity } from '../../src/mentions/index.ts';
import type { Position } from '../../src/positions/index.ts';
import type { Reading } from '../../src/reading.ts';
import type { ReadStory } from '../../src/record/index.ts';
import type { Statement } from '../../src/statements/index.ts';
import { PLAIN_STATEMENT } from '../plain-statement.ts';

/** A story in a few lines: whatever names words must name words of the text, and offsets are those of the words. */
export interface StoryLines {
  text: string;
  outlet?: string;
  published?: string;
  /** Of the reader. */
  version?: string;
  /** Those of whom the story tells, by id: a name, or all that differs from a named territory. */
  who: Readonly<Record<string, string | (Partial<Entity> & { name: string })>>;
  statements?: (Partial<Omit<Statement, 'content'>> & { words: string | string[] })[];
  positions?: (Partial<Position> & Pick<Position, 'holder' | 'act' | 'object'> & { words: string })[];
  facts?: (Partial<Fact> & Pick<Fact, 'about' | 'property' | 'value'> & { words: string })[];
}

/**
 * A story with its reading, made by hand.
 *
 * @example
 * makeStory({ text: 'Georgia says it is ours.', who: { georgia: 'Georgia' },
 *   statements: [{ speaker: 'georgia', words: 'it is ours' }] })
 */
export function makeStory(lines: StoryLines): ReadStory {
  const { text, outlet = null, published = null, version = '1.0.0', who } = lines;
  const bytes = new TextEncoder().encode(`${outlet}\n${published}\n${text}`);
  const spanOf = (words: string): { start: number; end: number } => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the story`);
    return { start, end: start + words.length };
  };
  const reading: Reading = {
    reader: { name: 'demarche', version, model: 'by hand' },
    article: {
      id: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      text,
      language: 'en',
      headline: text.split('.')[0]!,
      byline: [],
      agency: null,
      outlet,
      dateline: null,
      published,
      url: null,
    },
    entities: Object.entries(who).map(([id, entity]) => entityOf(id, entity, text)),
    times: [],
    statements: (lines.statements ?? []).map(({ words, ...rest }, index) => ({
      ...PLAIN_STATEMENT,
      id: `s${index + 1}`,
      content: [words].flat().map(spanOf),
      ...rest,
    })),
    positions: (lines.positions ?? []).map(({ words, ...rest }, index) => ({
      id: `p${index + 1}`,
      addressees: [],
      date: null,
      polarity: 'affirmed' as const,
      modality: 'actual' as const,
      evidence: spanOf(words),
      statement: null,
      score: 0.9,
      trace: [],
      ...rest,
    })),
    facts: (lines.facts ?? []).map(({ words, ...rest }, index) => ({
      id: `f${index + 1}`,
      unit: null,
      qualifier: null,
      asOf: null,
      evidence: spanOf(words),
      statement: null,
      score: 0.9,
      trace: [],
      ...rest,
    })),
    messages: [],
  };
  return { name: `${outlet ?? 'story'}.txt`, bytes, reading };
}

function entityOf(id: string, entity: StoryLines['who'][string], text: string): Entity {
  const given = typeof entity === 'string' ? { name: entity } : entity;
  const mentions = [...text.matchAll(new RegExp(given.name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + given.name.length,
    form: 'name' as const,
    alternatives: [],
    trace: [],
  }));
  return {
    id,
    aliases: [],
    kind: 'territory',
    partOf: null,
    speaksFor: null,
    role: null,
    named: true,
    alternatives: [],
    trace: [],
    mentions,
    ...given,
  };
}
