import type { Quote } from '../answers/index.ts';
import { voiceOf } from '../exports/answers/index.ts';
import { dossierAddress } from './addresses.ts';
import { html, type Markup } from './markup.ts';
import { showSource } from './show-citation.ts';
import type { Telling } from './telling.ts';

/** Words with whose they are and where they stand. */
export function showQuote(quote: Quote, telling: Telling): Markup {
  const { words, kind, polarity, review, speakerKey, onBehalfOfKey } = quote;
  const key = onBehalfOfKey ?? speakerKey;
  const voice = voiceOf(quote);
  const notes = [
    kind,
    polarity === 'denied' ? 'denied' : null,
    review === null ? null : `${review.verdict} by ${review.reviewer}`,
  ];
  return html`<figure class="citation"><blockquote>“${words}”</blockquote><figcaption>${key === null ? voice : html`<a href="${dossierAddress(key)}"><bdi>${voice}</bdi></a>`} · ${showSource(quote, telling)} · ${notes.filter((note) => note !== null).join(' · ')}</figcaption></figure>`;
}
