import { type Quote, quotes } from '../../answers/index.ts';
import { ReaderError } from '../../errors.ts';
import { type AnswerContext, tellPerspective } from './answer-context.ts';
import { type AnswerForm, lookUpIn, namesOf } from './answer-form.ts';
import { CITATION_COLUMNS, citationCells } from './citation-cells.ts';
import { nameAsked, nameGiven } from './name-asked.ts';
import { dateOfQuote } from './tell-quote.ts';

/** What S said, or what was said of X, in the order of time. */
export async function quotesForm(context: AnswerContext): Promise<AnswerForm<Quote>> {
  const { record, options, perspective } = context;
  const about = await nameGiven(context, options.about);
  const speaker = options.words.length > 0 ? await nameAsked(context, '') : null;
  if (speaker === null && about === null)
    throw new ReaderError(
      'usage',
      'expected a speaker, or --about NAME, such as "demarche quotes Rice --about Kosovo".',
    );
  const { from, until, limit } = options;
  const rows = await quotes(record, { speaker, about, from, until, limit }, perspective);
  const voices = rows.flatMap(({ speakerKey, onBehalfOfKey }) => [speakerKey, onBehalfOfKey]);
  const names = await namesOf(context, [speaker, about, ...voices]);
  const lookUp = lookUpIn(names);
  const of = speaker === null ? '' : ` of ${lookUp(speaker).name}`;
  const upon = about === null ? '' : ` about ${lookUp(about).name}`;
  return {
    title: `Quotes${of}${upon}`,
    question: { quotes: `${of}${upon}`.trim(), from, until, ...tellPerspective(context) },
    rows,
    beside: {},
    table: {
      columns: ['said_on', 'earliest', 'latest', 'kind', 'type', 'polarity', 'speaker_id', ...CITATION_COLUMNS],
      rows: rows.map((quote) => [
        ...[dateOfQuote(quote), quote.earliest, quote.latest, quote.kind, quote.type, quote.polarity, quote.speakerKey],
        ...citationCells(quote),
      ]),
    },
    names,
  };
}
