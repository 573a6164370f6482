/** The heads of the matrix sort it without another page. */
export function sortMatrix(main: HTMLElement): void {
  const table = main.querySelector<HTMLTableElement>('.matrix');
  const heads = [...(table?.tHead?.rows[0]?.cells ?? [])];
  for (const [column, head] of heads.entries())
    head.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      sortBy(table!, column);
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', 'ascending');
    });
}

function sortBy(table: HTMLTableElement, column: number): void {
  const body = table.tBodies[0]!;
  const rows = [...body.rows].map((row) => ({ row, by: keyOf(row, column), name: keyOf(row, 0) }));
  rows.sort((a, b) => compare(a.by, b.by) || compare(a.name, b.name));
  body.append(...rows.map(({ row }) => row));
}

function keyOf(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.dataset.order ?? row.cells[column]?.textContent ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
