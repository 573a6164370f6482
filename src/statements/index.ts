export { findStatements, type ParsedStory } from './find-statements.ts';
export { createLabeller, type Labeller, loadLabeller } from './load-labeller.ts';
export type { Statement, StatementKind, StatementType } from './statement.ts';
