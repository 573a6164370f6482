export { cutSentences } from './cut-sentences.ts';
export { findQuotations } from './find-quotations.ts';
export type { Quotation, Sentence, Token } from './token.ts';
