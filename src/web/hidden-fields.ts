import { html, type Markup } from './markup.ts';

/** What a form sends along without showing it. */
export function hiddenFields(fields: Readonly<Record<string, string | number>>): Markup {
  return html`${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}
