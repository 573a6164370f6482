/** Strongest first: where a clause ends, or the next begins. */
const BOUNDARIES: readonly { forms: ReadonlySet<string>; cut: 'after' | 'before' }[] = [
  { forms: new Set([';', '.', '?', '!']), cut: 'after' },
  { forms: new Set([':']), cut: 'after' },
  { forms: new Set([',']), cut: 'after' },
  { forms: new Set(['and', 'or', 'but', 'nor', 'yet', 'so', 'while', 'because']), cut: 'before' },
];

/**
 * Cuts a sentence too long to be parsed at once into pieces, as [start, end) of its forms: at the strongest boundary in
 * the later half of what a piece may hold, else where it is full.
 *
 * @example
 * cutLongSentence(['a', ';', 'b', 'c'], 3); // [[0, 2], [2, 4]]
 */
export function cutLongSentence(forms: readonly string[], longest: number): [number, number][] {
  const pieces: [number, number][] = [];
  let start = 0;
  while (forms.length - start > longest) {
    const end = lastBoundary(forms, start + Math.ceil(longest / 2), start + longest);
    pieces.push([start, end]);
    start = end;
  }
  pieces.push([start, forms.length]);
  return pieces;
}

/** The last place from..to where the strongest boundary found there lets cut; `to` where there is none. */
function lastBoundary(forms: readonly string[], from: number, to: number): number {
  for (const boundary of BOUNDARIES) {
    for (let place = to; place >= from; place--) {
      const form = forms[boundary.cut === 'after' ? place - 1 : place];
      if (form !== undefined && boundary.forms.has(form.toLowerCase())) return place;
    }
  }
  return to;
}
