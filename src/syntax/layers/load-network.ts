import { loadAsset } from '#load-asset';
import type { KernelModule } from './open-kernel.ts';

/** What a network is made from. */
export interface NetworkFiles {
  model: Uint8Array;
  kernel: KernelModule;
}

let kernel: Promise<KernelModule> | null = null;

/** Loads a model file of the package, such as `models/en/syntax.bin`, and the kernel, which is compiled once for all networks. */
export async function loadNetwork(path: string): Promise<NetworkFiles> {
  kernel ??= compileKernel();
  const [model, compiled] = await Promise.all([loadAsset(path), kernel]);
  return { model, kernel: compiled };
}

async function compileKernel(): Promise<KernelModule> {
  try {
    return await WebAssembly.compile(await loadAsset('models/kernel.wasm'));
  } catch (error) {
    kernel = null; // the next one to load a network tries again
    throw error;
  }
}
