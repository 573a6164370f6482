import {
  type DenseLayer,
  type Kernel,
  type KernelModule,
  loadDense,
  loadNetwork,
  loadTable,
  openKernel,
  readModelFile,
  type Table,
} from '../syntax/index.ts';
import { DESCRIPTIONS } from './describe-heads.ts';

/** The network that tells what kind of thing a nominal word names; made by `train/train_kinds.py`. */
export interface KindModel {
  /** Name and version of its weights. */
  model: string;
  kernel: Kernel;
  /** Where the f32 1 / 2047 lies, the scale of the parser's states. */
  stateScale: number;
  /** From the parser's states to a narrower row. */
  state: DenseLayer;
  descriptions: Table[];
  hidden: DenseLayer;
  out: DenseLayer;
}

/**
 * Loads the network that comes with the package.
 *
 * @example
 * const model = await loadKinds();
 * const [kinds] = scoreKinds(model, parser.parse(sentences));
 */
export async function loadKinds(): Promise<KindModel> {
  const { model, kernel } = await loadNetwork('models/en/kinds.bin');
  return createKinds(model, kernel);
}

/** The network from the bytes of its model file, with a kernel of its own. */
export function createKinds(bytes: Uint8Array, kernelModule: KernelModule): KindModel {
  const file = readModelFile(bytes, 'kinds');
  const kernel = openKernel(kernelModule);
  const stateScale = kernel.memory.keep(4);
  kernel.memory.floats(stateScale, 1)[0] = 1 / 2047;
  return {
    model: `${file.name} ${file.version}`,
    kernel,
    stateScale,
    state: loadDense(kernel, file, 'state'),
    descriptions: DESCRIPTIONS.map((name) => loadTable(kernel, file, `table.${name}`, `table.${name}.entries`)),
    hidden: loadDense(kernel, file, 'hidden'),
    out: loadDense(kernel, file, 'out'),
  };
}
