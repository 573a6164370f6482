import type { Span } from '../span.ts';
import type { Statement } from '../statements/index.ts';

/** The innermost statement whose content holds a stretch of the text, by its id; null where the story tells it itself. */
export function statementAround(statements: readonly Statement[], { start, end }: Span): string | null {
  let innermost: string | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const { id, content } of statements)
    for (const span of content) {
      const length = span.end - span.start;
      if (span.start <= start && end <= span.end && length <= shortest) {
        innermost = id;
        shortest = length;
      }
    }
  return innermost;
}
