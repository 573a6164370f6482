import { leakyRelu4, QUANT_MAX, round4 } from './lanes';

// Addresses, named after what lies there.
type F32s = usize;
type I8s = usize;
type I16s = usize;
type I32s = usize;

/**
 * Looks up one feature of each row: out[row, 0..size) = table[id] * scales[id].
 * @param ids, idStep i32 ids, so many bytes apart
 * @param size of a table row, a multiple of four
 */
export function embed(
  rows: i32,
  ids: I32s,
  idStep: usize,
  table: I8s,
  scales: F32s,
  size: i32,
  out: F32s,
  outRow: usize,
): void {
  for (let row = 0; row < rows; row++, ids += idStep, out += outRow) {
    const id = load<i32>(ids);
    const scale = v128.load32_splat(scales + (id << 2));
    let from = table + id * size;
    let to = out;
    for (const end = from + size; from < end; from += 4, to += 16) {
      const steps = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(from)));
      v128.store(to, f32x4.mul(f32x4.convert_i32x4_s(steps), scale));
    }
  }
}

/**
 * Quantizes each row by its own largest value: x[rows, columns] to out[rows, columns] (close together) and scales[rows].
 * Columns are a multiple of eight.
 */
export function quantize(rows: i32, columns: i32, x: F32s, xRow: usize, out: I16s, scales: F32s): void {
  for (let row = 0; row < rows; row++, x += xRow, scales += 4) {
    const end = x + (columns << 2);
    let lanes = f32x4.splat(1e-9);
    for (let p = x; p < end; p += 16) lanes = f32x4.pmax(lanes, f32x4.abs(v128.load(p)));
    const largest = Mathf.max(
      Mathf.max(f32x4.extract_lane(lanes, 0), f32x4.extract_lane(lanes, 1)),
      Mathf.max(f32x4.extract_lane(lanes, 2), f32x4.extract_lane(lanes, 3)),
    );
    store<f32>(scales, largest / QUANT_MAX);
    const scale = f32x4.splat(QUANT_MAX / largest);
    for (let p = x; p < end; p += 32, out += 16) {
      v128.store(out, i16x8.narrow_i32x4_s(round4(v128.load(p), scale), round4(v128.load(p, 16), scale)));
    }
  }
}

/** Leaky ReLU in place on the first `columns` (a multiple of four) of each row. */
export function leakyRelu(rows: i32, columns: i32, x: F32s, xRow: usize): void {
  for (let row = 0; row < rows; row++, x += xRow) {
    for (let p = x, end = x + (columns << 2); p < end; p += 16) v128.store(p, leakyRelu4(v128.load(p)));
  }
}
