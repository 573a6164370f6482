const MARKS = '[data-area], [data-mark]';

/**
 * What a mark of a picture says is told below it, whether it is pointed at, has the focus, or is chosen. One stop of the
 * Tab key leads into a picture, the arrow keys from mark to mark.
 */
export function pointAt(main: HTMLElement): void {
  for (const figure of main.querySelectorAll<HTMLElement>('[data-picture]')) listen(figure);
}

function listen(figure: HTMLElement): void {
  const marks = [...figure.querySelectorAll<SVGElement>(MARKS)];
  const told = figure.querySelector('[data-pointed-at]');
  if (marks.length === 0 || !told) return;
  for (const mark of marks) mark.setAttribute('tabindex', '-1');
  marks[0]!.setAttribute('tabindex', '0');
  const tell = (event: Event): void => {
    const mark = markOf(event);
    if (mark) told.textContent = mark.getAttribute('aria-label');
  };
  figure.addEventListener('pointerover', tell);
  figure.addEventListener('focusin', (event) => {
    tell(event);
    const mark = markOf(event);
    if (mark) for (const other of marks) other.setAttribute('tabindex', other === mark ? '0' : '-1');
  });
  figure.addEventListener('keydown', (event) => {
    const [mark, direction] = [markOf(event), DIRECTIONS[event.key]];
    if (!mark || !direction || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    nextTo(mark, direction, marks)?.focus();
  });
}

/** The mark that an event is about. */
export function markOf(event: Event): SVGElement | null {
  return (event.target as Element).closest<SVGElement>(MARKS);
}

type Direction = readonly [x: number, y: number];

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest mark in a direction; what lies aside is farther than what lies ahead. */
function nextTo(mark: SVGElement, [x, y]: Direction, marks: readonly SVGElement[]): SVGElement | undefined {
  const here = middleOf(mark);
  const ahead = marks
    .filter((other) => other !== mark)
    .map((other) => {
      const [left, top] = middleOf(other);
      const [across, down] = [left - here[0], top - here[1]];
      const along = across * x + down * y;
      return { other, along, far: along + 2.5 * Math.abs(across * y + down * x) };
    })
    .filter(({ along }) => along > 0.5);
  return ahead.sort((a, b) => a.far - b.far)[0]?.other;
}

function middleOf(mark: SVGElement): [number, number] {
  // A small area's own outline may be nothing; its dot is what is seen.
  const { left, top, width, height } = (mark.querySelector('.dot') ?? mark).getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}
