/**
 * The kernel's memory as two stacks in one: what is kept for good (weights), and above it what is leased for a batch.
 * Views go stale when the memory grows, so take one after the last lease.
 */
export interface KernelMemory {
  readonly wasm: { readonly buffer: ArrayBuffer };
  /** Room for good. Nothing may be on lease. */
  keep(bytes: number): number;
  /** Room until the next `release`. */
  lease(bytes: number): number;
  /** Takes back everything on lease. */
  release(): void;
  bytes(at: number, length: number): Int8Array;
  shorts(at: number, length: number): Int16Array;
  ints(at: number, length: number): Int32Array;
  floats(at: number, length: number): Float32Array;
}

const PAGE = 65_536;
const ALIGNMENT = 16;
/** Address 0 stands for "none" in the kernel. */
const FIRST = 64;
/** More than any batch can need: past it something is wrong, and nothing good comes of taking more. */
const MOST_PAGES = 4096;

export function createKernelMemory(): KernelMemory {
  const wasm = new WebAssembly.Memory({ initial: 1, maximum: MOST_PAGES });
  let kept = FIRST;
  let leased = FIRST;
  const take = (bytes: number): number => {
    if (!Number.isSafeInteger(bytes) || bytes < 0) throw new RangeError(`Expected a number of bytes, got ${bytes}.`);
    const at = leased;
    leased = Math.ceil((at + bytes) / ALIGNMENT) * ALIGNMENT;
    const missing = Math.ceil(leased / PAGE) - wasm.buffer.byteLength / PAGE;
    if (missing > 0) wasm.grow(missing);
    return at;
  };
  return {
    wasm,
    keep(bytes) {
      if (leased !== kept) throw new Error('Expected nothing on lease where memory is kept for good.');
      const at = take(bytes);
      kept = leased;
      return at;
    },
    lease: take,
    release() {
      leased = kept;
    },
    bytes: (at, length) => new Int8Array(wasm.buffer, at, length),
    shorts: (at, length) => new Int16Array(wasm.buffer, at, length),
    ints: (at, length) => new Int32Array(wasm.buffer, at, length),
    floats: (at, length) => new Float32Array(wasm.buffer, at, length),
  };
}
