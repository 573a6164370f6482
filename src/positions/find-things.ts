import { obliquesOf, ownersOf } from '../clauses/index.ts';
import { type Actor, prepositionOf, relationOf, type Scene } from '../mentions/index.ts';
import { actorsAt, conjunctsOf, politiesOf } from './actors.ts';
import { classesOfNoun, isVerdict } from './frames.ts';

/** A thing that an act is about: which classes it is of, and whom it is about. */
export interface Thing {
  token: number;
  classes: ReadonlySet<string>;
  /** Whose independence, which republic: empty where its words do not say. */
  about: readonly Actor[];
}

/** Prepositions by which a noun says what it is about, the closest first. */
const ABOUT = ['of', 'for', 'to', 'over', 'on', 'in', 'from'];
/** How deep "the outcome of the vote on the independence of" is followed. */
const DEEPEST = 4;

/**
 * What a noun is to acts about statehood: "Kosovo's independence" is of the class `independence` and about Kosovo, "an
 * independent Gibraltar" too, "the outcome of the plebiscite" is a vote.
 */
export function thingAt(scene: Scene, token: number, depth = 0): Thing {
  const { trees } = scene.index;
  const { lemma } = trees.numbered.words[token]!;
  const lower = lemma.toLowerCase();
  const classes = new Set<string>(classesOfNoun(lower));
  if (isVerdict(lower)) classes.add('illegal');
  const linked = polityAt(scene, token);
  if (classes.delete('about') && depth < DEEPEST) {
    const inner = complementOf(scene, token, depth);
    if (inner) {
      for (const name of inner.classes) if (name !== 'polity') classes.add(name);
      return { token, classes, about: inner.about.length > 0 ? inner.about : ownersAt(scene, token) };
    }
  }
  if (classes.has('declaration') && depth < DEEPEST) {
    const inner = complementOf(scene, token, depth);
    if (inner?.classes.has('independence')) {
      const about = inner.about.length > 0 ? inner.about : ownersAt(scene, token);
      return { token, classes: new Set(['declaration', 'independence']), about };
    }
  }
  if (classes.has('state') || classes.has('government')) {
    // “an independent Palestinian state”, “a Kurdish state”
    if (classes.has('state') && isWished(scene, token)) classes.add('independence');
    const about = linked.length > 0 ? linked : aboutOf(scene, token);
    if (linked.length > 0) classes.add('polity');
    return { token, classes, about };
  }
  if (linked.length > 0 && classes.size === 0) {
    classes.add('polity');
    if (isWished(scene, token)) classes.add('independence');
    return { token, classes, about: linked };
  }
  return { token, classes, about: classes.size > 0 ? aboutOf(scene, token) : [] };
}

/** The states and territories that a token and those beside it stand for. */
function polityAt(scene: Scene, token: number): Actor[] {
  const { upos } = scene.index.trees.numbered.words[token]!;
  if (upos === 'ADJ' && !scene.index.at(token)) return [];
  return actorsAt(scene, token).flatMap(politiesOf);
}

/** "independent", "separate", "sovereign" before a state's name. */
function isWished(scene: Scene, token: number): boolean {
  const { trees } = scene.index;
  return trees.children(token).some((child) => {
    const { lemma, deprel } = trees.numbered.words[child]!;
    return deprel === 'amod' && /^(?:independent|separate|sovereign|breakaway)$/i.test(lemma);
  });
}

/** What "the right to", "the outcome of" is of. */
function complementOf(scene: Scene, token: number, depth: number): Thing | null {
  const { trees } = scene.index;
  for (const preposition of ABOUT)
    for (const child of obliquesOf(trees, token, preposition))
      for (const head of conjunctsOf(scene, child)) {
        const thing = thingAt(scene, head, depth + 1);
        if (thing.classes.size > 0) return thing;
      }
  // “independence vote”, “Somaliland's statehood claim”
  for (const child of trees.children(token)) {
    if (!/^(?:compound|amod)$/.test(relationOf(trees, child))) continue;
    const thing = thingAt(scene, child, depth + 1);
    if (thing.classes.has('independence') || thing.classes.has('recognition')) return thing;
  }
  return null;
}

/** Whom a noun is about: whose it is, of or in what it is, which name stands before it. */
export function aboutOf(scene: Scene, token: number, depth = 0): Actor[] {
  const { trees } = scene.index;
  const { words } = trees.numbered;
  for (const preposition of ABOUT.slice(0, 5)) {
    if (preposition === 'to' && words[token]!.lemma !== 'recognition') continue;
    for (const child of obliquesOf(trees, token, preposition)) {
      const polities = polityAt(scene, child);
      if (polities.length > 0) return polities;
      if (depth < DEEPEST) {
        const inner = thingAt(scene, child, depth + 1);
        if (inner.about.length > 0) return [...inner.about];
      }
    }
  }
  const owned = ownersAt(scene, token);
  if (owned.length > 0) return owned;
  for (const child of trees.children(token)) {
    if (!/^(?:compound|amod|nmod|appos|flat)$/.test(relationOf(trees, child))) continue;
    if (relationOf(trees, child) === 'nmod' && prepositionOf(trees, child) !== null) continue;
    const polities = polityAt(scene, child);
    if (polities.length > 0) return polities;
  }
  for (const child of obliquesOf(trees, token, 'in')) {
    const polities = polityAt(scene, child);
    if (polities.length > 0) return polities;
  }
  return [];
}

function ownersAt(scene: Scene, token: number): Actor[] {
  const { trees } = scene.index;
  return ownersOf(trees, token)
    .filter((owner) => trees.numbered.words[owner]!.deprel === 'nmod:poss')
    .flatMap((owner) => actorsAt(scene, owner))
    .flatMap(politiesOf);
}
