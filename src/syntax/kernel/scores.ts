import { leakyRelu4, mulAdd } from './lanes';

// Addresses, named after what lies there.
type F32s = usize;
type I32s = usize;

/** Inner products of all pairs of rows: out[i, k] = a[i] . b[k], close together. Size a multiple of four. */
export function pairwise(rows: i32, size: i32, a: F32s, aRow: usize, b: F32s, bRow: usize, out: F32s): void {
  const bytes = (<usize>size) << 2;
  for (let i = 0; i < rows; i++, a += aRow) {
    for (let k = 0, y = b; k < rows; k++, y += bRow, out += 4) {
      let sum = f32x4.splat(0);
      for (let at: usize = 0; at < bytes; at += 16) sum = mulAdd(v128.load(a + at), v128.load(y + at), sum);
      const low = f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1);
      store<f32>(out, low + (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3)));
    }
  }
}

/** out[i] = leakyRelu(dependents[i] + heads[headOf[i]]), close together. Size a multiple of four. */
export function joinHeads(
  rows: i32,
  size: i32,
  dependents: F32s,
  dependentRow: usize,
  heads: F32s,
  headRow: usize,
  headOf: I32s,
  out: F32s,
): void {
  for (let i = 0; i < rows; i++, dependents += dependentRow, headOf += 4) {
    const head = heads + load<u32>(headOf) * headRow;
    for (let at: usize = 0; at < (<usize>size) << 2; at += 16, out += 16) {
      v128.store(out, leakyRelu4(f32x4.add(v128.load(dependents + at), v128.load(head + at))));
    }
  }
}

/** out[row] = the first column with the largest value among from..to-1. */
export function argmax(rows: i32, from: i32, to: i32, x: F32s, xRow: usize, out: I32s): void {
  for (let row = 0; row < rows; row++, x += xRow, out += 4) {
    let best = from;
    let most = load<f32>(x + (from << 2));
    for (let column = from + 1; column < to; column++) {
      const value = load<f32>(x + (column << 2));
      if (value > most) {
        most = value;
        best = column;
      }
    }
    store<i32>(out, best);
  }
}
