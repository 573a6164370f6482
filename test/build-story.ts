import type { ParsedStory } from '../src/statements/find-statements.ts';
import type { Label } from '../src/statements/label-story.ts';
import { type NumberedStory, numberTokens } from '../src/statements/number-tokens.ts';
import { findQuotations, type Sentence, type Token } from '../src/tokens/index.ts';
import { testArticle } from './test-article.ts';

/**
 * A story with trees by hand: a paragraph a string, a sentence a line, a token "form/lemma/UPOS/head/relation" with heads
 * counted from 1 in the sentence, 0 for the root. "said/say/VERB/0/root"; tokens are parted by one blank in the text.
 */
export function buildStory(...paragraphs: string[]): { story: ParsedStory; numbered: NumberedStory } {
  const sentences: Sentence[] = [];
  const trees: { words: ParsedStory['trees'][number]['words'] }[] = [];
  const texts: string[] = [];
  let offset = 0;
  for (const [block, paragraph] of paragraphs.entries()) {
    const start = offset;
    for (const line of paragraph.trim().split('\n')) {
      const cells = line
        .trim()
        .split(' ')
        .map((cell) => cell.split('/'));
      const tokens: Token[] = cells.map(([form = '']) => {
        const token = { form, start: offset, end: offset + form.length };
        offset = token.end + 1;
        return token;
      });
      sentences.push({ tokens, start: tokens[0]!.start, end: tokens.at(-1)!.end, block });
      const words = cells.map(([, lemma = '', upos = '', head = '', deprel = '']) => ({
        lemma,
        upos,
        feats: '',
        head: Number(head) - 1,
        deprel,
      }));
      trees.push({ words });
    }
    texts.push(
      sentences
        .filter((sentence) => sentence.block === block)
        .flatMap(({ tokens }) => tokens.map(({ form }) => form))
        .join(' '),
    );
    offset = start + texts.at(-1)!.length + 2;
  }
  const article = testArticle(texts.join('\n\n'));
  const story = { article, sentences, trees, quotations: findQuotations(article) };
  return { story, numbered: numberTokens(story) };
}

/** A label of the labeller's on a cue, nothing else found. */
export function labelOn(head: number, rest: Partial<Label> = {}): Label {
  return { head, cue: [head], source: [], content: [], type: 'communication', chance: 0.9, ...rest };
}
