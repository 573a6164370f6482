import type { Draft } from './draft-statements.ts';

/** A draft for tests: what nobody says at the first token of a story, save for what is given. */
export function testDraft(draft: Partial<Draft>): Draft {
  return { head: 0, type: 'communication', cue: [], source: [], content: [], score: 1, trace: [], ...draft };
}
