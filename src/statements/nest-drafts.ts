import type { Draft } from './draft-statements.ts';

/**
 * For each draft that stands in another's content, cue and all, the smallest such other: of “Rice said that Tbilisi believes
 * it” what Tbilisi believes stands in what Rice said.
 */
export function nestDrafts(drafts: readonly Draft[]): Map<Draft, Draft> {
  const byStart = [...drafts].sort((a, b) => firstOf(a) - firstOf(b) || sizeOf(b) - sizeOf(a));
  const around = new Map<Draft, Draft>();
  let open: Draft[] = [];
  for (const draft of byStart) {
    open = open.filter((other) => lastOf(other) >= firstOf(draft));
    const holders = open.filter((other) => holds(other, draft)).sort((a, b) => sizeOf(a) - sizeOf(b));
    if (holders[0]) around.set(draft, holders[0]);
    open.push(draft);
  }
  return around;
}

const firstOf = ({ content }: Draft): number => content[0]!.first;
const lastOf = ({ content }: Draft): number => content.at(-1)!.last;
const sizeOf = ({ content }: Draft): number => content.reduce((sum, { first, last }) => sum + last - first + 1, 0);

function holds(outer: Draft, inner: Draft): boolean {
  const isInside = (first: number, last: number): boolean =>
    outer.content.some((run) => run.first <= first && last <= run.last);
  return (
    sizeOf(inner) < sizeOf(outer) &&
    inner.cue.every((token) => isInside(token, token)) &&
    inner.content.every(({ first, last }) => isInside(first, last))
  );
}
