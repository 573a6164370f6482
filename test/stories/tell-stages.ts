import type { Article } from '../../src/article/index.ts';
import { readArticle, type StorySource } from '../../src/article/index.ts';
import { type Fact, findFacts } from '../../src/facts/index.ts';
import { type Entity, findMentions } from '../../src/mentions/index.ts';
import type { Models } from '../../src/pipeline.ts';
import { findPositions, type Position } from '../../src/positions/index.ts';
import type { Span } from '../../src/span.ts';
import { findSpeakers } from '../../src/speakers/index.ts';
import { findStatements, labelStory, numberTokens, type Statement } from '../../src/statements/index.ts';
import type { Tree, Word } from '../../src/syntax/index.ts';
import { findTimes, type TimeExpression } from '../../src/times/index.ts';
import { cutSentences, findQuotations, type Quotation, type Sentence } from '../../src/tokens/index.ts';

/** The files that tell what each stage makes of a story. */
export const STAGE_FILES = [
  'article.json',
  'sentences.txt',
  'quotations.txt',
  'syntax.conllu',
  'times.txt',
  'entities.txt',
  'statements.jsonl',
  'positions.jsonl',
  'facts.jsonl',
] as const;

export type StageFile = (typeof STAGE_FILES)[number];

/** What each stage makes of a story, written to be read by people and to give small diffs. */
export function tellStages(source: StorySource, models: Models): Record<StageFile, string> {
  const article = readArticle(source);
  const sentences = cutSentences(article);
  const quotations = findQuotations(article);
  const { trees, labels, kinds, acts, chances } = labelStory({ article, sentences, quotations }, models);
  const times = findTimes({ article, sentences, trees });
  const found = findStatements({ article, sentences, quotations, trees }, labels);
  const numbered = numberTokens({ sentences, quotations, trees });
  const mentioned = findMentions({ article, numbered, kinds, statements: found, times }, models.register);
  const spoken = findSpeakers(mentioned, found, times);
  const { statements, entities } = spoken;
  const positions = findPositions(spoken, times, { acts, chances });
  const facts = findFacts(spoken, times, positions);
  return {
    'article.json': tellArticle(article),
    'sentences.txt': lines(sentences.map((sentence) => tellSentence(article, sentence))),
    'quotations.txt': lines(quotations.map((quotation) => tellQuotation(article, quotation, quotations))),
    'syntax.conllu': sentences.map((sentence, i) => tellTree(article, sentence, trees[i]!, i + 1)).join(''),
    'times.txt': lines(times.map((time) => tellTime(article, time))),
    'entities.txt': lines([...entities.map(tellEntity), '', ...tellMentions(article, entities)]),
    'statements.jsonl': lines(statements.map((statement) => tellStatement(article, statement))),
    'positions.jsonl': lines(positions.map((position) => tellAsserted(article, position))),
    'facts.jsonl': lines(facts.map((fact) => tellAsserted(article, fact))),
  };
}

function lines(told: readonly string[]): string {
  return told.map((line) => `${line}\n`).join('');
}

/** The article, its text told once, in its blocks. */
function tellArticle({ text, blocks, ...rest }: Article): string {
  const told = blocks.map(({ kind, start, end }) => ({ kind, start, end, text: text.slice(start, end) }));
  return `${JSON.stringify({ ...rest, length: text.length, blocks: told }, null, 2)}\n`;
}

/** `paragraph  We did·n't wait·.` – tokens that no space parts are parted by a dot. */
function tellSentence({ text, blocks }: Article, { tokens, block }: Sentence): string {
  const told = tokens.map(({ form, start }, i) => {
    const before = tokens[i - 1];
    const gap = before === undefined ? '' : /^\S*$/.test(text.slice(before.end, start)) ? '·' : ' ';
    return gap + form.replace(/\s/g, '␣');
  });
  return `${(blocks[block]?.kind ?? '?').padEnd(10)} ${told.join('')}`;
}

/** One line, indented as deep as the quotation lies in others. */
function tellQuotation(article: Article, quotation: Quotation, all: readonly Quotation[]): string {
  let depth = 0;
  for (let at = quotation.within; at !== null; at = all[at]!.within) depth++;
  const told = [
    quotation.marks,
    quotation.continues ? 'continues' : '',
    quotation.closing === null ? 'not closed' : '',
  ].filter(Boolean);
  return `${'  '.repeat(depth)}${told.join(', ')}: ${wordsOf(article, quotation)}`;
}

/** A sentence in CoNLL-U, version 2. */
function tellTree(article: Article, sentence: Sentence, { words }: Tree, number: number): string {
  const rows = words.map((word, i) => tellWord(word, sentence, article, i));
  return lines([`# sent_id = ${number}`, `# text = ${wordsOf(article, sentence)}`, ...rows, '']);
}

function tellWord(
  { lemma, upos, feats, head, deprel }: Word,
  { tokens }: Sentence,
  { text }: Article,
  i: number,
): string {
  const { form, end } = tokens[i]!;
  const next = tokens[i + 1];
  const misc = next && !/\s/.test(text.slice(end, next.start)) ? 'SpaceAfter=No' : '_';
  return [i + 1, form, lemma, upos, '_', feats || '_', head + 1, deprel, '_', misc].join('\t');
}

/** `12..24  DATE 2008-03-05  "on Wednesday"  weekday, past` */
function tellTime(article: Article, { type, value, trace, ...span }: TimeExpression): string {
  return [placeOf(span), `${type} ${value}`, `"${wordsOf(article, span)}"`, trace.join(', ')].join('  ');
}

/** `condoleezza-rice  Condoleezza Rice  person, speaks for united-states, as "U.S. Secretary of State"` */
function tellEntity({ id, name, aliases, kind, named, partOf, speaksFor, role }: Entity): string {
  const told = [
    named ? kind : `${kind} without a name`,
    partOf === null ? '' : `part of ${partOf}`,
    speaksFor === null ? '' : `speaks for ${speaksFor}`,
    role === null ? '' : `as "${role.replace(/\s+/g, ' ')}"`,
    aliases.length > 0 ? `also ${aliases.join(', ')}` : '',
  ];
  return [id, name.replace(/\s+/g, ' '), told.filter(Boolean).join(', ')].join('  ');
}

/** In the order of the text: `12..15  "she"  pronoun  condoleezza-rice  why`; a doubtful one `condoleezza-rice? or georgia`. */
function tellMentions(article: Article, entities: readonly Entity[]): string[] {
  return entities
    .flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, ...mention })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ id, form, alternatives, trace, ...span }) => {
      const who = alternatives.length > 0 ? `${id}? or ${alternatives.join(', ')}` : id;
      const why = trace.join('; ').replace(/\s+/g, ' ');
      return [placeOf(span), `"${wordsOf(article, span)}"`, form, who, why].join('  ');
    });
}

/** One JSON object: the words first, then where they stand. */
function tellStatement(article: Article, { source, cue, content, ...rest }: Statement): string {
  const { id, kind, type, polarity, question, continues, within, score, trace } = rest;
  const { speaker, onBehalfOf, addressees, channel, saidOn } = rest;
  const words = (spans: readonly Span[]): string => spans.map((span) => wordsOf(article, span)).join(' … ');
  const at = (spans: readonly Span[]): string => spans.map(placeOf).join(' ');
  return JSON.stringify({
    ...{ id, kind, type, polarity, source: words(source), cue: words(cue), content: words(content) },
    ...{ speaker, onBehalfOf, addressees, channel, saidOn, question: question && wordsOf(article, question) },
    ...{ continues, within, at: { source: at(source), cue: at(cue), content: at(content) }, score, trace },
  });
}

/** One JSON object: what is asserted first, then the words that show it and where they stand. */
function tellAsserted(article: Article, { evidence, score, trace, ...rest }: Fact | Position): string {
  return JSON.stringify({ ...rest, evidence: wordsOf(article, evidence), at: placeOf(evidence), score, trace });
}

function placeOf({ start, end }: Span): string {
  return `${start}..${end}`;
}

function wordsOf({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
