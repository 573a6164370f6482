import type { Actor } from '../mentions/index.ts';
import { holdersFor } from './actors.ts';
import type { StoryView } from './story-view.ts';

/** For whom the words at a token are said: the state or body of their speaker; nobody where the story says them itself. */
export function voiceHoldersAt(view: StoryView, token: number): Actor[] {
  const { speaker, behalf } = view.voiceOf(view.statementAt(token));
  const voice = behalf ?? speaker;
  return voice ? holdersFor(voice).filter(({ isMedium, kind }) => !isMedium && kind !== 'document') : [];
}
