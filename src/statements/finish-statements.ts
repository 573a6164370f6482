import { type Draft, spansOf, spansOfTokens } from './draft-statements.ts';
import { dropDoubtful } from './drop-doubtful.ts';
import { dropEmpty } from './drop-empty.ts';
import { extendOverRelatives } from './extend-over-relatives.ts';
import { findNegation } from './find-negation.ts';
import type { ParsedStory } from './find-statements.ts';
import { nestDrafts } from './nest-drafts.ts';
import type { NumberedStory } from './number-tokens.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import type { Statement, StatementKind } from './statement.ts';
import { isWord } from './token-runs.ts';
import { trimNextSources } from './trim-next-source.ts';
import { type TreeWalk, walkTrees } from './walk-tree.ts';

/** Drafts, in the order of the text, with their kind, polarity and place in each other. */
export function finishStatements(story: ParsedStory, numbered: NumberedStory, drafts: readonly Draft[]): Statement[] {
  const kept = dropDoubtful(
    dropEmpty(numbered, withoutDoubles(trimNextSources(numbered, extendOverRelatives(numbered, drafts)))),
  );
  const ordered = splitParagraphs(numbered, kept).sort((a, b) => startOf(a) - startOf(b) || b.head - a.head);
  const idOf = new Map(ordered.map((draft, i) => [draft, `s${i + 1}`]));
  const around = nestDrafts(ordered);
  const walk = walkTrees(numbered);
  return ordered.map((draft) => ({
    ...finish(story, numbered, walk, draft, idOf),
    within: idOf.get(around.get(draft)!) ?? null,
  }));
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
  walk: (token: number) => TreeWalk,
  draft: Draft,
  idOf: ReadonlyMap<Draft, string>,
): Statement {
  const isDenied = findNegation(walk, draft);
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
    question: draft.question ? spansOf(numbered, [draft.question])[0]! : null,
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
