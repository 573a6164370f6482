import { isVerb, undergoersOf } from '../clauses/index.ts';
import { relationOf } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import { classesJustTold, type Thing, thingAt } from './find-things.ts';
import type { StoryView } from './story-view.ts';

/** "declared the plebiscite illegal": what is judged, which the tree may hang on the verdict. */
export function judgedBy(view: StoryView, verb: number, verdict: number): Thing {
  const { trees } = view.scene.index;
  const [place = verdict] = undergoersOf(trees, verb);
  if (place !== verdict) return thingAt(view, place);
  const below = trees.children(verdict).find((child) => /^(?:compound|nsubj|amod|det)$/.test(relationOf(trees, child)));
  return thingAt(view, below ?? verdict);
}

/** “This is a violation of our sovereignty,” said of the act told just before. */
export function thingMeant(view: StoryView, token: number): Thing {
  const thing = thingAt(view, token);
  const { tokens } = view.scene.index.trees.numbered;
  if (!/^(?:this|that|it)$/i.test(tokens[token]!.form) || view.statementAt(token) === null) return thing;
  return { ...thing, classes: new Set(classesJustTold(view, token)) };
}

/** "Spain considers it illegal": of "it" the declaration or recognition told just before. */
export function thingToldBefore(view: StoryView, thing: Thing): Thing {
  const { tokens } = view.scene.index.trees.numbered;
  if (!/^(?:this|that|it)$/i.test(tokens[thing.token]!.form)) return thing;
  return { ...thing, classes: new Set(classesJustTold(view, thing.token)) };
}

/** Verdicts are on votes; on a declaration or a recognition they oppose independence. */
export function actOfVerdict(view: StoryView, { classes, token }: Thing): Act | null {
  if (isVerb(view.scene.index.trees, token)) return null;
  if (classes.has('vote')) return 'reject-vote';
  if (classes.has('comparison')) return 'deny-precedent';
  return OPPOSED.some((name) => classes.has(name)) ? 'oppose-independence' : null;
}

const OPPOSED = ['declaration', 'recognition', 'independence', 'breakup', 'step'];
