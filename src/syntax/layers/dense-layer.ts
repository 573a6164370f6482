import { type ModelFile, unreadableModel } from '../model-file.ts';
import type { Kernel } from './open-kernel.ts';
import { type Activations, type Floats, leaseFloats, padded } from './rows.ts';

/** A dense layer in the kernel's memory. `columns` are the true ones, `width` has the padding too. */
export interface DenseLayer {
  name: string;
  inputs: number;
  columns: number;
  width: number;
  weights: number;
  scales: number;
  bias: number;
}

/**
 * The dense layer `name`, with `name.scale` and, where there is one, `name.bias`. With `order` the layer's column i is
 * the file's column order[i].
 *
 * @example
 * const hidden = loadDense(kernel, model, 'tag.hidden');
 */
export function loadDense(kernel: Kernel, model: ModelFile, name: string, order?: readonly number[]): DenseLayer {
  const { values, shape } = model.steps(name);
  const [inputs = 0, columns = 0] = shape;
  const width = padded(columns);
  const columnOrder = order ?? Array.from({ length: columns }, (_, i) => i);
  const weights = kernel.memory.keep(padded(inputs) * width * 2);
  packPanels(values, inputs, columns, columnOrder, kernel.memory.shorts(weights, padded(inputs) * width));
  const keepColumns = (part: string): number => {
    const floats = model.floats(part);
    if (floats.length !== columns) throw unreadableModel(`${columns} numbers in "${part}"`, `${floats.length}`);
    const at = kernel.memory.keep(width * 4);
    kernel.memory.floats(at, columns).set(columnOrder.map((column) => floats[column]!));
    return at;
  };
  const scales = keepColumns(`${name}.scale`);
  const bias = model.has(`${name}.bias`) ? keepColumns(`${name}.bias`) : 0;
  return { name, inputs, columns, width, weights, scales, bias };
}

/** Row-major weights into the kernel's panels: eight columns together, and in them pairs of inputs. */
function packPanels(
  values: Int8Array,
  inputs: number,
  columns: number,
  order: readonly number[],
  out: Int16Array,
): void {
  const panel = padded(inputs) * 8;
  for (let input = 0; input < inputs; input++) {
    const row = input * columns;
    const first = (input >> 1) * 16 + (input & 1);
    for (let column = 0; column < columns; column++) {
      out[(column >> 3) * panel + first + (column & 7) * 2] = values[row + order[column]!]!;
    }
  }
}

/** input x weights + bias, as f32. */
export function dense(kernel: Kernel, layer: DenseLayer, input: Activations): Floats {
  const { name, inputs, columns, width, weights, scales, bias } = layer;
  if (input.rows < 1 || padded(inputs) !== padded(input.columns)) {
    throw new RangeError(`Expected rows of ${inputs} for "${name}", got ${input.rows} of ${input.columns}.`);
  }
  const out = leaseFloats(kernel, input.rows, columns);
  const { rows, at, row, scales: rowScales, scaleStep } = input;
  const pairs = padded(inputs) / 2;
  kernel.functions.multiply(rows, pairs, width, at, row, weights, scales, bias, out.at, out.row, rowScales, scaleStep);
  return out;
}
