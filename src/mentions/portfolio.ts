import { portfolios } from '../lang/en.ts';

const PORTFOLIO = new Set(portfolios.map(({ word }) => word));

/** Whether a name has a word for what a minister is for. */
export function isPortfolio(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s-]/)
    .some((word) => PORTFOLIO.has(word));
}
