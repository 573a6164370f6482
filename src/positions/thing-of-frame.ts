import { hasCopula, isPassive, isVerb, obliquesOf, subjectsOf, undergoersOf } from '../clauses/index.ts';
import { prepositionOf, relationOf, type StoryTrees } from '../mentions/index.ts';
import { isOwnWay, type Thing, thingAt } from './find-things.ts';
import type { Frame } from './frames.ts';
import { hasVoters } from './has-voters.ts';
import type { StoryView } from './story-view.ts';

/** A noun with an object is a verb that was not tagged so: "confirms and demands recognition". */
export function hasObject(trees: StoryTrees, token: number): boolean {
  return trees.children(token).some((child) => trees.numbered.words[child]!.deprel === 'obj');
}

/** The particle of a verb, or null: "off" of "break off". */
export function particleOf(trees: StoryTrees, token: number): string | null {
  const { words, tokens } = trees.numbered;
  const found = trees
    .children(token)
    .find(
      (child) =>
        words[child]!.deprel === 'compound:prt' ||
        /^(?:back|off|aside|out|along|away|down|up)$/i.test(tokens[child]!.form),
    );
  return found === undefined ? null : tokens[found]!.form.toLowerCase();
}

/** What stands where the frame needs something, if it is of its classes. */
export function findThing(view: StoryView, token: number, frame: Frame): Thing | null {
  const { scene } = view;
  const { trees } = scene.index;
  if (frame.holder === 'voters' && !hasVoters(view, token)) return null;
  for (const at of frame.at) {
    if (at === 'inf') {
      const verb = trees
        .children(token)
        .find(
          (child) => /^(?:xcomp|advcl|obl|ccomp)$/.test(relationOf(trees, child)) && fitsLemma(trees, child, frame),
        );
      if (verb !== undefined) return { token: verb, classes: frame.classes, about: [] };
      continue;
    }
    for (const place of placesOf(trees, token, at)) {
      if (frame.classes.has('self')) return { token: place, classes: frame.classes, about: [] };
      const thing = thingAt(view, place);
      if ([...frame.classes].some((name) => thing.classes.has(name))) return thing;
    }
    if (at === 'pred' && frame.classes.has('unique') && isUnique(trees, token) && hasCopula(trees, token))
      return { token, classes: frame.classes, about: [] };
  }
  return null;
}

function fitsLemma({ numbered }: StoryTrees, token: number, { classes }: Frame): boolean {
  const { lemma, upos } = numbered.words[token]!;
  if (upos === 'NOUN') return false; // “In the end, we don’t vote against somebody”
  if (classes.has('leave') && isOwnWay({ numbered } as StoryTrees, token)) return true;
  return classes.has(lemma) || classes.has(lemma.replace(/(.)\1$/, '$1'));
}

/** The tokens that stand at a place of a frame. */
function placesOf(trees: StoryTrees, token: number, at: string): readonly number[] {
  switch (at) {
    case 'obj':
      return isVerb(trees, token) || hasObject(trees, token)
        ? [...keptObjects(trees, token), ...undergoersOf(trees, token)]
        : [];
    case 'self':
      return [token];
    case 'subj':
      return trees.children(token).filter((child) => relationOf(trees, child) === 'nsubj');
    case 'pred':
      return hasCopula(trees, token) || isPredicate(trees, token) ? subjectsOf(trees, token) : [];
    case 'xcomp': {
      // “called it a sham”, but “declared war on the United States”
      const named = trees
        .children(token)
        .filter((child) => /^(?:xcomp|obj|obl|ccomp)$/.test(relationOf(trees, child)))
        .filter(
          (child) => relationOf(trees, child) !== 'obl' || /^(?:as|null)$/.test(`${prepositionOf(trees, child)}`),
        );
      // “called the recognition a hostile act” may hang "act" on "recognition".
      return [
        ...named,
        ...named.flatMap((head) => trees.children(head).filter((child) => relationOf(trees, child) === 'appos')),
      ];
    }
    case 'mod':
      return trees
        .children(token)
        .filter((child) => /^(?:compound|amod|nmod)$/.test(relationOf(trees, child)) && child < token);
    case 'as':
      // “regards Kosovo as a state”: the tree may hang it on the name.
      return [token, ...undergoersOf(trees, token)].flatMap((head) => obliquesOf(trees, head, at));
    default:
      return obliquesOf(trees, token, at);
  }
}

/** "Kosovo was granted recognition": what a passive verb gives to its subject. */
export function keptObjects(trees: StoryTrees, token: number): number[] {
  if (!isPassive(trees, token)) return [];
  return trees.children(token).filter((child) => relationOf(trees, child) === 'obj');
}

/** "called the vote illegal", "branded it a farce": said of an object. */
export function isPredicate(trees: StoryTrees, token: number): boolean {
  return relationOf(trees, token) === 'conj' && hasCopula(trees, trees.numbered.headOf[token]!);
}

/** "a special case", "a unique case" */
function isUnique(trees: StoryTrees, token: number): boolean {
  return trees
    .children(token)
    .some((child) =>
      /^(?:unique|special|exceptional|singular|particular|different)$/i.test(trees.numbered.words[child]!.lemma),
    );
}
