/** Shows the words that a correction's two numbers stand for, as they are moved a character at a time. */
export function moveSpan(item: HTMLElement): void {
  const passage = item.querySelector<HTMLElement>('[data-passage]');
  const [start, end] = ['start', 'end'].map((name) => item.querySelector<HTMLInputElement>(`[data-span="${name}"]`));
  if (!passage || !start || !end) return;
  const text = passage.textContent ?? '';
  const begin = Number(passage.dataset.passage);
  const mark = (): void => {
    const from = clamp(Number(start.value) - begin, 0, text.length);
    const until = clamp(Number(end.value) - begin, from, text.length);
    const words = document.createElement('mark');
    words.textContent = text.slice(from, until);
    passage.replaceChildren(text.slice(0, from), words, text.slice(until));
  };
  for (const field of [start, end]) field.addEventListener('input', mark);
}

function clamp(number: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, number));
}
