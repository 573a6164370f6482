import { type Actor, isPolity } from '../mentions/index.ts';
import type { OpenDraft } from './draft.ts';
import type { StoryView } from './story-view.ts';

/**
 * Who declares independence, and whose: a land declares its own. "The junta proclaimed the independence of the Republic" is told of
 * the land even where the junta was taken for that of who recognises it, and "Buvar, which had proclaimed itself independent" of
 * Buvar, whatever the story spoke of before.
 */
export function declareForOneself(view: StoryView, drafts: readonly OpenDraft[]): OpenDraft[] {
  return drafts.map((draft): OpenDraft => {
    const { act, holder, object } = draft;
    if (act !== 'declare-independence' || holder === null || !isPolity(holder) || !isPolity(object)) return draft;
    const isHolderNamed = isNamedAt(view, holder, draft.token);
    if (holder === object) {
      // “six months after it proclaimed its independence”: no state of old, in a story of another land
      const { main } = view;
      const isOther = main !== null && main !== holder && !isHolderNamed && holder.kind === 'state';
      return isOther ? { ...draft, holder: main, object: main } : draft;
    }
    if (isOfItself(view, draft.token)) return { ...draft, object: holder };
    if (!isHolderNamed) return { ...draft, holder: object };
    return draft.byTopic || !isNamedAt(view, object, draft.token) ? { ...draft, object: holder } : draft;
  });
}

/** "proclaimed itself independent" */
function isOfItself({ scene: { index } }: StoryView, token: number): boolean {
  const { tokens } = index.trees.numbered;
  return index.trees.children(token).some((child) => /^(?:itself|themselves)$/i.test(tokens[child]!.form));
}

/** Whether the sentence around a token names an actor. */
function isNamedAt({ scene }: StoryView, { mentions }: Actor, token: number): boolean {
  const { sentenceOf } = scene.index.trees.numbered;
  return mentions.some(({ token: at, form }) => form === 'name' && sentenceOf[at] === sentenceOf[token]);
}
