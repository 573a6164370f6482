export * from './layers/index.ts';
export { type ModelFile, readModelFile } from './model-file.ts';
export { createParser, createScoredParser, loadParser, type ParsedSentence, type Parser } from './parser.ts';
export type { Scorer, SentenceScores } from './scorer.ts';
export type { Tree, Word } from './tree.ts';
