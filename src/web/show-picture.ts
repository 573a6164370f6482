import { raw } from 'hono/html';
import { dataAddress } from './addresses.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';

/**
 * A picture that the stage of views has drawn, which escapes what it draws; below it what is pointed at in words, and the
 * picture as a file. Nothing where there is none.
 */
export function showPicture(svg: string | null, name: string, { kind, address }: Page): Markup {
  if (svg === null) return html``;
  return html`<figure class="drawn" data-picture><div tabindex="0" role="region" aria-label="Picture: ${name}">${raw(svg)}</div>
<figcaption><output class="pointed-at with-scripts" data-pointed-at hidden>Point at a mark, or go to it with the arrow keys, to see what it says.</output>
<span class="downloads">Picture as ${kind === 'ask' ? '' : html`<a href="${dataAddress(address, 'svg')}" download>SVG</a>`}<span class="with-scripts" data-png hidden></span></span></figcaption></figure>`;
}
