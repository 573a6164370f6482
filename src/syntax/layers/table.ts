import { type ModelFile, unreadableModel } from '../model-file.ts';
import type { Kernel } from './open-kernel.ts';
import type { Floats } from './rows.ts';

/** Rows of numbers in the kernel's memory, found by an entry's id; id 0 is the unknown entry. */
export interface Table {
  ids: ReadonlyMap<string, number>;
  rows: number;
  size: number;
  at: number;
  scales: number;
}

/** The table `name` with `name.scale`, and its entries from the list `entries`. */
export function loadTable(kernel: Kernel, model: ModelFile, name: string, entries: string): Table {
  const { values, shape } = model.steps(name);
  const [rows = 0, size = 0] = shape;
  const words = model.words(entries);
  const steps = model.floats(`${name}.scale`);
  if (size % 4 || rows < 1 || words.length !== rows || steps.length !== rows) {
    throw unreadableModel(
      `an entry and a scale for each row of "${name}"`,
      `${words.length} and ${steps.length} for ${rows}`,
    );
  }
  const at = kernel.memory.keep(values.length);
  kernel.memory.bytes(at, values.length).set(values);
  const scales = kernel.memory.keep(rows * 4);
  kernel.memory.floats(scales, rows).set(steps);
  return { ids: new Map(words.map((entry, id) => [entry, id])), rows, size, at, scales };
}

/**
 * Looks up a row of the table for each id and writes it into `out`.
 *
 * @example
 * embed(kernel, table, Int32Array.of(table.ids.get('peace') ?? 0), columnsOf(x, 0, table.size));
 */
export function embed(kernel: Kernel, table: Table, ids: Int32Array, out: Floats): void {
  if (ids.length !== out.rows || out.columns !== table.size) {
    throw new RangeError(`Expected ${out.rows} ids for ${out.columns} columns, got ${ids.length} for ${table.size}.`);
  }
  if (ids.some((id) => id < 0 || id >= table.rows)) throw new RangeError(`Expected ids below ${table.rows}.`);
  const at = kernel.memory.lease(ids.length * 4);
  kernel.memory.ints(at, ids.length).set(ids);
  kernel.functions.embed(ids.length, at, 4, table.at, table.scales, table.size, out.at, out.row);
}
