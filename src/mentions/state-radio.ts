import type { NameEntry } from '../register/index.ts';
import { ofTheTime } from './choose-reading.ts';
import type { NameScene } from './link-names.ts';

/** The state or territory whose voice a radio is by its name: "Biafra Radio", "Radio Hanoi"; null for other names. */
export function stateOfRadio(scene: NameScene, words: readonly string[]): NameEntry | null {
  const place = words.filter((word) => !/^radio$/i.test(word));
  if (place.length === 0 || place.length === words.length) return null;
  const { register } = scene;
  const entries = register
    .lookup(place.join(' '))
    .filter(
      ({ sort, entity }) => !ADJECTIVES.has(sort) && /^(?:state|territory)$/.test(register.entities.get(entity)!.kind),
    );
  return ofTheTime(scene, entries)[0] ?? null;
}

/** "Polish Radio" is a broadcaster of its country, "Radio Warsaw" its voice. */
const ADJECTIVES = new Set(['adjective', 'demonym']);
