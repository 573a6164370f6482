/*
 * What networks are built of, over the kernel: load each layer once from the model file, then call it for each batch.
 * Results lie in leased memory, good until `kernel.memory.release()`. Lengths are checked here: the kernel checks none.
 */
export { type Batch, type BilstmLayer, bilstm, leaseBatch, leaseStates, loadBilstm } from './bilstm-layer.ts';
export { type DenseLayer, dense, loadDense } from './dense-layer.ts';
export { loadNetwork, type NetworkFiles } from './load-network.ts';
export { type Kernel, type KernelModule, openKernel } from './open-kernel.ts';
export {
  type Activations,
  argmax,
  columnsOf,
  type Floats,
  leakyRelu,
  leaseFloats,
  quantize,
  rowsOf,
  unitsOf,
} from './rows.ts';
export { embed, loadTable, type Table } from './table.ts';
