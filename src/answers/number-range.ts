import { numberWords } from '../lang/en.ts';

/** What a number told in words may be, and of what. */
export interface NumberRange {
  least: number;
  most: number;
  /** What stands behind the number: "years". */
  unit: string;
}

/**
 * Between which numbers a value lies, as its qualifier narrows or widens it. One without a qualifier may be rounded: 70000
 * stands for what is nearer to it than to 60000 or 80000, if it is no count.
 *
 * @returns null where the value is no number
 * @example
 * numberRange('1.3 million', 'about', false) // { least: 1105000, most: 1495000, unit: '' }
 */
export function numberRange(value: string, qualifier: string | null, isCount: boolean): NumberRange | null {
  const read = readNumber(value);
  if (read === null) return null;
  const { number, unit } = read;
  const [least, most] = boundsOf(number, qualifier?.toLowerCase() ?? '', isCount);
  return { least, most, unit };
}

function boundsOf(number: number, qualifier: string, isCount: boolean): [number, number] {
  if (/\bjust (?:over|more)|\bslightly (?:over|more)/.test(qualifier)) return [number, number * NEAR_ABOVE];
  if (/\bjust under|\balmost|\bnearly|\bclose to/.test(qualifier)) return [number * NEAR_BELOW, number];
  if (/\bno (?:more|larger)|\bup to|\bat most/.test(qualifier)) return [0, number];
  if (/\bno (?:less|fewer)|\bmore|\bover|\bat least|\babove/.test(qualifier)) return [number, Number.POSITIVE_INFINITY];
  if (/\bless|\bfewer|\bunder|\bbelow/.test(qualifier)) return [0, number];
  if (/\babout|\baround|\bsome|\broughly|\bapproximately|\bestimated|\bperhaps/.test(qualifier))
    return [number * NEAR_BELOW, number * NEAR_ABOVE];
  const rounded = isCount ? 0 : roundingOf(number) / 2;
  return [number - rounded, number + rounded];
}

const NEAR_BELOW = 0.85;
const NEAR_ABOVE = 1.15;

/** 70000 is told in ten thousands, 271000 in thousands, 17 in ones. */
function roundingOf(number: number): number {
  let unit = 1;
  while (number !== 0 && unit < 1e12 && Math.round(number) % (unit * 10) === 0) unit *= 10;
  return unit === 1 ? 0 : unit;
}

const MULTIPLIERS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
};
const WORDS = new Map(
  numberWords.filter(({ kind }) => kind === 'cardinal').map(({ form, value }) => [form, Number(value)]),
);

/** "1.3 million", "thirty-eight million", "25 years" */
function readNumber(value: string): { number: number; unit: string } | null {
  const parts = value
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .split(/[\s-]+/);
  let sum = 0;
  let last: number | null = null;
  let at = 0;
  for (; at < parts.length; at++) {
    const part = parts[at]!;
    const times = MULTIPLIERS[part];
    const plain = /^\d+(?:\.\d+)?$/.test(part) ? Number(part) : WORDS.get(part);
    if (times !== undefined) {
      sum += (last ?? 1) * times;
      last = 0;
    } else if (plain !== undefined) last = (last ?? 0) + plain;
    else break;
  }
  return last === null ? null : { number: sum + last, unit: parts.slice(at).join(' ').replace(/s$/, '') };
}
