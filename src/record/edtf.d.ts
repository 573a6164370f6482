declare module 'edtf' {
  /** Parses a date of EDTF; `min` and `max` are its bounds in milliseconds since 1970. */
  export default function parse(text: string): { type: string; min: number; max: number };
}
