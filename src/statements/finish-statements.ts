import { denials } from '../lang/en.ts';
import type { Span } from '../span.ts';
import { type Draft, spansOf, spansOfTokens } from './draft-statements.ts';
import type { ParsedStory } from './find-statements.ts';
import type { NumberedStory } from './number-tokens.ts';
import type { Statement, StatementKind } from './statement.ts';
import { isWord } from './token-runs.ts';

/** Drafts, in the order of the text, with their kind, polarity and place in each other. */
export function finishStatements(story: ParsedStory, numbered: NumberedStory, drafts: readonly Draft[]): Statement[] {
  const ordered = withoutDoubles(drafts).sort((a, b) => startOf(a) - startOf(b) || b.head - a.head);
  const idOf = new Map(ordered.map((draft, i) => [draft, `s${i + 1}`]));
  const statements = ordered.map((draft) => finish(story, numbered, draft, idOf));
  return nest(statements);
}

const startOf = ({ content, source, cue }: Draft): number =>
  Math.min(content[0]!.first, source[0] ?? Infinity, cue[0] ?? Infinity);

/** Two cues that found the same content of the same source are one statement: the surer one stays. */
function withoutDoubles(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = JSON.stringify([draft.content, draft.source]);
    const other = best.get(key);
    if (!other || draft.score > other.score) best.set(key, draft);
  }
  return [...best.values()];
}

function finish(
  story: ParsedStory,
  numbered: NumberedStory,
  draft: Draft,
  idOf: ReadonlyMap<Draft, string>,
): Statement {
  const isDenied = negation(numbered, draft);
  return {
    id: idOf.get(draft)!,
    kind: draft.kind ?? kindOf(story, numbered, draft),
    type: draft.type,
    source: spansOfTokens(numbered, draft.source),
    cue: spansOfTokens(numbered, draft.cue),
    content: spansOf(numbered, draft.content),
    speaker: null,
    onBehalfOf: null,
    addressees: [],
    channel: null,
    saidOn: null,
    polarity: isDenied ? 'denied' : 'affirmed',
    continues: draft.continues ? (idOf.get(draft.continues) ?? null) : null,
    question: null,
    within: null,
    score: draft.score,
    trace: isDenied ? [...draft.trace, `negation: "${isDenied}"`] : draft.trace,
  };
}

/** Direct where every word of the content stands in quotation marks of its own, mixed where some do. */
function kindOf({ quotations }: ParsedStory, numbered: NumberedStory, { content, head }: Draft): StatementKind {
  const { quotationOf } = numbered;
  const around = head >= 0 ? quotationOf[head]! : -1; // a quotation with the cue in it quotes the whole statement, not its content
  let quoted = 0;
  let plain = 0;
  for (const { first, last } of content) {
    for (let token = first; token <= last; token++) {
      if (!isWord(numbered, token)) continue;
      const quotation = quotationOf[token]!;
      if (quotation >= 0 && quotation !== around && quotations[quotation]) quoted++;
      else plain++;
    }
  }
  return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed';
}

const DENYING = new Set(denials.map(({ lemma }) => lemma));

/** The word that negates the cue ("did not say", "denied that"), or null. */
function negation({ tokens, words, headOf, sentenceOf, firstOf }: NumberedStory, { head }: Draft): string | null {
  if (head < 0) return null;
  if (DENYING.has(words[head]!.lemma)) return tokens[head]!.form;
  const s = sentenceOf[head]!;
  for (let token = firstOf[s]!; token < firstOf[s + 1]!; token++) {
    const { deprel, lemma } = words[token]!;
    if (
      headOf[token] === head &&
      (deprel === 'advmod' || deprel === 'det' || deprel === 'cc') &&
      /^(?:not|never|no|nor|neither|n't|n’t)$/i.test(lemma)
    ) {
      return tokens[token]!.form;
    }
  }
  return null;
}

/** Names for each statement the smallest one whose content holds its content and cue. */
function nest(statements: readonly Statement[]): Statement[] {
  const byStart = [...statements].sort(
    (a, b) => a.content[0]!.start - b.content[0]!.start || sizeOf(b.content) - sizeOf(a.content),
  );
  const around = new Map<string, string>();
  let open: Statement[] = [];
  for (const statement of byStart) {
    open = open.filter(({ content }) => content.at(-1)!.end > statement.content[0]!.start);
    const holders = open
      .filter((other) => holds(other, statement))
      .sort((a, b) => sizeOf(a.content) - sizeOf(b.content));
    if (holders[0]) around.set(statement.id, holders[0].id);
    open.push(statement);
  }
  return statements.map((statement) => ({ ...statement, within: around.get(statement.id) ?? null }));
}

const holds = (outer: Statement, { cue, content }: Statement): boolean =>
  isInside([...cue, ...content], outer.content) && !sameSpans(content, outer.content);

const isInside = (parts: readonly Span[], whole: readonly Span[]): boolean =>
  parts.every(({ start, end }) => whole.some((span) => span.start <= start && end <= span.end));

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i]!.start && end === b[i]!.end);

const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
