import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadReader, type Reader, type Reading, type Span, type StorySource } from '../../src/index.ts';
import { listExamples, listStories } from './list-stories.ts';

const SHARED = '../shared/stories/text';
let reader: Reader;

beforeAll(async () => {
  reader = await loadReader();
});

const ours = [...listStories().map(({ source }) => source), ...listExamples()];

/** Real stories, where they are at hand. */
function realStories(): StorySource[] {
  if (!existsSync(SHARED)) return [];
  return readdirSync(SHARED).map((name) => ({ name, bytes: readFileSync(join(SHARED, name)) }));
}

describe.each([...ours, ...realStories()])('$name', (story) => {
  test('keeps the laws of a reading', () => {
    expect(brokenLaws(reader.read(story))).toEqual([]);
  });

  test('is read the same again, whatever was read before', () => {
    const first = JSON.stringify(reader.read(story));
    reader.read(ours[0]!);
    expect(JSON.stringify(reader.read(story))).toBe(first);
  });
});

if (!existsSync(SHARED)) test.skip(`real stories: there is no ${SHARED}`, () => {});

test('stories made of pieces of stories keep the laws', () => {
  const lines = ours
    .flatMap(({ bytes }) => new TextDecoder().decode(bytes).split('\n'))
    .filter((line) => !/[<>{}]/.test(line));
  const odd = ['"', '“', '”', '‘', "'", 'STORM:', 'said', '\u0000', '\ud800', '(', '\t', 'not', ',', '- ', '\u2028'];
  const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...lines) }, fc.constantFrom(...odd), fc.string());
  const text = fc.array(fc.tuple(piece, fc.constantFrom(' ', '\n', '\n\n', '')), { maxLength: 12 });
  fc.assert(
    fc.property(text, (pieces) => {
      const story = `${pieces.map((parts) => parts.join('')).join('')}.`;
      expect(brokenLaws(reader.read(story))).toEqual([]);
    }),
    { numRuns: 60, seed: 3 },
  );
});

/** What of a reading is not as it must be, in words. */
function brokenLaws(reading: Reading): string[] {
  const { statements, article, entities, times, messages } = reading;
  const ids = statements.map(({ id }) => id);
  const broken = statements.flatMap(({ id, source, cue, content, continues, within, score }, i) => [
    ...(id === `s${i + 1}` ? [] : [`${id} stands at place ${i + 1}`]),
    ...(content.length > 0 ? [] : [`${id} has no content`]),
    ...Object.entries({ source, cue, content }).flatMap(([part, spans]) =>
      brokenSpans(article.text, spans).map((why) => `${id}.${part} ${why}`),
    ),
    ...[continues, within].flatMap((other) =>
      other === null || (ids.includes(other) && other !== id) ? [] : [`${id} points to ${other}`],
    ),
    ...(continues === null || ids.indexOf(continues) < i ? [] : [`${id} continues ${continues}, which comes later`]),
    ...(score >= 0 && score <= 1 ? [] : [`${id} has the score ${score}`]),
  ]);
  const questions = statements.flatMap(({ question }) => (question ? [question] : []));
  const around = [...messages, ...questions, ...(article.dateline ? [article.dateline] : [])];
  const outside = around.filter(({ start, end }) => start < 0 || start > end || end > article.text.length);
  return [
    ...broken,
    ...circles(statements),
    ...brokenLinks(entities, statements),
    ...brokenSpans(article.text, times).map((why) => `a time ${why}`),
    ...outside.map((span) => `outside the text: ${JSON.stringify(span)}`),
  ];
}

/** Ids are unique, and whatever is pointed to is there; mentions are in order and hold words; nobody belongs to itself. */
function brokenLinks(entities: Reading['entities'], statements: Reading['statements']): string[] {
  const ids = new Set(entities.map(({ id }) => id));
  const missing = (from: string, links: readonly (string | null)[]): string[] =>
    links.flatMap((to) => (to === null || ids.has(to) ? [] : [`${from} points to ${to}, which is not there`]));
  return [
    ...(ids.size === entities.length ? [] : ['two entities have one id']),
    ...entities.flatMap(({ id, partOf, speaksFor, mentions }) => [
      ...missing(id, [partOf, speaksFor, ...mentions.flatMap(({ alternatives }) => alternatives)]),
      ...(partOf === id || speaksFor === id ? [`${id} belongs to itself`] : []),
      ...mentions.flatMap(({ start, end, alternatives }, i) => [
        ...(start < end && start >= (mentions[i - 1]?.start ?? 0) ? [] : [`${id} is mentioned at ${start}..${end}`]),
        ...(alternatives.includes(id) ? [`${id} may stand for itself`] : []),
      ]),
    ]),
    ...statements.flatMap(({ id, speaker, onBehalfOf, addressees }) =>
      missing(id, [speaker, onBehalfOf, ...addressees]),
    ),
  ];
}

/** Each span holds words of the text, and comes after the one before it. */
function brokenSpans(text: string, spans: readonly Span[]): string[] {
  return spans.flatMap(({ start, end }, i) => {
    const words = text.slice(start, end);
    const before = spans[i - 1]?.end ?? 0;
    if (!Number.isInteger(start) || !Number.isInteger(end) || end > text.length)
      return [`is no span: ${start}..${end}`];
    if (start < before) return [`is out of order: ${start} after ${before}`];
    return words.trim() === '' || words !== words.trim() ? [`holds loose space: ${JSON.stringify(words)}`] : [];
  });
}

/** No statement stands within itself, however far around. */
function circles(statements: Reading['statements']): string[] {
  const within = new Map(statements.map((statement) => [statement.id, statement.within]));
  return statements.flatMap(({ id }) => {
    let at: string | null | undefined = id;
    for (let steps = 0; at; steps++) {
      if (steps > statements.length) return [`${id} is within itself`];
      at = within.get(at);
    }
    return [];
  });
}
