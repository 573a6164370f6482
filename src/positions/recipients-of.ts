import type { StoryTrees } from '../mentions/index.ts';

/**
 * The token of those to whom something was sent that asks "them": in "sent letters to Peru and Fiji asking them to recognise it"
 * that of "Peru"; null where "them" is nobody who was written to.
 */
export function recipientsOf(trees: StoryTrees, pronoun: number): number | null {
  const { words, headOf, tokens, sentenceOf } = trees.numbered;
  if (!/^(?:it|them|each)$/i.test(tokens[pronoun]!.form)) return null;
  const verb = headOf[pronoun]!;
  const isAsked = verb >= 0 && ASKING.test(words[verb]!.lemma) && words[verb]!.deprel !== 'root';
  if (!isAsked || verb > pronoun) return null;
  for (let at = verb - 1; at >= 0 && sentenceOf[at] === sentenceOf[pronoun]; at--) {
    if (words[at]!.upos !== 'PROPN' || words[at]!.deprel === 'conj' || words[at]!.deprel === 'appos') continue;
    const isTo = trees.children(at).some((child) => /^to$/i.test(tokens[child]!.form));
    const head = headOf[at]!;
    // “promised letters to Peru”, where the tree hangs Peru on the promise
    if (isTo && head >= 0 && [head, ...trees.children(head)].some((word) => SENT.test(words[word]!.lemma))) return at;
  }
  return null;
}

const ASKING =
  /^(?:ask|beg|urge|request|invite|implore|beseech|entreat|call|press|plead|exhort|pray|want|summon|petition)$/;

/** What is sent, and how. */
const SENT =
  /^(?:letter|note|telegram|cable|cablegram|message|appeal|envoy|emissary|mission|delegation|petition|memorandum|despatch|dispatch|plea|send|write|address|wire|telegraph|turn|go)$/;
