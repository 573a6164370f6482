import { makeHarmless } from './make-harmless.ts';
import { paint, type Style } from './paint.ts';
import type { Screen } from './show-reading.ts';
import { wrapText } from './wrap-text.ts';

/** The reviewer at the keyboard: what is pressed, and what is shown. */
export interface Console {
  /** The next key; null when there will be none. */
  key(): Promise<string | null>;
  write(text: string): void;
  screen: Screen;
  /** Whether a line can be drawn anew while it is typed. */
  terminal: boolean;
}

/** Names near to what was typed, the nearest first. */
export type Complete = (typed: string) => Promise<readonly string[]>;

const NONE: Complete = async () => [];

/**
 * A line that the reviewer types, ended by Enter; Tab completes it. Null where Escape leaves it.
 *
 * @example
 * await askLine(console, 'Who? ', complete) // 'Georgia'
 */
export async function askLine(console: Console, question: string, complete: Complete = NONE): Promise<string | null> {
  const { write, terminal } = console;
  const draw = (typed: string): void => {
    if (terminal) write(`\r\u001b[K  ${question}${makeHarmless(typed)}`);
  };
  let typed = '';
  write(`  ${question}`);
  for (;;) {
    const key = await console.key();
    if (key === null || key === 'escape') {
      write('\n');
      return null;
    }
    if (key === 'enter') {
      write(terminal ? '\n' : `${makeHarmless(typed)}\n`);
      return typed.trim();
    }
    if (key === 'tab') typed = await completed(console, typed, complete);
    else if (key === 'backspace') typed = [...typed].slice(0, -1).join('');
    else if ([...key].length === 1) typed += key;
    draw(typed);
  }
}

/** The one name that begins so, else what was typed, with the near ones under it. */
async function completed({ write, terminal }: Console, typed: string, complete: Complete): Promise<string> {
  const near = await complete(typed);
  const [first] = near;
  const begins = (name: string): boolean => name.toLowerCase().startsWith(typed.toLowerCase());
  if (first !== undefined && begins(first) && near.filter(begins).length === 1) return first;
  if (terminal && near.length > 0) write(`\n  ${makeHarmless(near.join(' · '))}\n`);
  return typed;
}

/** A text that a terminal obeys nothing of, cut into lines. */
export function lineOf(text: string, column: number, style: Style, colour: boolean): string[] {
  const shown = makeHarmless(text).replaceAll('\n', ' ');
  return wrapText(shown, column).map(({ start, end }) => paint(shown.slice(start, end), style, colour));
}
