import { mendAttachments, mendLemmas } from '../clauses/index.ts';
import type { Actor, Scene } from '../mentions/index.ts';
import type { Act } from '../schema/acts.ts';
import type { SpokenStory, Voice } from '../speakers/index.ts';
import type { Statement } from '../statements/index.ts';
import type { TimeExpression } from '../times/index.ts';
import { askedByQuestions } from './asked-by-questions.ts';

/** An act that was told, for what refers to it. */
export interface ToldAct {
  act: Act;
  objects: readonly Actor[];
  holders: readonly Actor[];
  token: number;
}

/** An act that may be told again. */
export interface EchoedAct extends ToldAct {
  /** The year or day of the act, where its clause names one. */
  date: string | null;
}

/** A story as positions are looked for in it: its scene, and what stands around each token. */
export interface StoryView {
  scene: Scene;
  times: readonly TimeExpression[];
  /** The innermost statement in whose content a token stands, or null. */
  statementAt(token: number): Statement | null;
  voiceOf(statement: Statement | null): Voice;
  /** What positions were about before here, the last one last. */
  topics: { actors: readonly Actor[]; token: number; act: Act }[];
  /** What most acts of the story are about, else the territory of which it speaks most; null where there is none. */
  main: Actor | null;
  /** The act that "did so" and "followed suit" repeat. */
  last: EchoedAct | null;
  /** The last act of all, which "as do the Conservatives" and "the Greens are for it" are about. */
  told: ToldAct | null;
  /** The word of the last act about a vote. */
  lastVote: number | null;
}

const NOBODY: Voice = { speaker: null, behalf: null };

/** A story as positions are looked for in it; `main` is what it is about, where that is known. */
export function viewStory(story: SpokenStory, times: readonly TimeExpression[], main: Actor | null): StoryView {
  const { scene: told, statements, voiceOf } = story;
  const trees = mendAttachments(mendLemmas(told.index.trees));
  const scene: Scene = { ...told, index: { ...told.index, trees }, askedAt: askedByQuestions(story) };
  const { tokens } = scene.index.trees.numbered;
  const around: (Statement | undefined)[] = new Array(tokens.length);
  const lengthOf = ({ content }: Statement): number => content.reduce((sum, { start, end }) => sum + end - start, 0);
  const outerFirst = statements
    .filter(({ type }) => type === 'communication')
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  for (const statement of outerFirst)
    for (const { start, end } of statement.content)
      for (let token = scene.index.tokenAt(start); token < tokens.length && tokens[token]!.start < end; token++)
        around[token] = statement;
  return {
    scene,
    times,
    statementAt: (token) => around[token] ?? null,
    voiceOf: (statement) => (statement ? voiceOf(statement) : NOBODY),
    ...untold(main),
  };
}

/** The same story, with nothing told of it yet, as one that is about another. */
export function viewAnew(view: StoryView, main: Actor | null): StoryView {
  return { ...view, ...untold(main) };
}

function untold(main: Actor | null): Pick<StoryView, 'topics' | 'main' | 'last' | 'told' | 'lastVote'> {
  return { topics: [], main, last: null, told: null, lastVote: null };
}
