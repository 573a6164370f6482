/** How much is taken and done. */
export interface Limits {
  /** Requests that come at once, of one token or address. */
  burst: number;
  /** Requests a second that it may go on with. */
  perSecond: number;
  /** Bytes of what is sent. */
  bodyBytes: number;
  /** Answers that are kept ready. */
  answersKept: number;
}

export const LIMITS: Limits = { burst: 200, perSecond: 20, bodyBytes: 4_000_000, answersKept: 300 };
