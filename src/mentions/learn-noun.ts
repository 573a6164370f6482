import type { Actor } from './actor.ts';
import type { Phrase } from './find-phrases.ts';
import { learnSex } from './learn-sex.ts';
import { portfoliosOf } from './portfolio.ts';
import type { Scene } from './scene.ts';
import { textOf } from './text-of.ts';

/** Takes over what a description with a noun tells of an actor: that noun, which office of its kind, and the sex. */
export function learnNoun(scene: Scene, actor: Actor, phrase: Phrase): void {
  const { lemma, sex } = phrase.noun!;
  actor.nouns.add(lemma);
  for (const portfolio of portfoliosOf(textOf(scene, phrase), lemma)) actor.portfolios.add(portfolio);
  if (sex !== null && actor.kind === 'person') learnSex(actor, sex);
}
