import { type Article, readArticle } from '../src/article/index.ts';
import { type Models, readStory } from '../src/pipeline.ts';
import { findStatements, labelStory } from '../src/statements/index.ts';
import type { ParsedSentence, Parser } from '../src/syntax/index.ts';
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
}

const RUNS = 7;
/** Stories are repeated until a run reads about so many tokens, so that it is long beside the clock's steps. */
const TOKENS_A_RUN = 20_000;

/** Tokens and stories a second of CPU time for each stage, the median of some runs; stages take turns. */
export function measureStages({ stories }: StorySet, models: Models): StageSpeed[] {
  const once = stories.map((source) => prepare(source, models.parser));
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
  statements: (prepared, { labeller }) => {
    const { article, sentences, quotations } = prepared;
    const { trees, labels } = labelStory(article, sentences, quotations, replay(prepared), labeller);
    findStatements({ article, sentences, quotations, trees }, labels);
  },
  'whole reading': ({ source }, models) => void readStory(source, models),
};

function prepare(source: Prepared['source'], parser: Parser): Prepared {
  const article = readArticle(source);
  const sentences = cutSentences(article);
  return { source, article, sentences, quotations: findQuotations(article), trees: parser.parse(sentences) };
}

/** A parser that gives trees made before, so that the stage after it is measured alone. */
function replay({ sentences, trees }: Prepared): Parser {
  const treeOf = new Map<Pick<Sentence, 'tokens'>, ParsedSentence>(sentences.map((one, i) => [one, trees[i]!]));
  function* parseEach(asked: Iterable<Pick<Sentence, 'tokens'>>): Generator<ParsedSentence> {
    for (const sentence of asked) yield treeOf.get(sentence)!;
  }
  return { model: 'replay', parseEach, parse: (asked) => [...parseEach(asked)] };
}

function countTokens(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
}
