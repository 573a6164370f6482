import { colourOf, type Palette } from './colours.ts';
import { contestedFill, fillOf } from './draw-pattern.ts';
import type { AreaState, MapArea } from './map-areas.ts';

/** How the areas of a map are drawn. */
export interface MapLook {
  palette: Palette;
  /** The map's id, by which its patterns are known. */
  id: string;
  hrefOf: ((area: MapArea) => string | null) | null;
  isWorld: boolean;
  width: number;
}

/** Fill and outline of an area: what is as pale as the paper has an outline, of whom it is all about a heavy one. */
export function lookOfArea(
  { state, possible }: Pick<MapArea, 'state' | 'possible'>,
  look: MapLook,
): { fill: string; stroke: string; 'stroke-width': number } {
  const edge = edgeOf(state);
  return {
    fill: fillOfArea(state, possible, look),
    stroke: colourOf(edge, look.palette),
    'stroke-width': WIDTHS[edge],
  };
}

function fillOfArea(state: AreaState, possible: MapArea['possible'], { id, palette }: MapLook): string {
  if (state === 'subject') return colourOf('subject', palette);
  return state === 'contested' ? contestedFill(id) : fillOf({ state, between: possible }, id, palette);
}

export function edgeOf(state: AreaState): 'ink' | 'edge' | 'paper' {
  if (state === 'subject') return 'ink';
  return state === 'no-word' || state === 'contested' ? 'edge' : 'paper';
}

const WIDTHS = { ink: 1.8, edge: 0.4, paper: 0.6 } as const;

/** Of a dot: smaller on a narrow map of the world, where they would hide the land. */
export function dotRadius({ isWorld, width }: Pick<MapLook, 'isWorld' | 'width'>): number {
  return isWorld ? Math.max(1.8, Math.min(3.4, width / 280)) : 4.5;
}
