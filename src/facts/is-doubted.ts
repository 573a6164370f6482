import type { Scene } from '../mentions/index.ts';

/** Verbs with "would", "may", "if": what the clause tells is no fact. */
const MODALS = new Set([
  'would',
  'could',
  'may',
  'might',
  'should',
  'must',
  'shall',
  'will',
  'wo',
  "'ll",
  '’ll',
  'can',
  'ca',
]);
const MARKS = new Set(['if', 'unless', 'whether', 'lest']);
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'hardly', 'neither']);

/** Whether a clause only supposes, wishes, asks or denies what it tells. */
export function isDoubted(scene: Scene, verb: number): boolean {
  const main = goingOn(scene, verb) ?? verb;
  return isSupposed(scene, main) || isNegated(scene, main) || isNegated(scene, verb);
}

/** "Spain continues to recognise it": the verb that says that it goes on, as it does. */
function goingOn({ index: { trees } }: Scene, verb: number): number | null {
  const { words, headOf } = trees.numbered;
  const up = headOf[verb]!;
  return words[verb]!.deprel === 'xcomp' && up >= 0 && /^(?:continue|keep)$/i.test(words[up]!.lemma) ? up : null;
}

/** Whether a clause denies what it tells: "is not part of Serbia". */
export function isNegated({ index: { trees } }: Scene, verb: number): boolean {
  const { tokens } = trees.numbered;
  return trees.children(verb).some((child) => NEGATIONS.has(tokens[child]!.form.toLowerCase()));
}

/** Whether a clause supposes, wishes or asks what it tells: "if it were recognised", "to be recognised by Chad?". */
export function isSupposed({ index: { trees } }: Scene, verb: number): boolean {
  const { tokens, words, headOf } = trees.numbered;
  for (const child of trees.children(verb)) {
    const { deprel } = words[child]!;
    const form = tokens[child]!.form.toLowerCase();
    if (deprel.startsWith('aux') && MODALS.has(form)) return true;
    if (deprel === 'mark' && (MARKS.has(form) || (form === 'to' && !words[verb]!.deprel.startsWith('acl'))))
      return true;
    if (form === '?') return true;
  }
  // “would isolate it and leave it”: the auxiliary stands by the first of two.
  if (words[verb]!.deprel === 'conj' && !trees.children(verb).some((child) => words[child]!.deprel.startsWith('nsubj')))
    return words[headOf[verb]!]!.upos === 'VERB' && isSupposed({ index: { trees } } as Scene, headOf[verb]!);
  return false;
}
