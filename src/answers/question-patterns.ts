import { questionPatterns } from '../lang/questions.ts';
import type { Piece } from './label-question.ts';
import type { AskedName, QuestionCommand } from './question.ts';

/** Which times a pattern takes (lang/en/question-patterns.tsv). */
export type PatternTime = 'past' | 'state' | 'period' | 'since' | 'none';

/** A kind of question: what an order of words asks for. */
export interface QuestionPattern {
  command: QuestionCommand | 'refuse';
  /** Such as `words` → `X`. */
  options: readonly (readonly [option: string, value: string])[];
  time: PatternTime;
  says: string;
  regexp: RegExp;
}

/** A pattern with whom its letters stand for. */
export interface MatchedPattern {
  pattern: QuestionPattern;
  names: ReadonlyMap<string, AskedName>;
}

const SYMBOL = /[A-Za-z-]+| /g;

const PATTERNS: readonly QuestionPattern[] = questionPatterns.map(({ pattern, command, options, time, says }) => ({
  command: command as QuestionPattern['command'],
  options: options === '-' ? [] : options.split(' ').map((option) => option.split('=') as [string, string]),
  time: time as PatternTime,
  says,
  regexp: compile(pattern),
}));

/** No question of the patterns has so many pieces. */
const MOST_PIECES = 40;

/**
 * The patterns that the pieces of a question fit as a whole, in the order of the table.
 *
 * @example
 * matchPatterns(labelQuestion('who recognises Kosovo?', known))[0]?.pattern.command // 'who'
 */
export function matchPatterns(pieces: readonly Piece[]): MatchedPattern[] {
  if (pieces.length === 0 || pieces.length > MOST_PIECES) return [];
  const line = pieces.map(({ symbol }, i) => (symbol === 'name' ? `${i}# ` : `${symbol} `)).join('');
  return PATTERNS.flatMap((pattern) => {
    const match = pattern.regexp.exec(line);
    return match ? [{ pattern, names: namesOf(match, pieces) }] : [];
  });
}

function namesOf({ groups = {} }: RegExpExecArray, pieces: readonly Piece[]): Map<string, AskedName> {
  const names = new Map<string, AskedName>();
  for (const [group, at] of Object.entries(groups)) {
    const name = at === undefined ? null : pieces[Number.parseInt(at, 10)]?.name;
    if (name) names.set(group[0]!, name);
  }
  return names;
}

/** “who do? recognise X”: a capital letter is a name, which may stand in more than one choice. */
function compile(pattern: string): RegExp {
  let names = 0;
  const source = pattern.replace(SYMBOL, (symbol) => {
    if (symbol === ' ') return '';
    return /^[A-Z]$/.test(symbol) ? `(?<${symbol}${names++}>\\d+# )` : `(?:${symbol} )`;
  });
  return new RegExp(`^${source}$`);
}
