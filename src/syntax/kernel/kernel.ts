/**
 * The arithmetic of BiLSTM networks with 8-bit weights, in AssemblyScript: TypeScript syntax that `asc` compiles to
 * WebAssembly SIMD (`node scripts/build-kernel.mjs`). No runtime and no allocation: the host lays out one memory and
 * passes addresses. Nothing is checked in here, so `open-kernel.ts` and those above it answer for every length.
 *
 * How things lie in memory
 *   rows         f32 or i16, a given number of bytes apart. A matrix has room for a multiple of four rows: where two or
 *                three are left over, four are computed.
 *   activations  i16 in -2047..2047 with a f32 scale (12 bits: 8,260 products with 8-bit weights still fit in i32).
 *   weights      i16 holding int8 values in panels of eight columns, the order in which `i32x4.dot_i16x8_s` eats them:
 *                per pair of inputs (2p, 2p + 1), 32 bytes
 *                  w[2p][0] w[2p+1][0]  w[2p][1] w[2p+1][1]  …  w[2p][7] w[2p+1][7]
 *                Inputs and columns are padded with zeros to multiples of eight.
 *   batch        the tokens of all its sentences below each other, nothing between them.
 */

export { lstm } from './lstm';
export { multiply } from './multiply';
export { embed, leakyRelu, quantize } from './rows';
export { argmax, joinHeads, pairwise } from './scores';
