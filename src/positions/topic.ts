import { type Actor, isPolity } from '../mentions/index.ts';
import { countOf } from './actors.ts';
import type { StoryView } from './story-view.ts';

/** What was acted upon so many sentences ago is still what "the republic" and "it" are. */
const REACH = 12;

/** Whom "it", "the new state", "the vote" are about: what was acted upon last, or as many as are asked for. */
export function topicFor({ scene, topics, main }: StoryView, token: number): readonly Actor[] {
  const { sentenceOf } = scene.index.trees.numbered;
  const wanted = countOf(scene, token);
  for (let i = topics.length - 1; i >= 0; i--) {
    const { actors, token: at } = topics[i]!;
    if (sentenceOf[token]! - sentenceOf[at]! > REACH) break;
    if (wanted > 0 ? actors.length === wanted : true) return actors;
  }
  return wanted === 0 && main !== null ? [main] : [];
}

/** Whether a word leaves open which state it means: a pronoun, "the two regions", "the new state". */
export function isVague({ scene }: StoryView, token: number): boolean {
  const { trees } = scene.index;
  const { words, tokens } = trees.numbered;
  const { upos } = words[token]!;
  if (upos === 'PRON') return /^(?:it|them|they|this|that|both|neither|its|their)$/i.test(tokens[token]!.form);
  if (countOf(scene, token) > 0) return true;
  const lemma = words[token]!.lemma.toLowerCase();
  if (/^(?:province|region|territory|island|enclave|area)$/.test(lemma) && scene.index.at(token)) {
    const link = scene.linkOf(scene.index.at(token)!);
    return link === null || !isPolity(link.actor);
  }
  const isAny = trees.children(token).some((child) => /^(?:a|an|any|every|another|no)$/i.test(tokens[child]!.form));
  if (isAny) return false;
  if (!/^(?:state|republic|entity|regime|régime|country|nation|emirate)$/.test(lemma)) return false;
  return !trees.children(token).some((child) => {
    const phrase = scene.index.at(child);
    return phrase?.form === 'name' && phrase.entries.length > 0;
  });
}
