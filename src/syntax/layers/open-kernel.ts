import { createKernelMemory, type KernelMemory } from './kernel-memory.ts';

/** What `kernel/kernel.ts` exports; addresses, and steps between rows, are bytes. Nothing checks lengths here: the layers do. */
export interface KernelFunctions {
  embed(
    rows: number,
    ids: number,
    idStep: number,
    table: number,
    scales: number,
    size: number,
    out: number,
    outRow: number,
  ): void;
  quantize(rows: number, columns: number, x: number, xRow: number, out: number, scales: number): void;
  leakyRelu(rows: number, columns: number, x: number, xRow: number): void;
  multiply(
    rows: number,
    pairs: number,
    columns: number,
    input: number,
    inputRow: number,
    weights: number,
    columnScale: number,
    bias: number,
    out: number,
    outRow: number,
    rowScale: number,
    rowScaleStep: number,
  ): void;
  lstm(
    sentences: number,
    lengths: number,
    offsets: number,
    size: number,
    inputs: number,
    inputShift: number,
    weights: number,
    columnScale: number,
    backward: number,
    out: number,
    outRow: number,
    state: number,
    cell: number,
    recurrent: number,
    stateScale: number,
  ): void;
  pairwise(rows: number, size: number, a: number, aRow: number, b: number, bRow: number, out: number): void;
  joinHeads(
    rows: number,
    size: number,
    dependents: number,
    dependentRow: number,
    heads: number,
    headRow: number,
    headOf: number,
    out: number,
  ): void;
  argmax(rows: number, from: number, to: number, x: number, xRow: number, out: number): void;
}

/** A compiled `WebAssembly.Module`. It is not named so, since types of Node alone do not know WebAssembly. */
export type KernelModule = object;

/** One instance of the kernel, with a memory of its own. */
export interface Kernel {
  functions: KernelFunctions;
  memory: KernelMemory;
}

/**
 * An instance of the compiled kernel (`models/kernel.wasm`); networks that live apart have one each.
 *
 * @example
 * const { model, kernel } = await loadNetwork('models/en/syntax.bin');
 * const { functions, memory } = openKernel(kernel);
 */
export function openKernel(module: KernelModule): Kernel {
  const memory = createKernelMemory();
  const instance = new WebAssembly.Instance(module as WebAssembly.Module, {
    env: { memory: memory.wasm as WebAssembly.Memory },
  });
  return { functions: instance.exports as unknown as KernelFunctions, memory };
}
