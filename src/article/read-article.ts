import type { Article } from './article.ts';
import { identifyStory } from './identify-story.ts';
import { readText } from './read-text.ts';
import type { StorySource } from './story-source.ts';

export function readArticle(story: StorySource | string | Uint8Array): Article {
  const bytes =
    typeof story === 'string' ? new TextEncoder().encode(story) : story instanceof Uint8Array ? story : story.bytes;
  const text = typeof story === 'string' ? story.replace(/^\ufeff/, '') : new TextDecoder().decode(bytes);
  return { id: identifyStory(bytes), ...readText(text) };
}
