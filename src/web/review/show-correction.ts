import { acts } from '../../schema/acts.ts';
import type { Finding } from '../article/tell-finding.ts';
import { type Filling, html, type Markup } from '../markup.ts';
import type { QueueItem } from '../page-data.ts';

/** The parts of a finding that may be set right, each with what was read. Names are those of the story, or any other. */
export function showCorrection(item: QueueItem, at: number): Markup {
  const names = Object.entries(item.names);
  return html`<datalist id="names-${at}">${names.map(([id, { name }]) => html`<option value="${id}">${name}</option>`)}</datalist>
${partsOf(item.finding, at).map(({ name, label, control }) => showField(name, label, control, at))}
${showSpan(item, at)}
<div class="field"><label for="why-${at}">Why, if it is to be said</label><input id="why-${at}" name="reason" maxlength="2000" autocomplete="off"></div>`;
}

interface Part {
  name: string;
  label: string;
  control: (id: string) => Markup;
}

function partsOf(finding: Finding, at: number): Part[] {
  const entity = (name: string, label: string, value: string | null): Part => ({
    ...{ name, label },
    control: (id) =>
      html`<input id="${id}" data-part="${name}" name="correction.${name}" list="names-${at}" value="${value ?? ''}" autocomplete="off">`,
  });
  const date = (name: string, value: string | null): Part => ({
    ...{ name, label: 'When: 2008-03-05, 2008-03, 2008, 2008~; empty where it is not told' },
    control: (id) =>
      html`<input id="${id}" data-part="${name}" name="correction.${name}" value="${value ?? ''}" autocomplete="off">`,
  });
  const choice = (name: string, label: string, values: readonly string[], chosen: string): Part => ({
    ...{ name, label },
    control: (id) =>
      html`<select id="${id}" data-part="${name}" name="correction.${name}">${values.map((value) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${value.replaceAll('-', ' ')}</option>`)}</select>`,
  });
  if ('content' in finding)
    return [entity('speaker', 'Who speaks', finding.speaker), entity('onBehalfOf', 'For whom', finding.onBehalfOf)];
  if ('holder' in finding)
    return [
      entity('holder', 'Who holds it', finding.holder),
      choice('act', 'Act', ACTS, finding.act),
      entity('object', 'About whom', finding.object),
      date('date', finding.date),
      choice('polarity', 'Affirmed or denied', ['affirmed', 'denied'], finding.polarity),
      choice('modality', 'How it is meant', MODALITIES, finding.modality),
    ];
  return [
    entity('about', 'Of whom', finding.about),
    entity('value', 'Value', finding.value),
    date('asOf', finding.asOf),
  ];
}

const ACTS: readonly string[] = acts.map(({ act }) => act);
const MODALITIES: readonly string[] = ['actual', 'intended', 'requested', 'hypothetical'];

function showField(name: string, label: Filling, control: (id: string) => Markup, at: number): Markup {
  const id = `part-${name}-${at}`;
  return html`<div class="field"><label for="${id}">${label}</label>${control(id)}</div>`;
}

/** The words by their characters: moved a character at a time, and shown anew where scripts run. */
function showSpan({ spans, finding }: QueueItem, at: number): Markup {
  const ends = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  const kind = 'content' in finding ? 'content' : 'evidence';
  const number = (name: 'start' | 'end', label: string): Markup =>
    showField(
      name,
      label,
      (id) =>
        html`<input id="${id}" data-span="${name}" name="correction.${name}" type="number" min="0" step="1" value="${ends[name]}">`,
      at,
    );
  return html`<fieldset class="span" data-spans="${JSON.stringify(spans.map(({ start, end }) => [start, end]))}" data-of-kind="${kind}"><legend class="small">Words, by their characters</legend><div class="actions">${number('start', 'From')}${number('end', 'To')}</div></fieldset>`;
}
