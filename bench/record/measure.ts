/** The fastest run, the middle one and the one that 99 in 100 are as fast as, in milliseconds. */
export interface Latency {
  fastest: number;
  p50: number;
  p99: number;
  runs: number;
}

const WARM_UPS = 5;

/** How long runs of some work take, each timed alone. */
export async function measure(runs: number, work: (run: number) => Promise<unknown>): Promise<Latency> {
  const [latency] = await measureInTurn(runs, [work]);
  return latency!;
}

/** The same of several works that take turns, so that whatever else the machine does meets them alike. */
export async function measureInTurn(
  runs: number,
  works: readonly ((run: number) => Promise<unknown>)[],
): Promise<Latency[]> {
  const taken = works.map(() => [] as number[]);
  for (let run = -WARM_UPS; run < runs; run++)
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work(Math.max(0, run));
      if (run >= 0) taken[index]!.push(performance.now() - start);
    }
  return taken.map((times) => ({
    fastest: Math.min(...times),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    runs,
  }));
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
}

/** The head of a table of `tellLatency`. */
export function headOfLatencies(title: string): string {
  return `\n${title.padEnd(WIDTH)}${['fastest', 'p50', 'p99'].map((name) => name.padStart(12)).join('')}`;
}

/** `matrix      9.1 ms     12.3 ms     45.6 ms  (100 runs)` */
export function tellLatency(name: string, { fastest, p50, p99, runs }: Latency): string {
  const figures = [fastest, p50, p99].map((figure) => `${figure.toFixed(1)} ms`.padStart(12)).join('');
  return `${name.padEnd(WIDTH)}${figures}  (${runs} runs)`;
}

const WIDTH = 60;
