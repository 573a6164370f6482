import type { Role } from '../record/index.ts';

const ORDER: readonly Role[] = ['reader', 'reviewer', 'admin'];

/**
 * Whether a role may do what another is the least for.
 *
 * @example
 * isAtLeast('reviewer', 'reader') // true
 */
export function isAtLeast(role: Role | null, least: Role): boolean {
  return role !== null && ORDER.indexOf(role) >= ORDER.indexOf(least);
}
