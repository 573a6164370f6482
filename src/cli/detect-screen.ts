import type { Screen } from './show-reading.ts';

/** What of a stream tells whether it is a terminal, and which. */
export interface MaybeTerminal {
  isTTY?: boolean;
  columns?: number;
  hasColors?: () => boolean;
}

type Environment = Record<string, string | undefined>;

const DEFAULT_WIDTH = 80;

/**
 * The screen to write for: as wide as the terminal (elsewhere `COLUMNS`, or 80), in colour where the terminal has it,
 * unless `NO_COLOR` or `FORCE_COLOR` says otherwise.
 *
 * @example
 * detectScreen(process.stdout, process.env) // { width: 120, colour: true }
 */
export function detectScreen(stream: MaybeTerminal, environment: Environment): Screen {
  const columns = stream.columns || Number(environment.COLUMNS);
  return { width: columns > 0 ? columns : DEFAULT_WIDTH, colour: wantsColour(stream, environment) };
}

function wantsColour({ isTTY, hasColors }: MaybeTerminal, { FORCE_COLOR, NO_COLOR, TERM }: Environment): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR || TERM === 'dumb') return false;
  return Boolean(isTTY) && (hasColors?.() ?? true);
}
