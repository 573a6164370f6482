import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How far a run has come. `share` is the part of all bytes that is read, null where nobody knows how many there are. */
export interface Pace {
  stories: number;
  seconds: number;
  share: number | null;
}

/**
 * One line on how far a run is.
 *
 * @example
 * tellProgress({ stories: 1200, seconds: 20, share: 0.25 }) // '1,200 stories · 60/s · 25 % · 1:00 left'
 */
export function tellProgress({ stories, seconds, share }: Pace): string {
  const rate = stories / Math.max(seconds, 0.001);
  const told = [`${stories.toLocaleString('en')} ${stories === 1 ? 'story' : 'stories'}`, `${tellRate(rate)}/s`];
  if (share === null || share <= 0 || share > 1) return told.join(' · ');
  return [...told, `${Math.floor(share * 100)} %`, `${tellTime((seconds / share) * (1 - share))} left`].join(' · ');
}

function tellRate(rate: number): string {
  return rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en');
}

/** `0:07`, `12:30`, `3:05:00`. */
function tellTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** Bytes under the given paths, or null where a stream is among them; what cannot be looked at counts nothing. */
export async function countBytes(paths: readonly string[]): Promise<number | null> {
  if (paths.includes('-')) return null;
  let bytes = 0;
  for (const path of paths) bytes += await bytesUnder(path);
  return bytes;
}

async function bytesUnder(path: string): Promise<number> {
  const there = await stat(path).catch(() => null);
  if (there?.isFile()) return there.size;
  if (!there?.isDirectory()) return 0;
  const names = await readdir(path).catch(() => []);
  return (await countBytes(names.map((name) => join(path, name)))) ?? 0;
}

/** A line that is drawn over and over while a run goes on. */
export interface ProgressLine {
  update(stories: number, bytes: number): void;
  /** Takes the line away, for something else to be written. */
  clear(): void;
}

const PATIENCE = 0.5;
const BETWEEN = 0.2;

/** Draws progress on a terminal, from half a second on, five times a second at most. */
export function drawProgress(stream: NodeJS.WritableStream, paths: readonly string[]): ProgressLine {
  const begun = performance.now();
  let drawn: number | null = null;
  let all: number | null = null;
  void countBytes(paths).then((bytes) => {
    all = bytes;
  });
  return {
    update: (stories, bytes) => {
      const seconds = (performance.now() - begun) / 1000;
      if (seconds < PATIENCE || (drawn !== null && seconds - drawn < BETWEEN)) return;
      drawn = seconds;
      stream.write(`\r\u001b[K${tellProgress({ stories, seconds, share: all ? bytes / all : null })}`);
    },
    clear: () => {
      if (drawn !== null) stream.write('\r\u001b[K');
    },
  };
}

/** Where no one looks on. */
export const noProgress: ProgressLine = { update: () => {}, clear: () => {} };
