import type { ArticleCitation, Citation, DatasetCitation } from '../answers/index.ts';
import { articleAddress } from './addresses.ts';
import { webAddress } from './escape-html.ts';
import { html, type Markup } from './markup.ts';
import { tellDate } from './tell-date.ts';
import type { Telling } from './telling.ts';

/** Words of a source with who tells them, and where they stand. */
export function showCitation(citation: Citation, telling: Telling): Markup {
  return 'dataset' in citation ? showRow(citation, telling) : showWords(citation, telling);
}

/** Where a citation leads: the outlet and the day, or the dataset. */
export function showSource(citation: Citation, telling: Telling): Markup {
  const note = html`<sup class="note-number">${telling.numberOf(citation)}</sup>`;
  if ('dataset' in citation) return html`${citation.dataset}${note}`;
  const { article, start, outlet, headline, published } = citation;
  const named = outlet ?? (headline === null ? 'an article' : cut(headline));
  const whence = [named, published === null ? null : tellDate(published)].filter((part) => part !== null);
  return html`<a href="${articleAddress(article, start)}">${whence.join(', ')}</a>${note}`;
}

/** Who speaks, and for whom; nothing where the story tells it itself. */
export function voiceIn({ speaker, onBehalfOf }: Pick<ArticleCitation, 'speaker' | 'onBehalfOf'>): string {
  const names = [speaker, onBehalfOf === speaker ? null : onBehalfOf].filter((name) => name !== null);
  return names.join(' for ');
}

function showWords(citation: ArticleCitation, telling: Telling): Markup {
  const voice = voiceIn(citation);
  const { words, headline, outlet, review } = citation;
  return html`<figure class="citation"><blockquote>“${words}”</blockquote><figcaption>${voice === '' ? '' : html`${voice} · `}${showSource(citation, telling)}${headline === null || outlet === null ? '' : html` · <cite>${headline}</cite>`} · ${showTrust(citation)}${review === null ? '' : html` · ${review.verdict} by ${review.reviewer}`}</figcaption></figure>`;
}

/** How sure the reader was. */
function showTrust({ reader, score }: ArticleCitation): Markup {
  return html`<span title="Read by ${reader}">score ${score.toFixed(2)}</span>`;
}

function showRow(citation: DatasetCitation, telling: Telling): Markup {
  const { sourceTitle, sourceRef, confidence, note, row } = citation;
  const title = sourceTitle || sourceRef;
  const address = webAddress(sourceRef);
  return html`<div class="citation">${note === '' ? '' : html`<p class="words">${note}</p>`}<p class="whence-line">${showSource(citation, telling)}, row <code>${row}</code> · ${address === null ? title : html`<a href="${address}" rel="noreferrer">${title}</a>`} · ${confidence} confidence</p></div>`;
}

function cut(headline: string): string {
  return headline.length <= 40 ? headline : `${headline.slice(0, 40).replace(/\s+\S*$/, '')} …`;
}
