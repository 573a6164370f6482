// Four lanes at a time. All of these are inlined: the wasm holds no functions but the exported ones.

/** The largest quantized activation. */
export const QUANT_MAX: f32 = 2047;

const LEAK: f32 = 0.1;

export function mulAdd(a: v128, b: v128, c: v128): v128 {
  return f32x4.add(f32x4.mul(a, b), c);
}

/*
 * tanh(x) = top / bottom for x within ±5.5 (`bounded4`), fitted to the least largest error: 6e-6 inside, 3e-5 beyond, a
 * fifteenth of a step of the states. Parted, so that a gate and what it lets through take one division.
 */

/** x kept where the quotient holds; past it tanh is 1 within 3e-5. */
export function bounded4(x: v128): v128 {
  const limit: f32 = 5.5;
  return f32x4.pmax(f32x4.splat(-limit), f32x4.pmin(f32x4.splat(limit), x));
}

export function tanhTop4(x: v128, square: v128): v128 {
  let p = f32x4.splat(-2.768782180946796e-6);
  p = horner(p, square, 1.041849999466455e-3);
  p = horner(p, square, 0.10994693784366631);
  p = horner(p, square, 0.999972904880984);
  return f32x4.mul(p, x);
}

export function tanhBottom4(square: v128): v128 {
  return horner(horner(f32x4.splat(1.5527721394412705e-2), square, 0.4431899715042451), square, 1);
}

function horner(p: v128, x: v128, coefficient: f32): v128 {
  return mulAdd(p, x, f32x4.splat(coefficient));
}

export function leakyRelu4(x: v128): v128 {
  return f32x4.pmax(x, f32x4.mul(f32x4.splat(LEAK), x));
}

/** Scaled and rounded to i32. */
export function round4(x: v128, scale: v128): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(scale, x)));
}
