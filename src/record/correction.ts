/** What a reviewer may set right of a position: whatever is left out stays as it was read. */
export interface PositionCorrection {
  holder?: string;
  act?: string;
  object?: string;
  date?: string | null;
  polarity?: 'affirmed' | 'denied';
  modality?: 'actual' | 'intended' | 'requested' | 'hypothetical';
  start?: number;
  end?: number;
  /** Filled in by the record: the words of the span. */
  words?: string;
}

/** What a reviewer may set right of a statement. */
export interface StatementCorrection {
  speaker?: string | null;
  onBehalfOf?: string | null;
  content?: [number, number][];
  /** Filled in by the record: the words of the content. */
  words?: string;
}

/** What a reviewer may set right of a fact. */
export interface FactCorrection {
  about?: string;
  value?: string;
  asOf?: string | null;
  start?: number;
  end?: number;
  /** Filled in by the record: the words of the span. */
  words?: string;
}

export type Correction = PositionCorrection | StatementCorrection | FactCorrection;
