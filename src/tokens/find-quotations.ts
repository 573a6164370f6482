import type { Article } from '../article/article.ts';
import type { Quotation } from './token.ts';

/** Finds the quotations of a story by their marks. */
export function findQuotations(_article: Article): Quotation[] {
  return [];
}
