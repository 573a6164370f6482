import { type Actor, onOneLine, type Scene } from '../mentions/index.ts';
import { contestedBefore, isContested } from './contested-at.ts';
import type { FactDraft } from './draft-fact.ts';
import { FORMER, PARTS, REALMS, statusSort } from './fact-words.ts';
import { isDoubted, isNegated } from './is-doubted.ts';
import { type Modifier, modifiersBefore } from './modifiers-before.ts';
import { possessorOf } from './noun-owner.ts';
import { actorAt, politiesNamed, polityAt } from './polity-at.ts';
import { childrenBy, describedBy, formAt, lemmaAt, subjectOf } from './walk-clause.ts';

/** What a territory or body is said to be by the words before its noun or name: "the breakaway region", "rebel Chechnya". */
export function findStatuses(scene: Scene): FactDraft[] {
  const { words } = scene.index.trees.numbered;
  const found: FactDraft[] = [];
  for (let token = 0; token < words.length; token++) {
    const { upos } = words[token]!;
    if (upos !== 'NOUN' && upos !== 'PROPN') continue;
    if (scene.index.at(token)?.form === 'name' && scene.index.at(token)!.head !== token) continue;
    const lemma = lemmaAt(scene, token);
    for (const modifier of modifiersBefore(scene, token)) {
      const sort = statusSort(modifier.words);
      if (sort !== undefined) found.push(...draftStatus(scene, token, modifier, sort));
      else if (modifier.words === 'former' && FORMER.has(lemma)) found.push(...draftFormer(scene, token, modifier));
    }
    if (/^(?:colony|protectorate)$/.test(lemma)) found.push(...draftPredicate(scene, token));
  }
  return found;
}

function draftStatus(scene: Scene, noun: number, { words, first, last }: Modifier, sort: string): FactDraft[] {
  const isName = scene.index.at(noun)?.form === 'name';
  const lemma = lemmaAt(scene, noun);
  if (sort === 'banned') return draftBanned(scene, noun, first);
  if (!isName && !PARTS.has(lemma) && !REALMS.has(lemma)) return [];
  // “separatist South Ossetian leader”: the noun is what they are of.
  if (isName && scene.index.trees.numbered.words[noun]!.deprel === 'amod') return [];
  const value = isName ? words : `${words} ${lemma}`;
  return targetsOf(scene, noun).map((about) => ({
    about,
    property: 'status',
    value,
    sort,
    first: first,
    last: Math.max(last, noun),
    score: 0.85,
    rule: `status: "${words}"`,
  }));
}

/** The territories that a noun with a status is said of: by name, by what it stands for, by what it is said to describe. */
function targetsOf(scene: Scene, noun: number): Actor[] {
  const described = describedBy(scene, noun);
  if (described !== null && !isNegated(scene, noun)) {
    const subject = polityAt(scene, described);
    if (subject) return [subject];
  }
  const named = politiesNamed(scene, noun);
  if (scene.index.at(noun)?.form === 'name') return named;
  // “people's republics of Donbas”: more than the one that is named.
  if (scene.index.at(noun)?.plural && named.length < 2) return [];
  const told = named.filter((actor) => isContested(scene, actor) || !isLinked(scene, noun, actor));
  if (told.length > 0) return told;
  // “the breakaway region”: where nobody else can be meant, the one that the story spoke of last.
  const isDefinite = childrenBy(scene, noun, /^det$/).some((child) => /^(?:the|this|that)$/.test(formAt(scene, child)));
  const before = isDefinite && PARTS.has(lemmaAt(scene, noun)) ? contestedBefore(scene, noun) : null;
  return before ? [before] : [];
}

/** Whether a noun stands for somebody by what the story spoke of, not by a name beside it. */
function isLinked(scene: Scene, noun: number, actor: Actor): boolean {
  return (
    actorAt(scene, noun) === actor &&
    ![...scene.index.trees.children(noun)].some((child) => actorAt(scene, child) === actor)
  );
}

/** "the banned separatist party Batasuna" */
function draftBanned(scene: Scene, noun: number, first: number): FactDraft[] {
  const actor = actorAt(scene, noun);
  if (actor?.kind !== 'organisation' || !actor.named) return [];
  const value = wordsBetween(scene, first, Math.max(first, noun));
  return [
    {
      about: actor,
      property: 'status',
      value,
      sort: 'banned',
      first,
      last: noun,
      score: 0.85,
      rule: 'status: "banned"',
    },
  ];
}

/** "a former British protectorate", "its former province": what it was, and of whom. */
function draftFormer(scene: Scene, noun: number, { first }: Modifier): FactDraft[] {
  const owner = possessorOf(scene, noun);
  const value = `${wordsBetween(scene, first, noun)
    .toLowerCase()
    .replace(/\b[a-z]/, (letter) => letter)}`;
  const told = formerOf(scene, noun, owner);
  if (told === null) return [];
  const words = wordsBetween(scene, first, noun);
  return [
    {
      about: told,
      property: 'status',
      value: owner && owner !== told ? `${words} of ${owner.name}` : words || value,
      first,
      last: noun,
      sort: 'former',
      score: 0.8,
      rule: `status: "former ${lemmaAt(scene, noun)}"`,
    },
  ];
}

function formerOf(scene: Scene, noun: number, owner: Actor | null): Actor | null {
  const { headOf, words } = scene.index.trees.numbered;
  const described = describedBy(scene, noun);
  const [named] = described === null ? politiesNamed(scene, noun) : [polityAt(scene, described)];
  const isSure = named && (described !== null || isContested(scene, named) || !isLinked(scene, noun, named));
  if (isSure && named !== owner) return named;
  // “A former British protectorate, it broke away”
  const verb = /^(?:nsubj|dislocated|obl|advcl)/.test(words[noun]!.deprel) ? headOf[noun]! : null;
  const other = verb === null ? undefined : childrenBy(scene, verb, /^nsubj$/).find((child) => child > noun);
  const before = contestedBefore(scene, other ?? noun);
  return before !== owner ? before : null;
}

/** "Gibraltar was a colony on Spanish soil" */
function draftPredicate(scene: Scene, noun: number): FactDraft[] {
  if (childrenBy(scene, noun, /^cop$/).length === 0 || isDoubted(scene, noun)) return [];
  // “it had once been a colony”: no more.
  if (childrenBy(scene, noun, /^aux$/).some((child) => formAt(scene, child) === 'had')) return [];
  const subject = subjectOf(scene, noun);
  const about = subject === null ? null : polityAt(scene, subject);
  if (about === null) return [];
  let last = noun;
  const { tokens } = scene.index.trees.numbered;
  while (
    tokens[last + 1] &&
    /^[\p{L}-]+$/u.test(tokens[last + 1]!.form) &&
    scene.index.trees.numbered.headOf[last + 1]! >= noun
  )
    last++;
  let first = noun;
  while (
    first > 0 &&
    scene.index.trees.numbered.headOf[first - 1] === noun &&
    /^(?:amod|compound)/.test(scene.index.trees.numbered.words[first - 1]!.deprel)
  )
    first--;
  return [
    {
      about,
      property: 'status',
      value: wordsBetween(scene, first, last),
      first: Math.min(subject!, first),
      last,
      score: 0.8,
      rule: `status: "${formAt(scene, noun)}"`,
    },
  ];
}

function wordsBetween({ article, index }: Scene, first: number, last: number): string {
  const { tokens } = index.trees.numbered;
  return onOneLine(article.text.slice(tokens[first]!.start, tokens[last]!.end));
}
