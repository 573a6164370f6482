import type { Fact } from '../../src/facts/index.ts';
import type { Entity } from '../../src/mentions/index.ts';
import type { Position } from '../../src/positions/index.ts';
import type { Reading } from '../../src/reading.ts';
import type { Span } from '../../src/span.ts';
import type { Statement } from '../../src/statements/statement.ts';
import { PLAIN_STATEMENT } from '../plain-statement.ts';

/** A statement by its words; each is found in the text at its first occurrence. */
export interface SampleStatement extends Partial<Omit<Statement, 'source' | 'cue' | 'content'>> {
  source?: string | string[];
  cue?: string | string[];
  content?: string | string[];
}

/** A reading made by hand: what the views and exports are tested with, where the reader is not what is tested. */
export function sampleReading(text: string, statements: SampleStatement[] = [], article = {}): Reading {
  return {
    reader: { name: 'demarche', version: '0.0.0', model: 'none' },
    article: {
      id: `sha256:${'0'.repeat(64)}`,
      text,
      language: 'en',
      headline: null,
      byline: [],
      agency: null,
      outlet: null,
      dateline: null,
      published: null,
      url: null,
      ...article,
    },
    entities: [],
    times: [],
    statements: statements.map((statement, i) => sampleStatement(text, statement, i)),
    positions: [],
    facts: [],
    messages: [],
  };
}

/** A named person that the story does not mention, save for what is given. */
export function sampleEntity(entity: Partial<Entity>): Entity {
  return {
    id: 'ana-lopes',
    name: 'Ana Lopes',
    aliases: [],
    kind: 'person',
    partOf: null,
    speaksFor: null,
    role: null,
    named: true,
    alternatives: [],
    trace: [],
    mentions: [],
    ...entity,
  };
}

/** That Tessaly recognises Oriel, told by the story, save for what is given. */
export function samplePosition(position: Partial<Position>): Position {
  return {
    id: 'p1',
    holder: 'tessaly',
    act: 'recognise',
    object: 'oriel',
    addressees: [],
    date: null,
    polarity: 'affirmed',
    modality: 'actual',
    evidence: { start: 0, end: 0 },
    statement: null,
    score: 0.9,
    trace: [],
    ...position,
  };
}

/** That Oriel has 70,000 people, told by the story, save for what is given. */
export function sampleFact(fact: Partial<Fact>): Fact {
  return {
    id: 'f1',
    about: 'oriel',
    property: 'population',
    value: '70,000',
    unit: null,
    qualifier: null,
    asOf: null,
    evidence: { start: 0, end: 0 },
    statement: null,
    score: 0.9,
    trace: [],
    ...fact,
  };
}

function sampleStatement(text: string, { source, cue, content, ...rest }: SampleStatement, index: number): Statement {
  return {
    ...PLAIN_STATEMENT,
    id: `s${index + 1}`,
    kind: 'indirect',
    source: find(text, source),
    cue: find(text, cue),
    content: find(text, content),
    score: 0.9,
    ...rest,
  };
}

function find(text: string, words: string | string[] = []): Span[] {
  return [words].flat().map((part) => {
    const start = text.indexOf(part);
    if (start < 0) throw new Error(`Expected "${part}" in the sample text.`);
    return { start, end: start + part.length };
  });
}
