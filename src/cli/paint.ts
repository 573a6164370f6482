/** What a stretch of shown text is; each has a look of its own that is more than its colour. */
export type Style = 'plain' | 'source' | 'cue' | 'content' | 'mark' | 'strong' | 'quiet';

/** Select Graphic Rendition codes from the terminal's own sixteen colours, so that its theme keeps them readable. */
const CODES: Record<Style, string> = {
  plain: '',
  source: '1;34',
  cue: '4;33',
  content: '32',
  mark: '2',
  strong: '1',
  quiet: '2',
};

/** The marks that stand around a source or cue where there is no colour; a content always has its brackets. */
const MARKS: Partial<Record<Style, string>> = { source: '*', cue: '_' };

/**
 * A text in a style: with terminal codes in colour, as it is without.
 *
 * @example
 * paint('said', 'cue', true) // '\u001b[4;33msaid\u001b[0m'
 */
export function paint(text: string, style: Style, colour: boolean): string {
  return colour && CODES[style] && text ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}

/** The sign put at both ends of a source or cue, so that it is told apart without colour; none in colour. */
export function markOf(style: Style, colour: boolean): string {
  return colour ? '' : (MARKS[style] ?? '');
}
