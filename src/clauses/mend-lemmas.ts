import { actFrames, actWords, clauseOperators, lemmaMends } from '../lang/en.ts';
import type { StoryTrees } from '../mentions/index.ts';

/** Verbs that the rules of acts name themselves. */
const NAMED = [
  'leave',
  'secede',
  'separate',
  'split',
  'follow',
  'do',
  'come',
  'comply',
  'oblige',
  'demur',
  'drop',
  'ditch',
  'dump',
  'desert',
  'forsake',
  'jilt',
  'reply',
  'answer',
  'receive',
  'get',
  'turn',
  'deal',
  'exist',
  'join',
  'say',
];

const VERBS = new Set<string>();
for (const { word, upos } of [...actFrames, ...actWords, ...clauseOperators])
  if (upos === 'VERB') VERBS.add(word.split(' ')[0]!);
for (const verb of NAMED) VERBS.add(verb);
const MENDS = new Map(lemmaMends.map(({ lemma, mended }) => [lemma, mended]));

/**
 * A verb's lemma, mended where the parser gives one that no verb of the language data has, though another guess does:
 * "recognis" of "recognising", "revok" of "revoked", "switche" of "switching", "begg" of "begged".
 *
 * @example
 * verbLemma('recognis') // 'recognise'
 */
export function verbLemma(lemma: string): string {
  if (VERBS.has(lemma)) return lemma;
  const word = lemma.toLowerCase();
  const single = word.at(-1) === word.at(-2) ? word.slice(0, -1) : word;
  const guesses = [word, MENDS.get(word), `${word}e`, word.replace(/ie?$/, 'y'), word.replace(/ye$/, 'y')];
  const shorter = word.replace(/e$/, '');
  // “regards”: the parser may leave the form as it is
  const bare = word.replace(/s$/, '');
  return (
    [...guesses, shorter, withoutDouble(shorter), single, bare, bare.replace(/(?:e|ie)$/, '')].find(
      (guess) => guess && VERBS.has(guess),
    ) ?? lemma
  );
}

/** The verb of an irregular form, of which the parser guesses another lemma each time: "withdrew" is "withdrin", "witing". */
function irregular(form: string): string | null {
  const mended = MENDS.get(form.toLowerCase());
  return mended !== undefined && VERBS.has(mended) ? mended : null;
}

function withoutDouble(word: string): string {
  return word.at(-1) === word.at(-2) ? word.slice(0, -1) : word;
}

/** The same trees with the lemmas of their verbs mended. */
export function mendLemmas(trees: StoryTrees): StoryTrees {
  const words = trees.numbered.words.map((word, token) => {
    if (word.upos !== 'VERB') return word;
    const lemma = irregular(trees.numbered.tokens[token]!.form) ?? verbLemma(word.lemma);
    return lemma === word.lemma ? word : { ...word, lemma };
  });
  return { ...trees, numbered: { ...trees.numbered, words } };
}
