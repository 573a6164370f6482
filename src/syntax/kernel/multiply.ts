import { mulAdd } from './lanes';

// Addresses, named after what lies there.
type F32s = usize;
type I16s = usize;

/** Columns in a panel of weights, and bytes for a pair of inputs in it. */
const PANEL: i32 = 8;
const PAIR: usize = 32;

/**
 * out[rows, columns] = input[rows, 2 * pairs] x weights, scaled by row and by column, plus bias. Tiles of four rows by
 * eight columns keep their sums in registers.
 * @param inputRow, outRow bytes between rows
 * @param rowScale a f32 for each row, `rowScaleStep` bytes apart (0: one for all)
 * @param bias a f32 for each column, or 0 for none
 */
export function multiply(
  rows: i32,
  pairs: i32,
  columns: i32,
  input: I16s,
  inputRow: usize,
  weights: I16s,
  columnScale: F32s,
  bias: F32s,
  out: F32s,
  outRow: usize,
  rowScale: F32s,
  rowScaleStep: usize,
): void {
  const panelBytes = <usize>pairs * PAIR;
  for (let column = 0; column < columns; column += PANEL) {
    const panelEnd = weights + panelBytes;
    const scale0 = v128.load(columnScale);
    const scale1 = v128.load(columnScale, 16);
    let bias0 = f32x4.splat(0);
    let bias1 = f32x4.splat(0);
    if (bias) {
      bias0 = v128.load(bias);
      bias1 = v128.load(bias, 16);
      bias += 4 * PANEL;
    }
    let x = input;
    let y = out;
    let s = rowScale;
    let row = 0;

    for (; row + 1 < rows; row += 4) {
      let x0 = x;
      let x1 = x0 + inputRow;
      let x2 = x1 + inputRow;
      let x3 = x2 + inputRow;
      let sum00 = i32x4.splat(0);
      let sum01 = i32x4.splat(0);
      let sum10 = i32x4.splat(0);
      let sum11 = i32x4.splat(0);
      let sum20 = i32x4.splat(0);
      let sum21 = i32x4.splat(0);
      let sum30 = i32x4.splat(0);
      let sum31 = i32x4.splat(0);
      for (let w = weights; w < panelEnd; w += PAIR) {
        const w0 = v128.load(w);
        const w1 = v128.load(w, 16);
        let pair = v128.load32_splat(x0);
        sum00 = dotAdd(sum00, pair, w0);
        sum01 = dotAdd(sum01, pair, w1);
        pair = v128.load32_splat(x1);
        sum10 = dotAdd(sum10, pair, w0);
        sum11 = dotAdd(sum11, pair, w1);
        pair = v128.load32_splat(x2);
        sum20 = dotAdd(sum20, pair, w0);
        sum21 = dotAdd(sum21, pair, w1);
        pair = v128.load32_splat(x3);
        sum30 = dotAdd(sum30, pair, w0);
        sum31 = dotAdd(sum31, pair, w1);
        x0 += 4;
        x1 += 4;
        x2 += 4;
        x3 += 4;
      }
      storeRow(y, s, sum00, sum01, scale0, scale1, bias0, bias1);
      y += outRow;
      s += rowScaleStep;
      storeRow(y, s, sum10, sum11, scale0, scale1, bias0, bias1);
      y += outRow;
      s += rowScaleStep;
      storeRow(y, s, sum20, sum21, scale0, scale1, bias0, bias1);
      y += outRow;
      s += rowScaleStep;
      storeRow(y, s, sum30, sum31, scale0, scale1, bias0, bias1);
      x += 4 * inputRow;
      y += outRow;
      s += rowScaleStep;
    }

    if (row < rows) {
      let x0 = x;
      let sum0 = i32x4.splat(0);
      let sum1 = i32x4.splat(0);
      for (let w = weights; w < panelEnd; w += PAIR) {
        const pair = v128.load32_splat(x0);
        sum0 = dotAdd(sum0, pair, v128.load(w));
        sum1 = dotAdd(sum1, pair, v128.load(w, 16));
        x0 += 4;
      }
      storeRow(y, s, sum0, sum1, scale0, scale1, bias0, bias1);
    }

    weights = panelEnd;
    columnScale += 4 * PANEL;
    out += 4 * PANEL;
  }
}

/** Four sums, each with the products of one more pair of inputs added. */
function dotAdd(sum: v128, pair: v128, weights: v128): v128 {
  return i32x4.add(sum, i32x4.dot_i16x8_s(pair, weights));
}

/** Eight sums of a row, scaled back to f32, with the bias added. */
function storeRow(
  out: F32s,
  rowScale: F32s,
  sum0: v128,
  sum1: v128,
  scale0: v128,
  scale1: v128,
  bias0: v128,
  bias1: v128,
): void {
  const scale = v128.load32_splat(rowScale);
  v128.store(out, mulAdd(f32x4.mul(f32x4.convert_i32x4_s(sum0), scale), scale0, bias0));
  v128.store(out, mulAdd(f32x4.mul(f32x4.convert_i32x4_s(sum1), scale), scale1, bias1), 16);
}
