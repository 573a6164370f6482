import { lookOfArea, type MapLook } from './area-look.ts';
import { colourOf } from './colours.ts';
import { drawLegend, type LegendEntry } from './draw-legend.ts';
import type { AreaState, MapArea, MapQuestion } from './map-areas.ts';
import { STATE_NAMES, STATES } from './states.ts';
import { element, textElement } from './svg.ts';
import { tellMissing } from './tell-missing.ts';

/** The legend, and in words whoever has a state and is not on the map. */
export function drawMapLegend(
  areas: readonly MapArea[],
  question: MapQuestion,
  look: MapLook,
): { drawn: string; height: number } {
  const legend = drawLegend(legendOf(areas, question, look), look.width);
  const missing = tellMissing(
    areas.filter(({ area, entity }) => area === null && entity !== question.about),
    look.width - 24,
  );
  const lines = missing.map((line, index) =>
    textElement(
      'text',
      { x: 12, y: legend.height + 16 + index * 18, fill: colourOf('second-ink', look.palette) },
      line,
    ),
  );
  return { drawn: legend.drawn + lines.join(''), height: legend.height + 20 + missing.length * 18 };
}

function legendOf(areas: readonly MapArea[], question: MapQuestion, look: MapLook): LegendEntry[] {
  const swatch = (state: AreaState, possible: MapArea['possible'] = []): string =>
    element('rect', { width: 18, height: 14, ...lookOfArea({ state, possible }, look) });
  const disputed = areas.find(({ state }) => state === 'disputed')?.possible ?? [];
  return [
    { swatch: swatch('subject'), words: question.nameOf(question.about) },
    ...STATE_NAMES.map((state) => ({
      swatch: swatch(state, state === 'disputed' ? disputed : []),
      words: STATES[state].meaning,
    })),
    { swatch: swatch('contested'), words: 'contested land, no word' },
  ];
}
