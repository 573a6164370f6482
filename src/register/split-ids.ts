/**
 * The ids of a cell that can hold several.
 *
 * @example
 * splitIds('united-kingdom; india') // ['united-kingdom', 'india']
 */
export function splitIds(cell: string): string[] {
  if (!cell) return [];
  return cell
    .split(';')
    .map((id) => id.trim())
    .filter(Boolean);
}
