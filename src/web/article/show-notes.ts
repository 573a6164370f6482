import { type ItemKind, targetOf } from '../../record/index.ts';
import type { Span } from '../../span.ts';
import { html, type Markup } from '../markup.ts';
import type { Voice } from './number-speakers.ts';
import type { Told } from './show-article.ts';
import { showVerdicts, tellReview } from './show-verdicts.ts';
import { type Finding, tellFinding } from './tell-finding.ts';

/** What was read in a passage, in the order of its words. */
export function showNotes(within: Span, told: Told): Markup {
  const { statements, positions, facts } = told.reading;
  const here = [...statements, ...positions, ...facts]
    .map((finding: Finding) => ({ finding, at: beginOf(finding) }))
    .filter(({ at }) => at >= within.start && at < within.end)
    .sort((a, b) => a.at - b.at);
  return here.length === 0
    ? html``
    : html`<ol class="margin">${here.map(({ finding, at }) => showNote(finding, at, told))}</ol>`;
}

function beginOf(finding: Finding): number {
  return 'content' in finding ? (finding.content[0]?.start ?? -1) : finding.evidence.start;
}

function showNote(finding: Finding, at: number, told: Told): Markup {
  const { id, score } = finding;
  const { reading, voices, shownOf } = told;
  const voice = voices.get('content' in finding ? id : (finding.statement ?? ''));
  return html`<li class="note${voice ? ` speaker-${voice.tint}` : ''}" id="note-${id}" data-of="${id}" tabindex="-1"><p class="what"><a class="note-link" href="#at-${at}">${kindOf(finding, voice)}</a> ${tellFinding(finding, shownOf, sourceOf(finding, reading.article.text))}</p><p class="quiet aside">${aside(finding, voice)} · score ${score.toFixed(2)}</p>${showReview(finding, told)}</li>`;
}

/** What was found of it, and for whoever may review it what may be. */
function showReview(finding: Finding, { keyOf, reviews, names, desk, shownOf }: Told): Markup {
  const target = targetOf(finding, keyOf);
  const review = reviews.find((one) => one.target === target);
  // A correction names by keys of the record.
  const lookUp = (key: string) => (Object.hasOwn(names, key) ? names[key]! : shownOf(key));
  const found = review === undefined ? '' : tellReview(finding, review, lookUp);
  if (desk !== null) return showVerdicts(finding, itemKindOf(finding), { found, review, desk });
  return found === '' ? html`` : html`<p class="verdict">${found}</p>`;
}

function sourceOf(finding: Finding, text: string): string {
  return 'content' in finding ? finding.source.map(({ start, end }) => text.slice(start, end)).join(' … ') : '';
}

function itemKindOf(finding: Finding): ItemKind {
  if ('content' in finding) return 'statement';
  return 'holder' in finding ? 'position' : 'fact';
}

function kindOf(finding: Finding, voice: Voice | undefined): string {
  const kind = itemKindOf(finding);
  if (kind === 'statement') return `Statement ${voice?.speaker ?? ''}`.trim();
  return kind === 'position' ? 'Position' : 'Fact';
}

function aside(finding: Finding, voice: Voice | undefined): string {
  if (!('content' in finding)) return voice ? `told by ${voice.name}` : 'told by the story';
  return finding.channel === null ? finding.kind : `${finding.kind}, via ${finding.channel}`;
}
