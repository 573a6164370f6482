import {
  type BilstmLayer,
  type DenseLayer,
  type Kernel,
  type KernelModule,
  loadBilstm,
  loadDense,
  loadNetwork,
  loadTable,
  openKernel,
  readModelFile,
  type Table,
} from '../syntax/index.ts';
import { DESCRIPTIONS } from './describe-tokens.ts';
import { PLACES } from './place-tokens.ts';

/** The network that finds cues and, for each, its source and content; made by `train/labeller.py`. */
export interface Labeller {
  model: string;
  kernel: Kernel;
  /** From the parser's states to the first layer's input. */
  state: DenseLayer;
  descriptions: Table[];
  lower: BilstmLayer;
  cueHidden: DenseLayer;
  cueOut: DenseLayer;
  places: Table[];
  upper: BilstmLayer;
  roleHidden: DenseLayer;
  roleOut: DenseLayer;
}

/** Loads the labeller that comes with the package. */
export async function loadLabeller(): Promise<Labeller> {
  const { model, kernel } = await loadNetwork('models/en/statements.bin');
  return createLabeller(model, kernel);
}

/** A labeller from the bytes of its model file, with a kernel of its own. */
export function createLabeller(bytes: Uint8Array, kernelModule: KernelModule): Labeller {
  const file = readModelFile(bytes, 'statements');
  const kernel = openKernel(kernelModule);
  const dense = (name: string): DenseLayer => loadDense(kernel, file, name);
  const tables = (names: readonly string[]): Table[] =>
    names.map((name) => loadTable(kernel, file, `table.${name}`, `table.${name}.entries`));
  return {
    model: `${file.name} ${file.version}`,
    kernel,
    state: dense('state'),
    descriptions: tables(DESCRIPTIONS),
    lower: loadBilstm(kernel, file, 'lower'),
    cueHidden: dense('cue.hidden'),
    cueOut: dense('cue.out'),
    places: tables(PLACES),
    upper: loadBilstm(kernel, file, 'upper'),
    roleHidden: dense('role.hidden'),
    roleOut: dense('role.out'),
  };
}
