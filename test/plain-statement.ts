import type { Statement } from '../src/statements/statement.ts';

/** A direct statement of which nothing else is told: tests add what they are about. */
export const PLAIN_STATEMENT: Statement = {
  id: '',
  kind: 'direct',
  type: 'communication',
  source: [],
  cue: [],
  content: [],
  speaker: null,
  onBehalfOf: null,
  addressees: [],
  channel: null,
  saidOn: null,
  polarity: 'affirmed',
  continues: null,
  question: null,
  within: null,
  score: 1,
  trace: [],
};
