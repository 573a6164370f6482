import type { Article } from './article/article.ts';
import type { Fact } from './facts/fact.ts';
import type { Entity } from './mentions/entity.ts';
import type { Message } from './message.ts';
import type { Position } from './positions/position.ts';
import type { Statement } from './statements/statement.ts';
import type { TimeExpression } from './times/time-expression.ts';

/** What the reader makes of one story: the public JSON, version 1 (`schema/reading-1.schema.json`). */
export interface Reading {
  reader: { name: 'demarche'; version: string; model: string };
  article: Omit<Article, 'blocks' | 'messages' | 'format'>;
  entities: Entity[];
  times: TimeExpression[];
  statements: Statement[];
  positions: Position[];
  facts: Fact[];
  messages: Message[];
}
