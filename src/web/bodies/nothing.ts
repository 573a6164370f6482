import { html, type Markup } from '../markup.ts';

/** What stands where an answer has no rows. */
export const NOTHING: Markup = html`<p class="lead">Nothing in the record, seen from here. A later date, another source or more stories may tell of it.</p>`;
