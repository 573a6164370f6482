import { FEATURES } from './features.ts';
import {
  type BilstmLayer,
  type DenseLayer,
  type Kernel,
  type KernelModule,
  loadBilstm,
  loadDense,
  loadTable,
  openKernel,
  type Table,
} from './layers/index.ts';
import { type ModelFile, unreadableModel } from './model-file.ts';

/** The network of `train/syntax.py` in the kernel's memory. */
export interface Network {
  kernel: Kernel;
  /** What is looked up of each form, in the order of the input's columns. */
  lookups: readonly Lookup[];
  lower: BilstmLayer;
  upper: BilstmLayer;
  tagHidden: DenseLayer;
  /** Tags, then scripts. */
  tagOut: DenseLayer;
  /** Columns: arc dependent, arc head, label dependent, label head, root. */
  heads: DenseLayer;
  arcBilinear: DenseLayer;
  labelOut: DenseLayer;
  tags: readonly string[];
  scripts: readonly string[];
  /** "root" first, so that the best of the others is one range; `labelOut` has the same order. */
  labels: readonly string[];
}

export interface Lookup {
  table: Table;
  key: (form: string) => string;
}

/** Puts the network of a model file into a kernel of its own. Throws a ReaderError where the two do not fit. */
export function loadNetwork(model: ModelFile, wasm: KernelModule): Network {
  const kernel = openKernel(wasm);
  const fileLabels = model.words('labels');
  const labelOrder = rootFirst(fileLabels);
  const network: Network = {
    kernel,
    lookups: loadLookups(kernel, model),
    lower: loadBilstm(kernel, model, 'lower'),
    upper: loadBilstm(kernel, model, 'upper'),
    tagHidden: loadDense(kernel, model, 'tag.hidden'),
    tagOut: loadDense(kernel, model, 'tag.out'),
    heads: loadDense(kernel, model, 'heads'),
    arcBilinear: loadDense(kernel, model, 'arc.bilinear'),
    labelOut: loadDense(kernel, model, 'label.out', labelOrder),
    tags: model.words('tags'),
    scripts: model.words('scripts'),
    labels: labelOrder.map((index) => fileLabels[index]!),
  };
  checkSizes(network);
  return network;
}

function rootFirst(labels: readonly string[]): number[] {
  const root = labels.indexOf('root');
  if (root < 0) throw unreadableModel('a label "root"', 'none');
  return [root, ...[...labels.keys()].filter((index) => index !== root)];
}

function loadLookups(kernel: Kernel, model: ModelFile): Lookup[] {
  const features = model.meta.features;
  if (!Array.isArray(features)) throw unreadableModel('a list of features', 'none');
  const vectors = { table: loadTable(kernel, model, 'vectors', 'vectors.words'), key: FEATURES.vector! };
  const learned = features.map(({ name }: { name: string }) => {
    const key = FEATURES[name];
    if (!key) throw unreadableModel(`features among ${Object.keys(FEATURES).join(', ')}`, `"${name}"`);
    return { table: loadTable(kernel, model, `table.${name}`, `table.${name}.entries`), key };
  });
  return [vectors, ...learned];
}

/** What each layer takes in is what the one before gives; all of it comes in eights. */
function checkSizes({
  lookups,
  lower,
  upper,
  tagHidden,
  tagOut,
  heads,
  arcBilinear,
  labelOut,
  ...lists
}: Network): void {
  const arc = arcBilinear.inputs;
  const label = labelOut.inputs;
  const expected: [string, number, number][] = [
    ['input columns', lower.input.inputs, lookups.reduce((sum, { table }) => sum + table.size, 0)],
    ['upper inputs', upper.input.inputs, 2 * lower.size],
    ['tag inputs', tagHidden.inputs, 2 * lower.size + 2 * upper.size],
    ['tag hidden units', tagOut.inputs, tagHidden.columns],
    ['tags and scripts', tagOut.columns, lists.tags.length + lists.scripts.length],
    ['head inputs', heads.inputs, 2 * upper.size],
    ['arc columns', arcBilinear.columns, arc],
    ['head columns', heads.columns, 2 * arc + 2 * label + 1],
    ['labels', labelOut.columns, lists.labels.length],
    ...[lower.input.inputs, tagHidden.columns, arc, label].map((size): [string, number, number] => [
      'a multiple of 8',
      size % 8,
      0,
    ]),
  ];
  for (const [what, got, wanted] of expected) {
    if (got !== wanted) throw unreadableModel(`${what}: ${wanted}`, `${got}`);
  }
}
