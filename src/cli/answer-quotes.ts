import type { Quote } from '../answers/index.ts';
import { type AnswerContext, dateOfQuote, perspectiveWords, quotesForm, voiceOf } from '../exports/answers/index.ts';
import { makeHarmless } from '../exports/make-harmless.ts';
import { paint } from './paint.ts';
import type { Screen } from './show-reading.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { wrapText } from './wrap-text.ts';

/** `demarche quotes S --about X`: what S said, or what was said of X, in the order of time. */
export async function answerQuotes(context: AnswerContext): Promise<ShownAnswer> {
  const form = await quotesForm(context);
  return { ...form, text: (screen) => show(form.rows, form.title, perspectiveWords(context), screen) };
}

function show(rows: readonly Quote[], title: string, from: string, screen: Screen): string {
  const head = `${paint(title, 'strong', screen.colour)} · ${from}\n`;
  if (rows.length === 0) return `${head}\nNothing in the record, seen from here.\n`;
  return [head, ...rows.map((quote) => `\n${tellQuote(quote, screen)}`)].join('');
}

const INDENT = '    ';

function tellQuote(quote: Quote, { width, colour }: Screen): string {
  const { kind, polarity, outlet, review, article, start, end } = quote;
  const voice = makeHarmless(voiceOf(quote)).replace(/\s+/g, ' ');
  const notes = [
    kind,
    polarity === 'denied' ? 'denied' : '',
    outlet ?? '',
    review === null ? '' : `${review.verdict} by ${review.reviewer}`,
  ];
  const told = notes.filter((note) => note !== '').join(', ');
  const words = makeHarmless(quote.words).replace(/\s+/g, ' ');
  const lines = wrapText(words, Math.max(20, width - INDENT.length)).map((line) => words.slice(line.start, line.end));
  const place = `${article.slice(0, 19)}… ${start}..${end}`;
  return [
    `${dateOfQuote(quote)}  ${paint(voice, 'source', colour)}  ${paint(makeHarmless(told), 'quiet', colour)}`,
    ...lines.map((line) => `${INDENT}${paint(line, 'content', colour)}`),
    `${INDENT}${paint(place, 'quiet', colour)}`,
  ]
    .map((line) => `${line}\n`)
    .join('');
}
