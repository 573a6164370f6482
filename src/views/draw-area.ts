import { dotRadius, lookOfArea, type MapLook } from './area-look.ts';
import type { PlacedArea } from './place-areas.ts';
import type { Dot } from './place-dots.ts';
import { element, textElement } from './svg.ts';

/** An area in the colour and pattern of its state, with a name that says both; a link where it leads somewhere. */
export function drawArea(area: PlacedArea, look: MapLook): string {
  const { state, name, words, path, dot } = area;
  const label = `${name}: ${words}`;
  const href = look.hrefOf?.(area) ?? null;
  const shown = element(
    href === null ? 'g' : 'a',
    {
      ...{ href, 'data-area': area.area, 'data-state': state },
      ...{ role: href === null ? 'img' : null, 'aria-label': label },
      ...lookOfArea(area, look),
      'stroke-linejoin': 'round',
    },
    textElement('title', {}, label),
    dot ? drawTarget(dot) : '',
    element('path', { d: path!.d }),
    dot ? drawDot(dot, area, look) : '',
  );
  return element('g', { role: 'listitem' }, shown);
}

/** What a finger can hit. */
function drawTarget({ x, y, target }: Dot): string {
  const circle = { cx: x, cy: y, r: target, class: 'target' };
  return element('circle', { ...circle, fill: 'none', stroke: 'none', 'pointer-events': 'all' });
}

function drawDot({ x, y }: Dot, { state }: PlacedArea, look: MapLook): string {
  const isSubject = state === 'subject';
  const radius = dotRadius(look) + (isSubject ? 1.5 : 0);
  return element('circle', { cx: x, cy: y, r: radius, class: 'dot', 'stroke-width': isSubject ? 2 : 1 });
}
