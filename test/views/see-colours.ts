/** How a colour is seen: with all cones, without those for red or for green, or printed grey. */
export type Sight = 'plain' | 'protanopia' | 'deuteranopia' | 'grey';

/** Lightness and the two opponents of CIE L*a*b*. */
export type Lab = [number, number, number];

/** A colour in CIE L*a*b* as it is seen: Machado, Oliveira and Fernandes 2009, in full severity. */
export function seenAs(hex: string, sight: Sight): Lab {
  const rgb = linear(hex);
  const matrix = MATRICES[sight];
  return labOf(matrix.map((row) => clamp(row[0]! * rgb[0] + row[1]! * rgb[1] + row[2]! * rgb[2])) as Lab);
}

const LUMINANCE = [0.2126, 0.7152, 0.0722];

const MATRICES: Readonly<Record<Sight, readonly (readonly number[])[]>> = {
  plain: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  grey: [LUMINANCE, LUMINANCE, LUMINANCE],
};

export function distance(a: Lab, b: Lab): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** By WCAG 2: 1 for two of one colour, 21 for black on white. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string): number {
  return linear(hex).reduce((sum, value, index) => sum + value * LUMINANCE[index]!, 0);
}

function linear(hex: string): Lab {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as Lab;
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}

function labOf([r, g, b]: Lab): Lab {
  const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function root(value: number): number {
  return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116;
}
