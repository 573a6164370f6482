import type { UnitWord } from './time-words.ts';

/** Of how many smaller units a unit is made, and which they are. */
const PARTS: Readonly<Record<string, readonly [count: number, designator: string]>> = {
  Y: [12, 'M'],
  M: [30, 'D'],
  W: [7, 'D'],
  D: [24, 'TH'],
  TH: [60, 'TM'],
  TM: [60, 'TS'],
};

/**
 * So many units as a duration of ISO 8601: years with months, hours with minutes, else the smaller unit alone.
 *
 * @example
 * writeDuration(2.5, { count: 1, designator: 'Y' }) // 'P2Y6M'
 */
export function writeDuration(number: number, { count, designator }: Pick<UnitWord, 'count' | 'designator'>): string {
  const amount = number * count;
  const part = PARTS[designator];
  if (amount % 1 === 0 || !part) return write(Math.round(amount), designator);
  const whole = Math.floor(amount);
  const isJoined = whole > 0 && (designator === 'Y' || designator === 'TH' || designator === 'TM');
  const rest = Math.round((isJoined ? amount - whole : amount) * part[0]);
  return isJoined ? joinDurations(write(whole, designator), write(rest, part[1]))! : write(rest, part[1]);
}

/** `TH` is hours: the T stands before the first unit of time. */
function write(count: number, designator: string): string {
  return designator.startsWith('T') ? `PT${count}${designator.slice(1)}` : `P${count}${designator}`;
}

/**
 * Joins a duration with a smaller one; null where the second is not smaller.
 *
 * @example
 * joinDurations('P2Y', 'P3M') // 'P2Y3M'
 */
export function joinDurations(first: string, second: string): string | null {
  const [isTime, isTimeToo] = [first.includes('T'), second.startsWith('PT')];
  if (isTime !== isTimeToo) return isTime ? null : first + second.slice(1);
  const order = isTime ? 'HMS' : 'YMWD';
  if (order.indexOf(first.at(-1)!) >= order.indexOf(second.at(-1)!)) return null;
  return first + second.slice(isTime ? 2 : 1);
}
