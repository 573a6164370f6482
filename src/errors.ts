/** Where an input went wrong: a file, and what of line, column or character is known. */
export interface Place {
  file?: string;
  line?: number;
  column?: number;
  offset?: number;
}

/**
 * The caller's mistake, or a file that cannot be read. `code` says which in words; `message` says what was expected,
 * what came, where, and what to do next.
 */
export class ReaderError extends Error {
  readonly code: string;
  readonly place: Place;

  constructor(code: string, message: string, place: Place = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'ReaderError';
    this.code = code;
    this.place = place;
  }
}
