import { channels } from '../lang/en.ts';
import { onOneLine, relationOf, type Scene } from '../mentions/index.ts';
import type { Statement } from '../statements/index.ts';
import { isWeekday } from '../times/index.ts';
import { cueHeadOf } from './cue-head.ts';

/** "in an interview on Tuesday": when, not which. */
const NOUNS = new Set(channels.map(({ lemma }) => lemma));
const PREPOSITIONS = new Set(['in', 'by', 'on', 'at', 'via', 'through', 'over', 'during']);

/** By what it was said: "telephone", "statement e-mailed to Reuters"; a document that speaks is its own channel. */
export function findChannel(scene: Scene, statement: Statement): string | null {
  const { trees, at } = scene.index;
  const { words } = trees.numbered;
  const source = scene.said.sourceHead(statement);
  const document = source === null ? null : at(source);
  if (document?.noun?.kind === 'document') return document.noun.lemma;
  const cue = cueHeadOf(scene, statement);
  if (cue === null) return null;
  for (const child of trees.children(cue)) {
    if (relationOf(trees, child) !== 'obl' || !NOUNS.has(words[child]!.lemma.toLowerCase())) continue;
    if (isInside(scene, statement, child)) continue;
    const hasPreposition = trees
      .children(child)
      .some((c) => words[c]!.deprel === 'case' && PREPOSITIONS.has(trees.numbered.tokens[c]!.form.toLowerCase()));
    if (hasPreposition) return wordsOf(scene, child);
  }
  return null;
}

function isInside({ index }: Scene, { content }: Statement, token: number): boolean {
  const at = index.startOf(token);
  return content.some(({ start, end }) => start <= at && at < end);
}

/** What hangs on a channel's noun without being part of it: "in a statement, which …", "in a statement that turnout was low". */
const SKIPPED = new Set([
  'case',
  'det',
  'punct',
  'appos',
  'conj',
  'cc',
  'parataxis',
  'advcl',
  'ccomp',
  'acl:relcl',
  'nmod:poss',
]);
const SKIPPED_BELOW = /^(?:punct|acl:relcl|advcl|conj|ccomp)$/;

/** The noun with what stands by it, without preposition and article; relative clauses are left out. */
function wordsOf({ index, article }: Scene, head: number): string {
  const { trees } = index;
  const { words, tokens } = trees.numbered;
  let first = head;
  let last = head;
  const take = (token: number): void => {
    first = Math.min(first, token);
    last = Math.max(last, token);
    for (const child of trees.children(token)) {
      const { deprel } = words[child]!;
      const isOwn = token === head ? !SKIPPED.has(deprel) : !SKIPPED_BELOW.test(deprel);
      if (isOwn && !isThatClause(trees, child) && !isWeekday(words[child]!.lemma)) take(child);
    }
  };
  take(head);
  return onOneLine(article.text.slice(tokens[first]!.start, tokens[last]!.end));
}

/** "a statement that turnout was low": what it says, not which it is. */
function isThatClause(trees: Scene['index']['trees'], token: number): boolean {
  return trees.children(token).some((child) => trees.numbered.words[child]!.deprel === 'mark');
}
