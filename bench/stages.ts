import { type Article, readArticle } from '../src/article/index.ts';
import { findFacts } from '../src/facts/index.ts';
import { type HeadKinds, scoreKinds } from '../src/kinds/index.ts';
import { findMentions } from '../src/mentions/index.ts';
import { type Models, readStory } from '../src/pipeline.ts';
import { findPositions } from '../src/positions/index.ts';
import { findSpeakers, type SpokenStory } from '../src/speakers/index.ts';
import {
  findStatements,
  labelStory,
  numberTokens,
  type SeenByNetwork,
  type Statement,
} from '../src/statements/index.ts';
import type { ParsedSentence, Parser } from '../src/syntax/index.ts';
import { findTimes, type TimeExpression } from '../src/times/index.ts';
import { cutSentences, findQuotations, type Quotation, type Sentence } from '../src/tokens/index.ts';
import type { StorySet } from './fixed-stories.ts';
import { cpuSeconds, median } from './median.ts';

/** How fast a stage is, alone, when what the stages before it give is there. */
export interface StageSpeed {
  stage: string;
  tokens: number;
  stories: number;
}

/** What the stages before have given, made once. */
interface Prepared {
  source: StorySet['stories'][number];
  article: Article;
  sentences: Sentence[];
  quotations: Quotation[];
  trees: ParsedSentence[];
  kinds: HeadKinds[];
  times: TimeExpression[];
  statements: Statement[];
  acts: SeenByNetwork;
  spoken: SpokenStory;
}

const RUNS = 7;
/** Stories are repeated until a run reads about so many tokens, so that it is long beside the clock's steps. */
const TOKENS_A_RUN = 20_000;

/** Tokens and stories a second of CPU time for each stage, the median of some runs; stages take turns. */
export function measureStages({ stories }: StorySet, models: Models): StageSpeed[] {
  const once = stories.map((source) => prepare(source, models));
  const tokensOnce = once.reduce((sum, { sentences }) => sum + countTokens(sentences), 0);
  const times = Math.max(1, Math.round(TOKENS_A_RUN / tokensOnce));
  const all = Array.from({ length: times }, () => once).flat();
  const seconds = new Map(Object.keys(STAGES).map((stage) => [stage, [] as number[]]));
  for (let run = 0; run <= RUNS; run++) {
    for (const [stage, work] of Object.entries(STAGES)) {
      const taken = cpuSeconds(() => {
        for (const prepared of all) work(prepared, models);
      });
      // The first run warms the compiler up.
      if (run > 0) seconds.get(stage)!.push(taken);
    }
  }
  return [...seconds].map(([stage, taken]) => ({
    stage,
    tokens: (tokensOnce * times) / median(taken),
    stories: all.length / median(taken),
  }));
}

const STAGES: Readonly<Record<string, (prepared: Prepared, models: Models) => void>> = {
  article: ({ source }) => void readArticle(source),
  tokens: ({ article }) => void cutSentences(article),
  quotations: ({ article }) => void findQuotations(article),
  syntax: ({ sentences }, { parser }) => void parser.parse(sentences),
  kinds: ({ trees }, { kinds }) => void scoreKinds(kinds, trees),
  times: (prepared) => void findTimes(prepared),
  'statements, kinds, acts': (prepared, models) => {
    const { trees, labels } = labelStory(prepared, { ...models, parser: replay(prepared) });
    findStatements({ ...prepared, trees }, labels);
  },
  'mentions, speakers': (prepared, { register }) => {
    const mentioned = findMentions({ ...prepared, numbered: numberTokens(prepared) }, register);
    findSpeakers(mentioned, prepared.statements, prepared.times);
  },
  positions: ({ spoken, times, acts }) => void findPositions(spoken, times, acts),
  facts: ({ spoken, times }) => void findFacts(spoken, times),
  'whole reading': ({ source }, models) => void readStory(source, models),
};

function prepare(source: Prepared['source'], models: Models): Prepared {
  const { parser, register } = models;
  const article = readArticle(source);
  const sentences = cutSentences(article);
  const quotations = findQuotations(article);
  const trees = parser.parse(sentences);
  const again = { ...models, parser: replay({ sentences, trees }) };
  const { labels, kinds, acts, chances } = labelStory({ article, sentences, quotations }, again);
  const statements = findStatements({ article, sentences, quotations, trees }, labels);
  const times = findTimes({ article, sentences, trees });
  const numbered = numberTokens({ sentences, trees, quotations });
  const mentioned = findMentions({ article, numbered, kinds, statements, times }, register);
  const spoken = findSpeakers(mentioned, statements, times);
  return { source, article, sentences, quotations, trees, kinds, times, statements, acts: { acts, chances }, spoken };
}

/** A parser that gives trees made before, so that the stage after it is measured alone. */
function replay({ sentences, trees }: Pick<Prepared, 'sentences' | 'trees'>): Parser {
  const treeOf = new Map<Pick<Sentence, 'tokens'>, ParsedSentence>(sentences.map((one, i) => [one, trees[i]!]));
  function* parseEach(asked: Iterable<Pick<Sentence, 'tokens'>>): Generator<ParsedSentence> {
    for (const sentence of asked) yield treeOf.get(sentence)!;
  }
  return { model: 'replay', parseEach, parse: (asked) => [...parseEach(asked)] };
}

function countTokens(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
}
