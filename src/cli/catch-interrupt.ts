const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** Ctrl-C, caught: what is being written is finished first. */
export interface Interrupt {
  signal: AbortSignal;
  /** The exit code that tells by which signal the run was stopped. */
  code: number;
}

/** From now on the first Ctrl-C (or SIGTERM) aborts the signal; the second ends the process as it always does. */
export function catchInterrupt(): Interrupt {
  const stop = new AbortController();
  const interrupt: Interrupt = { signal: stop.signal, code: CODES.SIGINT };
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      interrupt.code = CODES[name];
      stop.abort();
    });
  }
  return interrupt;
}
