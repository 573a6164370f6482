/** What was set right in the fields of a finding: only what is another than it was read. */
export function readCorrection(item: HTMLElement): Record<string, unknown> {
  return { ...readParts(item), ...readSpans(item) };
}

function readParts(item: HTMLElement): Record<string, string | null> {
  const parts: Record<string, string | null> = {};
  for (const field of item.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-part]'))
    if (field.value !== readValue(field)) parts[field.dataset.part!] = field.value === '' ? null : field.value;
  return parts;
}

function readValue(field: HTMLInputElement | HTMLSelectElement): string {
  if (field instanceof HTMLInputElement) return field.defaultValue;
  return [...field.options].find(({ defaultSelected }) => defaultSelected)?.value ?? '';
}

/** Of several stretches the start of the first and the end of the last may be moved. */
function readSpans(item: HTMLElement): Record<string, unknown> {
  const set = item.querySelector<HTMLElement>('[data-spans]');
  const [start, end] = ['start', 'end'].map((name) => item.querySelector<HTMLInputElement>(`[data-span="${name}"]`));
  if (!set || !start || !end) return {};
  if (start.value === start.defaultValue && end.value === end.defaultValue) return {};
  const spans = JSON.parse(set.dataset.spans!) as [number, number][];
  spans[0]![0] = Number(start.value);
  spans.at(-1)![1] = Number(end.value);
  return set.dataset.ofKind === 'content' ? { content: spans } : { start: spans[0]![0], end: spans.at(-1)![1] };
}
