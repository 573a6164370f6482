export type { Article, Block, BlockKind, Dateline } from './article.ts';
export { isOutletName } from './find-outlet.ts';
export { readArticle } from './read-article.ts';
export { splitStories } from './split-stories.ts';
export type { StorySource } from './story-source.ts';
