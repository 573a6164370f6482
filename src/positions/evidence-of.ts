import { isVerb, subjectsOf } from '../clauses/index.ts';
import { relationOf } from '../mentions/index.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import type { StoryView } from './story-view.ts';

/** Relations that lead out of what an act's words are: other clauses, and what is listed beside it. */
const OUTSIDE = new Set(['conj', 'parataxis', 'appos', 'punct', 'list', 'discourse']);

/** The words that show a position: those of the clause or phrase of the word that does the act, with its subject. */
export function evidenceOf({ scene }: StoryView, { token, tokens: others }: Draft): Span {
  const { trees } = scene.index;
  const { tokens, words, sentenceOf } = trees.numbered;
  const inside = new Set<number>([token, ...others.filter((other) => sentenceOf[other] === sentenceOf[token])]);
  if (isVerb(trees, token))
    for (const subject of subjectsOf(trees, token))
      if (sentenceOf[subject] === sentenceOf[token] && Math.abs(subject - token) < 25) inside.add(subject);
  const waiting = [...inside];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const child of trees.children(at)) {
      const relation = relationOf(trees, child);
      const isOther = OUTSIDE.has(relation) && !(relation === 'conj' && words[child]!.upos !== 'VERB');
      const isClause = words[child]!.deprel === 'acl:relcl' || relation === 'advcl' || relation === 'ccomp';
      if (isOther || isClause || inside.has(child)) continue;
      inside.add(child);
      waiting.push(child);
    }
  }
  return { start: tokens[Math.min(...inside)]!.start, end: tokens[Math.max(...inside)]!.end };
}
