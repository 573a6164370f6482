import type { Actor } from './actor.ts';
import type { Appearance, Scene } from './scene.ts';

/** An actor that a phrase may stand for, with how likely that is beside the others. */
export interface Candidate {
  actor: Actor | null;
  score: number;
}

/** What counts for and against an antecedent: set by hand, the last ones tried on stories that no rule was written from. */
const WEIGHTS = {
  subject: 1.2,
  object: 0.4,
  possessive: 0.3,
  /** “Lee Fontaine disagrees. He runs the centre”: who acts in the sentence right before. */
  subjectBefore: 0.5,
  source: 0.6,
  name: 0.3,
  sameParagraph: 0.6,
  sentence: -0.9,
  paragraph: -0.35,
  frequency: 0.35,
  quoted: -0.8,
};
/** No further back than so many appearances. */
const REACH = 250;

/** What else of the story tells who is meant. */
export interface Wider {
  /** Who is meant where another appears, as a state where its capital does. */
  standsFor(actor: Actor | null): Actor | null;
  /** Whether those count whom only a heading names. */
  headings: boolean;
}

const NARROW: Wider = { standsFor: (actor) => actor, headings: false };

/**
 * The actors before a token that may be meant there, the likeliest first. `suits` gives a bonus, or null for those that
 * cannot be.
 */
export function rankAntecedents(
  scene: Scene,
  token: number,
  suits: (actor: Actor | null, appearance: Appearance) => number | null,
  { standsFor, headings }: Wider = NARROW,
): Candidate[] {
  const { sentenceOf, blockOf, quotationOf } = scene.index.trees.numbered;
  const best = new Map<Actor | null, number>();
  const times = new Map<Actor | null, number>();
  // “The envoy tells a different story: he says …”
  const isSource = scene.said.isSource(token);
  let seen = 0;
  for (let i = scene.appearances.length - 1; i >= 0 && seen < REACH; i--) {
    const appearance = scene.appearances[i]!;
    if (appearance.token >= token || (appearance.inHeading && !headings)) continue;
    seen++;
    const bonus = suits(appearance.actor, appearance);
    if (bonus === null) continue;
    const sentences = sentenceOf[token]! - sentenceOf[appearance.token]!;
    const paragraphs = Math.min(6, blockOf[token]! - blockOf[appearance.token]!);
    let score = bonus + WEIGHTS.sentence * Math.min(sentences, 4) + WEIGHTS.paragraph * paragraphs;
    if (appearance.grammar !== 'other') score += WEIGHTS[appearance.grammar];
    const isBeside = paragraphs === 0 && sentences <= 1 && quotationOf[appearance.token] === quotationOf[token];
    const isBefore = isBeside && (sentences > 0 || isSource);
    if (isBefore && appearance.grammar === 'subject') score += WEIGHTS.subjectBefore;
    if (appearance.isSource) score += WEIGHTS.source;
    if (appearance.form === 'name') score += WEIGHTS.name;
    if (paragraphs === 0) score += WEIGHTS.sameParagraph;
    if (quotationOf[appearance.token]! >= 0 && quotationOf[appearance.token] !== quotationOf[token])
      score += WEIGHTS.quoted;
    const actor = standsFor(appearance.actor);
    times.set(actor, (times.get(actor) ?? 0) + 1);
    const before = best.get(actor);
    if (before === undefined || score > before) best.set(actor, score);
  }
  return [...best]
    .map(([actor, score]) => ({ actor, score: score + WEIGHTS.frequency * Math.log(times.get(actor) ?? 1) }))
    .sort((a, b) => b.score - a.score);
}

/** How near the runner-up may come before a link is in doubt. */
const DOUBT = 0.35;

/** The other actors that come so near to the best that the link is in doubt. */
export function doubtfulOthers([best, ...rest]: readonly Candidate[]): Actor[] {
  return rest
    .flatMap(({ actor, score }) => (actor !== null && best && best.score - score < DOUBT ? [actor] : []))
    .slice(0, 3);
}
