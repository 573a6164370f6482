import type { Actor } from './actor.ts';

/** A state or territory, which acts in its own name. */
export function isPolity({ kind }: Actor): boolean {
  return kind === 'state' || kind === 'territory';
}
