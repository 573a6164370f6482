import type { Link } from './actor.ts';
import type { Phrase } from './find-phrases.ts';
import { makeUnnamed } from './make-unnamed.ts';
import type { Scene } from './scene.ts';
import { relationOf, type StoryTrees } from './story-trees.ts';
import { textOf } from './text-of.ts';

const STATES = /^(?:state|country|nation|government|member)$/;
/** Who else is asked: "other countries", "friendly governments", "third states". */
const OTHERS =
  /^(?:other|foreign|third|friendly|free|neighbou?ring|civilised|civilized|remaining|member|western|brotherly|like-minded)$/i;
/** Words by which somebody is asked to do something. */
const ASKING =
  /^(?:ask|urge|call|appeal|press|request|implore|beg|begg|begy|invite|warn|advise|demand|exhort|beseech|petition|encourage|tell|lobby|instruct|order|remind|require|oblige|plead|entreat|challenge|caution|counsel|forbid|recommend|obligate|call-up|plea|invitation|petition|demand)$/;

/**
 * Whom "all states", "other countries" are where they are asked to do something: the international community, or a group without a
 * name.
 */
export function linkEverybody(scene: Scene, phrase: Phrase): Link | null {
  const { trees } = scene.index;
  const { words, tokens } = trees.numbered;
  const { head, noun } = phrase;
  if (!noun || !STATES.test(noun.lemma) || phrase.determiner === 'possessive' || !isAsked(trees, head)) return null;
  const forms = trees.children(head).flatMap((child) => (child < head ? [tokens[child]!.form.toLowerCase()] : []));
  const isAll = forms.some((form) => /^(?:all|every|each)$/.test(form));
  const isOther = phrase.plural && forms.some((form) => OTHERS.test(form));
  if (isOther) return makeUnnamed(scene, phrase, 'group', null);
  if (!isAll || (!phrase.plural && !/^(?:every|each)$/.test(forms[0] ?? '')) || /^(?:member)$/.test(noun.lemma))
    return null;
  // “all states of the region” are not everybody.
  const isSome = trees
    .children(head)
    .some(
      (child) =>
        child > head && words[child]!.deprel === 'nmod' && !/^(?:world|earth|globe|planet)$/i.test(words[child]!.lemma),
    );
  if (isSome) return makeUnnamed(scene, phrase, 'group', null);
  const actor = scene.cast.registered('international-community');
  actor.aliases.add(`all ${plural(noun.lemma)}`);
  return { actor, alternatives: [], trace: [`description: "${textOf(scene, phrase)}" is everybody`] };
}

const plural = (noun: string): string => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);

/** Whether a token stands where those stand who are asked: "urged all states to", "an appeal to other countries". */
export function isAsked(trees: StoryTrees, token: number): boolean {
  const { words, headOf } = trees.numbered;
  let at = token;
  for (let steps = 0; relationOf(trees, at) === 'conj' && headOf[at]! >= 0 && steps < 8; steps++) at = headOf[at]!;
  const relation = relationOf(trees, at);
  const up = headOf[at]!;
  if (up < 0) return false;
  if (/^(?:obj|iobj|obl|nmod)$/.test(relation)) return ASKING.test(words[up]!.lemma);
  if (relation !== 'nsubj') return false;
  // “asks that all states recognise it”, “all states were asked to”
  if (ASKING.test(words[up]!.lemma)) return words[at]!.deprel === 'nsubj:pass';
  const above = headOf[up]!;
  return above >= 0 && /^(?:xcomp|ccomp)$/.test(relationOf(trees, up)) && ASKING.test(words[above]!.lemma);
}
