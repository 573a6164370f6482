import { obliquesOf, subjectsOf } from '../clauses/index.ts';
import { isPolity, type StoryTrees } from '../mentions/index.ts';
import { actorsAt } from './actors.ts';
import type { StoryView } from './story-view.ts';
import { isVoteWord } from './vote-words.ts';

/** Nouns for those who vote. */
const VOTERS =
  /^(?:voter|man|woman|islander|inhabitant|elector|electorate|people|person|percent|per cent|%|majority|citizen|resident|islander|population|turnout|ballot)$/i;

/** Words that show that a sentence tells of a vote. */
const OF_VOTES =
  /^(?:referendum|plebiscite|vote|voting|ballot|poll|polls|percent|per|%|margin|landslide|turnout|yes|no)$/i;

/**
 * Whether those who vote are the subject of a verb: voters, a share of them; a people or territory where the sentence tells of a
 * vote ("Scots turned it down by 55 percent").
 */
export function hasVoters(view: StoryView, token: number): boolean {
  const { scene } = view;
  const { trees } = scene.index;
  const { words, tokens } = trees.numbered;
  if (words[token]!.lemma === 'vote') return true;
  if (isOpinion(trees, token)) return false;
  return subjectsOf(trees, token).some((subject) => {
    // “40 percent of companies chose London”
    const ofWhom = obliquesOf(trees, subject, 'of').filter((of) => words[of]!.upos === 'NOUN');
    if (ofWhom.length > 0 && !ofWhom.some((of) => VOTERS.test(words[of]!.lemma))) return false;
    // “The British people decided to leave” tells of no vote, “The people of Bougainville have chosen to leave” does.
    if (DECIDING.test(words[token]!.lemma) && !tellsOfVote(view, token) && !isOfTerritory(view, subject)) return false;
    if (VOTERS.test(words[subject]!.lemma) || tokens[subject]!.form === '%' || words[subject]!.upos === 'NUM')
      return true;
    if (trees.children(subject).some((child) => tokens[child]!.form === '%')) return true;
    return isPeople(view, subject) && tellsOfVote(view, token);
  });
}

/** "A poll found that", "if 51 percent backed it": opinions and suppositions are no votes. */
function isOpinion({ numbered: { words, sentenceOf } }: StoryTrees, token: number): boolean {
  let isPoll = false;
  let isFound = false;
  for (let at = token; at >= 0 && sentenceOf[at] === sentenceOf[token]; at--) {
    const { lemma } = words[at]!;
    if (isVoteWord(lemma, 'survey') || /^(?:would|if)$/.test(lemma)) return true;
    if (lemma === 'poll') isPoll = true;
    if (/^(?:find|found|show|suggest|indicate|say)$/.test(lemma)) isFound = true;
  }
  return isPoll && isFound;
}

const DECIDING = /^(?:decide|choose|chos|opt|prefer|elect)$/;

function isOfTerritory({ scene }: StoryView, subject: number): boolean {
  return actorsAt(scene, subject).some(
    ({ kind, affiliation }) => kind === 'territory' || affiliation?.kind === 'territory',
  );
}

/** "Scots", "the Kurds", "New Caledonia" */
function isPeople(view: StoryView, subject: number): boolean {
  const { scene } = view;
  if (scene.index.trees.numbered.words[subject]!.upos === 'PRON') return false;
  return actorsAt(scene, subject).some(
    (actor) =>
      actor.kind === 'territory' ||
      (actor.kind === 'group' && (actor.named || actor.affiliation?.kind === 'territory')) ||
      (actor.affiliation !== null && isPolity(actor.affiliation) && /\p{Ll}s$/u.test(actor.name)),
  );
}

function tellsOfVote({ scene }: StoryView, token: number): boolean {
  const { words, sentenceOf, tokens } = scene.index.trees.numbered;
  for (let at = token; at >= 0 && sentenceOf[at] === sentenceOf[token]; at--)
    if (OF_VOTES.test(words[at]!.lemma)) return true;
  for (let at = token + 1; at < tokens.length && sentenceOf[at] === sentenceOf[token]; at++)
    if (OF_VOTES.test(words[at]!.lemma)) return true;
  return false;
}
