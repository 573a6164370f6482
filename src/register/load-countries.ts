import type { Country } from 'world-countries';

/** Where a name from the package is said to stand. */
export const COUNTRIES_FILE = 'npm:world-countries';

/** The package's list of what has an ISO code; loaded when a register is opened, so that we hold no copy. */
export async function loadCountries(): Promise<readonly Country[]> {
  // The package's types say that its list is the default of its default; its modules have it as their default.
  const loaded = (await import('world-countries')) as unknown as { default: readonly Country[] };
  return loaded.default;
}
