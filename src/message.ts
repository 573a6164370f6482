import type { Span } from './span.ts';

/** An oddity found in a story: rule R noticed T at these characters. Reading goes on. */
export interface Message extends Span {
  rule: string;
  text: string;
}
