/** Parts of a finding or a correction that name somebody. */
export const NAMING: readonly string[] = ['holder', 'object', 'speaker', 'onBehalfOf', 'about'];

/** Whom a finding or a correction names. */
export function namedBy(parts: object): string[] {
  return Object.entries(parts).flatMap(([part, value]) =>
    NAMING.includes(part) && typeof value === 'string' ? [value] : [],
  );
}
