import { QUANT_MAX, round4, sigmoid4, tanh4 } from './lanes';
import { multiply } from './multiply';

// Addresses, named after what lies there.
type F32s = usize;
type I16s = usize;
type I32s = usize;

/**
 * One direction of a layer over a batch of sentences, longest first: the batch shrinks as the shorter ones end, so
 * nothing is masked.
 * @param lengths, offsets for each sentence: how many tokens, and the batch's row of its first one
 * @param size hidden units of the direction
 * @param inputs for each token the address of its f32[4 * size]: input x weights + bias; the gates in the order input,
 * forget, output, update. `inputShift` bytes are added to it.
 * @param out, outRow i16[tokens, size] to be written, `outRow` bytes between rows
 * @param state, cell, recurrent scratch for each sentence: i16[size], f32[size], f32[4 * size]
 * @param stateScale address of the f32 1 / QUANT_MAX
 */
export function lstm(
  sentences: i32,
  lengths: I32s,
  offsets: I32s,
  size: i32,
  inputs: I32s,
  inputShift: usize,
  weights: I16s,
  columnScale: F32s,
  backward: i32,
  out: I16s,
  outRow: usize,
  state: I16s,
  cell: F32s,
  recurrent: F32s,
  stateScale: F32s,
): void {
  const gate = (<usize>size) << 2;
  const stateRow = (<usize>size) << 1;
  memory.fill(cell, 0, gate * sentences);
  memory.fill(recurrent, 0, gate * 4 * sentences);

  const steps = load<i32>(lengths);
  for (let step = 0, active = sentences; step < steps; step++) {
    while (load<i32>(lengths + ((active - 1) << 2)) <= step) active--;
    if (step > 0) {
      multiply(
        active,
        size >> 1,
        4 * size,
        state,
        stateRow,
        weights,
        columnScale,
        0,
        recurrent,
        4 * gate,
        stateScale,
        0,
      );
    }
    for (let sentence = 0; sentence < active; sentence++) {
      const position = backward ? load<i32>(lengths + (sentence << 2)) - 1 - step : step;
      const token: usize = load<i32>(offsets + (sentence << 2)) + position;
      let z = load<u32>(inputs + (token << 2)) + inputShift;
      let r = recurrent + 4 * gate * sentence;
      let c = cell + gate * sentence;
      let h = state + stateRow * sentence;
      let o = out + outRow * token;
      for (const end = h + stateRow; h < end; h += 8, o += 8, z += 16, r += 16, c += 16) {
        const units = cell4(z, r, gate, c);
        const narrow = i16x8.narrow_i32x4_s(units, units);
        v128.store64_lane(h, narrow, 0);
        v128.store64_lane(o, narrow, 0);
      }
    }
  }
}

/** Four units: reads what the input and the state before give to the four gates, `gate` bytes apart; updates `cell`. */
function cell4(z: F32s, r: F32s, gate: usize, cell: F32s): v128 {
  const input = f32x4.add(v128.load(z), v128.load(r));
  const forget = f32x4.add(v128.load(z + gate), v128.load(r + gate));
  const output = f32x4.add(v128.load(z + 2 * gate), v128.load(r + 2 * gate));
  const update = f32x4.add(v128.load(z + 3 * gate), v128.load(r + 3 * gate));
  const kept = f32x4.mul(sigmoid4(forget), v128.load(cell));
  const next = f32x4.add(f32x4.mul(sigmoid4(input), tanh4(update)), kept);
  v128.store(cell, next);
  return round4(f32x4.mul(sigmoid4(output), tanh4(next)), f32x4.splat(QUANT_MAX));
}
