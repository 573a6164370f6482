import { colourOf, type Palette } from './colours.ts';
import type { MapFrame } from './map-frame.ts';
import type { PlacedArea } from './place-areas.ts';
import { placeNames } from './place-names.ts';
import { element, textElement } from './svg.ts';
import type { WrittenPath } from './write-path.ts';

/** Names on a map: on the world only `subject`, that of whom it is about; on a part of it all for which there is room. */
export function drawNames(areas: readonly PlacedArea[], subject: string, frame: MapFrame, palette: Palette): string {
  const { isWorld, width, height } = frame;
  const size = isWorld ? 13 : 12;
  const nameable = areas.filter(({ path }) => path !== null).map(nameableOf);
  const asked = nameable.filter(({ weight }) => weight >= SUBJECT).sort((a, b) => b.weight - a.weight);
  const shown = isWorld ? asked.slice(0, 1).map((one) => ({ ...one, name: subject })) : nameable;
  const names = placeNames(shown, width, height, size).map(({ name, x, y, anchor }) =>
    textElement('text', { x, y, 'text-anchor': anchor === 'start' ? null : anchor }, name),
  );
  return element(
    'g',
    {
      ...{ 'aria-hidden': 'true', 'pointer-events': 'none', 'font-size': size, 'font-weight': isWorld ? 600 : 500 },
      ...{ stroke: colourOf('paper', palette), 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
    },
    ...names,
  );
}

const SUBJECT = 2e9;
const PARTY = 1e9;

function nameableOf({ name, path, dot, state, kind, by }: PlacedArea): Parameters<typeof placeNames>[0][number] {
  const isSubject = state === 'subject' && by === null;
  return {
    name,
    dot,
    rings: path!.rings,
    weight: (isSubject ? SUBJECT : kind === 'party' ? PARTY : 0) + sizeOf(path!),
  };
}

function sizeOf({ left, right, top, bottom }: WrittenPath): number {
  return (right - left) * (bottom - top);
}
