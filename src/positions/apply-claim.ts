import { antecedentOf, hasCopula, obliquesOf, readStance, subjectsOf } from '../clauses/index.ts';
import { type Actor, isPolity, relationOf, type StoryTrees } from '../mentions/index.ts';
import { actorsAt, holdersFor, politiesOf } from './actors.ts';
import type { Draft } from './draft.ts';
import { aboutOf, thingAt } from './find-things.ts';
import type { StoryView } from './story-view.ts';

/**
 * What is said to be one's own: "Crimea was, is and will be Ukrainian", "Chechnya remains a part of the federation", "Karabakh
 * is Azerbaijani land", said for the state whose own it is to be. Said for another state it is a fact, no claim.
 */
export function applyClaim(view: StoryView, token: number): Draft[] {
  const { scene } = view;
  const { trees } = scene.index;
  if (!isPredicate(trees, token)) return [];
  const statement = view.statementAt(token);
  const { speaker, behalf } = view.voiceOf(statement);
  // “Morocco, for which the island is a part of its territory”
  const clause = hasCopula(trees, token) ? token : trees.numbered.headOf[token]!;
  const [eye] = ['for', 'to']
    .flatMap((preposition) => [token, clause].flatMap((head) => obliquesOf(trees, head, preposition)))
    .flatMap((head) => actorsAt(scene, head));
  const voice = eye ?? behalf ?? speaker;
  if (voice === null) return [];
  const [holder] = holdersFor(voice);
  if (!holder || !isPolity(holder)) return [];
  if (!saysOwn(view, token, holder)) return [];
  const stance = readStance(trees, token);
  if (stance.polarity === 'denied' || stance.modality === 'hypothetical') return [];
  const objects = subjectsOf(trees, token)
    .flatMap((head) => thingAt(view, antecedentOf(trees, head)).about)
    .flatMap(politiesOf)
    .filter((object) => object !== holder && isPolity(object));
  return objects.map((object) => ({
    ...{ holder, act: 'claim-sovereignty', object, addressees: [], polarity: 'affirmed', modality: 'actual' },
    ...{ token, tokens: [], statement, trace: ['said to be its own'], stance },
  }));
}

function isPredicate(trees: StoryTrees, token: number): boolean {
  const { words, headOf } = trees.numbered;
  if (!/^(?:NOUN|PROPN|ADJ|PRON)$/.test(words[token]!.upos)) return false;
  if (hasCopula(trees, token)) return true;
  const up = headOf[token]!;
  return up >= 0 && /^(?:xcomp|obj)$/.test(relationOf(trees, token)) && /^(?:remain|stay|be)$/.test(words[up]!.lemma);
}

/** "Ukrainian", "Ukraine", "a part of Ukraine", "our land", "a part of the federation". */
function saysOwn(view: StoryView, token: number, holder: Actor): boolean {
  const { trees } = view.scene.index;
  const { upos, lemma } = trees.numbered.words[token]!;
  if (/^ours$/i.test(trees.numbered.tokens[token]!.form)) return true;
  if (lemma === 'own')
    return trees.children(token).some((child) => trees.numbered.words[child]!.deprel === 'nmod:poss');
  const isTerritory =
    thingAt(view, token).classes.has('territory') || /^(?:land|soil|island)$/.test(lemma.toLowerCase());
  if (isTerritory) {
    const owners = aboutOf(view, token);
    return owners.length > 0 ? owners.includes(holder) : namesPart(trees, token);
  }
  return (upos === 'PROPN' || upos === 'ADJ') && actorsAt(view.scene, token).includes(holder);
}

/** "a part of the federation", "our land": whose it is goes without saying. */
function namesPart(trees: StoryTrees, token: number): boolean {
  const { words, tokens } = trees.numbered;
  return trees
    .children(token)
    .some(
      (child) =>
        words[child]!.deprel === 'nmod' || /^(?:our|integral|inalienable|inseparable)$/i.test(tokens[child]!.form),
    );
}
