import { raw } from 'hono/html';
import { html, type Markup } from './markup.ts';

/** A picture that the stage of views has drawn, which escapes what it draws; nothing where there is none. */
export function showPicture(svg: string | null, name: string): Markup {
  if (svg === null) return html``;
  return html`<figure class="drawn"><div tabindex="0" role="region" aria-label="Picture: ${name}">${raw(svg)}</div></figure>`;
}
