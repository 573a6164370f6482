import { identifyStory } from '../article/identify-story.ts';

/** The hash of a text, in the form of a story's id: `sha256:` and hex digits. */
export function hashText(text: string): string {
  return identifyStory(new TextEncoder().encode(text));
}
