/** Lights up a finding's words and its note together, whichever of the two is pointed at or has the focus. */
export function lightUp(main: HTMLElement): void {
  const article = main.querySelector('[data-article]');
  if (!article) return;
  const light = (event: Event): void => {
    const over = (event.target as Element).closest<HTMLElement>('[data-of]');
    setLit(main, over?.dataset.of?.split(' ') ?? []);
  };
  for (const kind of ['pointerover', 'focusin']) article.addEventListener(kind, light);
  article.addEventListener('pointerleave', () => setLit(main, focusedIn(article)));
}

/** Lights up these findings, and no others. */
export function setLit(main: Element, findings: readonly string[]): void {
  for (const marked of main.querySelectorAll<HTMLElement>('[data-of]')) {
    const of = marked.dataset.of!.split(' ');
    // Words in a statement within a statement belong to the inner one first.
    marked.classList.toggle('lit', findings.length > 0 && of.some((id) => findings.includes(id)));
  }
}

function focusedIn(article: Element): string[] {
  const focused = document.activeElement?.closest<HTMLElement>('[data-of]');
  return focused && article.contains(focused) ? focused.dataset.of!.split(' ') : [];
}
