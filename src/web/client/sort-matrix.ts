/** The heads of the matrix sort it without another page; row and column of what is pointed at light up. */
export function sortMatrix(main: HTMLElement): void {
  const table = main.querySelector<HTMLTableElement>('.matrix');
  if (!table) return;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [column, head] of heads.entries())
    head.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      sortBy(table, column);
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', 'ascending');
    });
  lightUp(table, heads);
  walk(table);
}

function sortBy(table: HTMLTableElement, column: number): void {
  const body = table.tBodies[0]!;
  const rows = [...body.rows].map((row) => ({ row, by: keyOf(row, column), name: keyOf(row, 0) }));
  rows.sort((a, b) => compare(a.by, b.by) || compare(a.name, b.name));
  body.append(...rows.map(({ row }) => row));
}

function keyOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  // Whoever says nothing comes last.
  return cell?.dataset.order ?? (cell?.textContent || '9');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A column is one element that lies behind its cells, so that nothing is drawn twice. */
function lightUp(table: HTMLTableElement, heads: readonly HTMLElement[]): void {
  const columns = [...table.querySelectorAll('col')];
  let lit = 0;
  const light = (event: Event): void => {
    const column = (event.target as Element).closest<HTMLTableCellElement>('td, th')?.cellIndex ?? 0;
    if (column === lit) return;
    for (const part of [columns[lit], heads[lit]]) part?.classList.remove('lit');
    lit = column;
    if (column > 0) for (const part of [columns[lit], heads[lit]]) part?.classList.add('lit');
  };
  table.addEventListener('pointerover', light);
  table.addEventListener('focusin', light);
  table.addEventListener('pointerleave', light);
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** From one sign the arrow keys lead to the next. */
function walk(table: HTMLTableElement): void {
  table.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const cell = (event.target as Element).closest<HTMLTableCellElement>('tbody td, tbody th');
    if (!step || !cell || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const rows = [...table.tBodies[0]!.rows];
    let [row, column] = [rows.indexOf(cell.parentElement as HTMLTableRowElement), cell.cellIndex];
    for (;;) {
      [row, column] = [row + step[0], column + step[1]];
      const next = rows[row]?.cells[column];
      if (!next) return;
      const link = next.querySelector('a');
      if (link) return link.focus();
    }
  });
}
