/** A stretch of `article.text`: UTF-16 code units from `start` up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}
