export type { Fact } from './fact.ts';
export { findFacts } from './find-facts.ts';
