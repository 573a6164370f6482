export { type Kernel, openKernel } from './kernel-host.ts';
export {
  type Activations,
  argmax,
  type Batch,
  type BilstmLayer,
  bilstm,
  columnsOf,
  type DenseLayer,
  dense,
  embed,
  type Floats,
  leakyRelu,
  leaseBatch,
  leaseFloats,
  leaseStates,
  loadBilstm,
  loadDense,
  loadTable,
  quantize,
  rowsOf,
  type Table,
  unitsOf,
} from './layers.ts';
export { type ModelFile, readModelFile } from './model-file.ts';
export { createParser, loadParser, type ParsedSentence, type Parser } from './parser.ts';
export type { Tree, Word } from './tree.ts';
