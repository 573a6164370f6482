export { findStatements, type ParsedStory } from './find-statements.ts';
export type { ActChance, ActLabel, SeenByNetwork } from './label-acts.ts';
export { type Label, type LabelledStory, labelStory } from './label-story.ts';
export { createLabeller, type Labeller, loadLabeller } from './load-labeller.ts';
export { type NumberedStory, numberTokens } from './number-tokens.ts';
export type { Statement, StatementKind, StatementType } from './statement.ts';
