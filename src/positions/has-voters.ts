import { obliquesOf, subjectsOf } from '../clauses/index.ts';
import type { StoryView } from './story-view.ts';

/** Nouns for those who vote. */
const VOTERS =
  /^(?:voter|man|woman|islander|inhabitant|elector|electorate|people|person|percent|per cent|%|majority|citizen|resident|islander|population|turnout|ballot)$/i;

/** Whether those who vote are the subject of a verb: voters, a people, a share of them. */
export function hasVoters({ scene }: StoryView, token: number): boolean {
  const { trees } = scene.index;
  const { words, tokens } = trees.numbered;
  if (words[token]!.lemma === 'vote') return true;
  return subjectsOf(trees, token).some((subject) => {
    // “40 percent of companies chose London”
    const ofWhom = obliquesOf(trees, subject, 'of').filter((of) => words[of]!.upos === 'NOUN');
    if (ofWhom.length > 0 && !ofWhom.some((of) => VOTERS.test(words[of]!.lemma))) return false;
    if (VOTERS.test(words[subject]!.lemma) || tokens[subject]!.form === '%' || words[subject]!.upos === 'NUM')
      return true;
    return trees.children(subject).some((child) => tokens[child]!.form === '%');
  });
}
