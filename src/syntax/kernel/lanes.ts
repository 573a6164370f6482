// Four lanes at a time. All of these are inlined: the wasm holds no functions but the exported ones.

/** The largest quantized activation. */
export const QUANT_MAX: f32 = 2047;

const LEAK: f32 = 0.1;

export function mulAdd(a: v128, b: v128, c: v128): v128 {
  return f32x4.add(f32x4.mul(a, b), c);
}

/** tanh as a quotient of polynomials of degrees 13 and 6 (coefficients as in Eigen); its error is below 4e-7. */
export function tanh4(value: v128): v128 {
  const limit: f32 = 7.905311107635498;
  const x = f32x4.pmax(f32x4.splat(-limit), f32x4.pmin(f32x4.splat(limit), value));
  const xx = f32x4.mul(x, x);
  let p = f32x4.splat(-2.76076847742355e-16);
  p = horner(p, xx, 2.00018790482477e-13);
  p = horner(p, xx, -8.60467152213735e-11);
  p = horner(p, xx, 5.12229709037114e-8);
  p = horner(p, xx, 1.48572235717979e-5);
  p = horner(p, xx, 6.37261928875436e-4);
  p = horner(p, xx, 4.89352455891786e-3);
  let q = f32x4.splat(1.19825839466702e-6);
  q = horner(q, xx, 1.18534705686654e-4);
  q = horner(q, xx, 2.268434632439e-3);
  q = horner(q, xx, 4.89352518554385e-3);
  return f32x4.div(f32x4.mul(p, x), q);
}

function horner(p: v128, x: v128, coefficient: f32): v128 {
  return mulAdd(p, x, f32x4.splat(coefficient));
}

export function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return mulAdd(half, tanh4(f32x4.mul(half, x)), half);
}

export function leakyRelu4(x: v128): v128 {
  return f32x4.pmax(x, f32x4.mul(f32x4.splat(LEAK), x));
}

/** Scaled and rounded to i32. */
export function round4(x: v128, scale: v128): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(scale, x)));
}
