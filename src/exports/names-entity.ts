import { properties } from '../schema/facts.ts';

const NAMING: ReadonlySet<string> = new Set(
  properties.filter(({ value }) => value === 'entity').map(({ property }) => property),
);

/**
 * Whether the values of a property are ids of entities.
 *
 * @example
 * namesEntity('parent-state') // true
 */
export function namesEntity(property: string): boolean {
  return NAMING.has(property);
}
