import { lookUpKeys, type Quote, quotes } from '../answers/index.ts';
import { ReaderError } from '../errors.ts';
import { type AnswerContext, perspectiveWords, tellPerspective } from './answer-context.ts';
import { makeHarmless } from './make-harmless.ts';
import { nameAsked, nameGiven } from './name-asked.ts';
import { paint } from './paint.ts';
import type { Screen } from './show-reading.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { CITATION_COLUMNS, citationCells } from './tell-citation.ts';
import { dateOfQuote, voiceOf } from './tell-quote.ts';
import { wrapText } from './wrap-text.ts';

/** `demarche quotes S --about X`: what S said, or what was said of X, in the order of time. */
export async function answerQuotes(context: AnswerContext): Promise<ShownAnswer> {
  const { record, register, options, perspective } = context;
  const about = await nameGiven(context, options.about);
  const speaker = options.words.length > 0 ? await nameAsked(context, '') : null;
  if (speaker === null && about === null)
    throw new ReaderError(
      'usage',
      'expected a speaker, or --about NAME, such as "demarche quotes Rice --about Kosovo".',
    );
  const { from, until, limit } = options;
  const rows = await quotes(record, { speaker, about, from, until, limit }, perspective);
  const lookUp = await lookUpKeys(
    record,
    register,
    [speaker, about].filter((key) => key !== null),
  );
  const of = [
    speaker === null ? '' : ` of ${lookUp(speaker).name}`,
    about === null ? '' : ` about ${lookUp(about).name}`,
  ].join('');
  return {
    question: { quotes: of.trim(), from, until, ...tellPerspective(context) },
    rows,
    table: {
      columns: ['said_on', 'earliest', 'latest', 'kind', 'type', 'polarity', 'speaker_id', ...CITATION_COLUMNS],
      rows: rows.map((quote) => [
        ...[dateOfQuote(quote), quote.earliest, quote.latest, quote.kind, quote.type, quote.polarity, quote.speakerKey],
        ...citationCells(quote),
      ]),
    },
    text: (screen) => show(rows, `Quotes${of}`, perspectiveWords(context), screen),
  };
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
