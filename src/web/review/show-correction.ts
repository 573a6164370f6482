import { spansOf } from '../../exports/review-item.ts';
import { acts } from '../../schema/acts.ts';
import type { Finding } from '../article/tell-finding.ts';
import { type Filling, html, type Markup } from '../markup.ts';
import type { QueueData, QueueItem } from '../page-data.ts';

type Cast = QueueData['casts'][string];

/** The parts of a finding that may be set right, each with what was read, or was set right before. Names are those of the story, or any other. */
export function showCorrection(item: QueueItem, key: string, cast: Cast): Markup {
  return html`<datalist id="names-${key}">${Object.keys(cast).map((id) => html`<option value="${callIn(cast, id)}"></option>`)}</datalist>
${showSpan(item, key)}
${partsOf(item.corrected ?? item.finding, key, { ...item.names, ...cast }).map(({ name, label, control }) => showField(name, label, control, key))}
<div class="field"><label for="why-${key}">Why, if it is to be said</label><input id="why-${key}" name="reason" maxlength="2000" autocomplete="off"></div>`;
}

/** By its name whoever has it alone in the story, else by the id there. */
function callIn(cast: Cast, id: string): string {
  const { name } = Object.hasOwn(cast, id) ? cast[id]! : { name: id };
  const isShared = Object.entries(cast).some(
    ([other, shown]) => other !== id && (other === name || shown.name.toLowerCase() === name.toLowerCase()),
  );
  return isShared ? id : name;
}

interface Part {
  name: string;
  label: string;
  control: (id: string) => Markup;
}

function partsOf(finding: Finding, key: string, cast: Cast): Part[] {
  const entity = (name: string, label: string, value: string | null): Part => ({
    ...{ name, label },
    control: (id) =>
      html`<input id="${id}" data-part="${name}" name="correction.${name}" list="names-${key}" value="${value === null ? '' : callIn(cast, value)}" autocomplete="off">`,
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

function showField(name: string, label: Filling, control: (id: string) => Markup, key: string): Markup {
  const id = `part-${name}-${key}`;
  return html`<div class="field"><label for="${id}">${label}</label>${control(id)}</div>`;
}

/** The words by their characters: moved a character at a time, and shown anew where scripts run. */
function showSpan({ finding, corrected }: QueueItem, key: string): Markup {
  const spans = spansOf(corrected ?? finding);
  const ends = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  const number = (name: 'start' | 'end', label: string): Markup =>
    showField(
      name,
      label,
      (id) =>
        html`<input id="${id}" data-span="${name}" name="correction.${name}" type="number" min="0" step="1" value="${ends[name]}">`,
      key,
    );
  return html`<fieldset class="span"><legend class="small">Words, by their characters</legend><div class="actions">${number('start', 'From')}${number('end', 'To')}</div></fieldset>`;
}
