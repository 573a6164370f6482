import { bounded4, mulAdd, QUANT_MAX, round4, tanhBottom4, tanhTop4 } from './lanes';
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
        const cell4 = nextCell4(z, r, gate, c);
        v128.store(c, cell4);
        const units = nextState4(z, r, gate, cell4);
        const narrow = i16x8.narrow_i32x4_s(units, units);
        v128.store64_lane(h, narrow, 0);
        v128.store64_lane(o, narrow, 0);
      }
    }
  }
}

/*
 * Four units: what the input and the state before give to the four gates lies `gate` bytes apart.
 *   cell = sigmoid(input) tanh(update) + sigmoid(forget) cell        state = sigmoid(output) tanh(cell)
 * With sigmoid(x) = (1 + tanh(x / 2)) / 2 and tanh = top / bottom, each of the two is one division.
 */

function nextCell4(z: F32s, r: F32s, gate: usize, cell: F32s): v128 {
  const half = f32x4.splat(0.5);
  const input = bounded4(f32x4.mul(half, f32x4.add(v128.load(z), v128.load(r))));
  const forget = bounded4(f32x4.mul(half, f32x4.add(v128.load(z + gate), v128.load(r + gate))));
  const update = bounded4(f32x4.add(v128.load(z + 3 * gate), v128.load(r + 3 * gate)));
  const inputSquare = f32x4.mul(input, input);
  const forgetSquare = f32x4.mul(forget, forget);
  const updateSquare = f32x4.mul(update, update);
  const inputBottom = tanhBottom4(inputSquare);
  const forgetBottom = tanhBottom4(forgetSquare);
  const letIn = f32x4.add(inputBottom, tanhTop4(input, inputSquare));
  const written = f32x4.mul(f32x4.mul(letIn, tanhTop4(update, updateSquare)), forgetBottom);
  const writtenBottom = f32x4.mul(inputBottom, tanhBottom4(updateSquare));
  const kept = f32x4.mul(f32x4.add(forgetBottom, tanhTop4(forget, forgetSquare)), v128.load(cell));
  const twice = f32x4.div(mulAdd(kept, writtenBottom, written), f32x4.mul(writtenBottom, forgetBottom));
  return f32x4.mul(half, twice);
}

/** As i32, in steps of 1 / QUANT_MAX. */
function nextState4(z: F32s, r: F32s, gate: usize, cell: v128): v128 {
  const output = bounded4(f32x4.mul(f32x4.splat(0.5), f32x4.add(v128.load(z + 2 * gate), v128.load(r + 2 * gate))));
  const outputSquare = f32x4.mul(output, output);
  const outputBottom = tanhBottom4(outputSquare);
  const shown = bounded4(cell);
  const shownSquare = f32x4.mul(shown, shown);
  const letOut = f32x4.add(outputBottom, tanhTop4(output, outputSquare));
  const top = f32x4.mul(letOut, tanhTop4(shown, shownSquare));
  return round4(f32x4.div(top, f32x4.mul(outputBottom, tanhBottom4(shownSquare))), f32x4.splat(QUANT_MAX / 2));
}
