import { holdsOn, type NameEntry, type Register, type ValidTime } from '../register/index.ts';
import type { Word } from '../syntax/index.ts';
import type { Actor, Link } from './actor.ts';
import { actorNoun } from './actor-nouns.ts';
import type { Phrase } from './find-phrases.ts';
import type { NameScene } from './link-names.ts';
import { LOCATIVE } from './locative.ts';
import { namesakeBody } from './namesake-body.ts';
import type { Cast } from './open-cast.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { prepositionOf, relationOf } from './story-trees.ts';

/** Which of a name's readings in the register a story means; null where it is none of them. */
export function chooseReading(scene: NameScene, phrase: Phrase): Link | null {
  const { index, register, cast } = scene;
  const entries = ofTheTime(scene, phrase.entries);
  const form = index.trees.numbered.tokens
    .slice(phrase.first, phrase.last + 1)
    .map((token) => token.form)
    .join(' ');
  // Gibraltar, Panama: where a state has its capital's name, it is the state.
  const isPolity = entries.some(
    ({ sort, entity }) => sort === 'name' && /^(?:state|territory)$/.test(register.entities.get(entity)!.kind),
  );
  const capital = isPolity ? undefined : entries.find(({ sort }) => sort === 'capital');
  if (capital && !standsForGovernment(index, phrase, scene.isSource)) {
    const trace = [traceOf(form, capital), 'a place where something happens'];
    return { actor: placeNamed(cast, capital), alternatives: [], trace };
  }
  const best = entries[0]!;
  const namesake = namesakeBody(scene, phrase, best);
  if (namesake)
    return { actor: namesake, alternatives: [], trace: [`name: "${form}" is ${namesake.name}, by whose it is`] };
  const rest = entries.slice(1).filter(({ entity, order }) => entity !== best.entity && order <= best.order + 1);
  const trace = [traceOf(form, best)];
  if (isPeople(index, phrase, best)) {
    return { actor: peopleNamed(cast, register, phrase, form, best), alternatives: [], trace };
  }
  const alternatives = unique(rest.map(({ entity }) => cast.registered(entity)));
  const actor = cast.registered(best.entity);
  if (CALLED.has(best.sort) && best.name !== actor.name) actor.aliases.add(best.name);
  // “the Dniester republic” is “the republic” afterwards.
  const noun = actorNoun('', form.split(' ').at(-1)!);
  if (noun?.kind === 'place' && phrase.last > phrase.first) actor.nouns.add(noun.lemma);
  return { actor, alternatives, trace };
}

/** Sorts of names that an entity is called by, and not only its people or its seat. */
const CALLED = new Set(['name', 'alias', 'abbreviation', 'official', 'old', 'transliteration', 'nickname']);

export const traceOf = (form: string, { sort, entity, file, line }: NameEntry): string =>
  `register: "${form}" is a ${sort} of ${entity} (${file}${line === null ? '' : `:${line}`})`;

/** The readings that held when the story was written, where any did: in 2008 Moscow is no longer the Soviet Union's. */
export function ofTheTime(
  { article, register }: Pick<NameScene, 'article' | 'register'>,
  entries: readonly NameEntry[],
): readonly NameEntry[] {
  const day = /^\d{4}(?:-\d{2}){0,2}/.exec(article.published ?? article.dateline?.date ?? '')?.[0] ?? null;
  const holds = (time: ValidTime): boolean => (day === null ? time.validUntil === null : holdsOn(time, day));
  const held = entries.filter((entry) => holds(entry) && holds(register.entities.get(entry.entity)!));
  if (held.length === 0) return entries;
  // In 1985 Moscow is the Soviet Union's: what ended since goes before what is still there.
  const ended = ({ entity }: NameEntry): boolean => day !== null && register.entities.get(entity)!.validUntil !== null;
  return [...held].sort((a, b) => Number(ended(b)) - Number(ended(a)));
}

function unique(actors: readonly Actor[]): Actor[] {
  return [...new Set(actors)];
}

/** Verbs that take a place for their object rather than a government: "left Moscow". */
const MOTION = new Set(
  'visit leave enter reach bomb attack shell hit tour quit flee seize capture occupy besiege approach retake hold surround storm'.split(
    ' ',
  ),
);

/** Whether a capital's name stands for the government there, by its place in the sentence. */
function standsForGovernment(
  { trees }: PhraseIndex,
  { head, first }: Phrase,
  isSource: (token: number) => boolean,
): boolean {
  const { words, headOf, tokens } = trees.numbered;
  if (isSource(head)) return true;
  // “PARIS (Reuters) -” and lists of places
  const relation = relationOf(trees, head);
  const up = headOf[head]!;
  const verb = up >= 0 ? words[up]! : null;
  const preposition = prepositionOf(trees, head);
  if (preposition !== null && LOCATIVE.has(preposition)) return false;
  if (relation === 'nsubj' || relation === 'csubj') return verb !== null && actsAs(verb);
  if (words[head]!.deprel === 'nmod:poss') return !LOCAL_NOUNS.has(verb?.lemma.toLowerCase() ?? '');
  if (relation === 'obl' || relation === 'nmod')
    return (
      preposition !== null && /^(?:with|between|by|against|for|on)$/.test(preposition) && tokens[first] !== undefined
    );
  if (relation === 'obj' || relation === 'iobj') return verb !== null && !MOTION.has(verb.lemma.toLowerCase());
  if (relation === 'conj' && up >= 0)
    return standsForGovernment({ trees } as PhraseIndex, { head: up, first: up } as Phrase, isSource);
  return false;
}

/** Whether what is said of a capital is said of its government: "Lisbon was blunter", "Moscow is its biggest supporter". */
function actsAs({ upos, lemma }: Word): boolean {
  if (upos === 'VERB') return true;
  if (upos === 'ADJ') return !LOCAL_ADJECTIVES.has(lemma.toLowerCase());
  const noun = upos === 'NOUN' ? actorNoun(lemma, lemma) : null;
  return noun !== null && (noun.kind === 'person' || noun.kind === 'group');
}

/** What towns are rather than governments. */
const LOCAL_ADJECTIVES = new Set(
  'quiet calm cold hot warm empty deserted crowded dark bright beautiful ugly full far near close distant large big small old ancient safe dangerous expensive cheap sunny rainy wet dry dusty clean dirty busy tense peaceful festive'.split(
    ' ',
  ),
);

const LOCAL_NOUNS = new Set(
  'street streets airport mayor centre center suburb suburbs square university museum hotel outskirts resident residents downtown port skyline'.split(
    ' ',
  ),
);

function placeNamed(cast: Cast, { name, entity }: NameEntry): Actor {
  return cast.once(`place ${name}`, () => cast.add({ name, kind: 'place', affiliation: cast.registered(entity) }));
}

/** "Georgians", "the Serbs": the people, not the state. */
function isPeople({ trees }: PhraseIndex, { last, head }: Phrase, { sort, entity: _entity }: NameEntry): boolean {
  if (sort !== 'demonym' && sort !== 'adjective') return false;
  const { words } = trees.numbered;
  const { upos, feats } = words[last]!;
  if (upos === 'ADJ') return relationOf(trees, head) === 'nsubj' && sort === 'demonym';
  const relation = words[head]!.deprel;
  if (/^(?:compound|amod|nmod:desc)/.test(relation)) return false;
  return (
    feats.includes('Number=Plur') ||
    relationOf(trees, head) === 'nsubj' ||
    relationOf(trees, head) === 'obj' ||
    relationOf(trees, head) === 'nmod' ||
    relationOf(trees, head) === 'obl'
  );
}

function peopleNamed(cast: Cast, register: Register, phrase: Phrase, form: string, entry: NameEntry): Actor {
  const entity = register.entities.get(entry.entity);
  if (entity?.kind === 'group') return cast.registered(entry.entity);
  const make = (): Actor =>
    cast.add({
      name: form,
      kind: phrase.plural ? 'group' : 'person',
      named: false,
      plural: phrase.plural,
      // “The Russians say”: what their state says.
      speaks: phrase.plural && phrase.determiner === 'definite',
      affiliation: cast.registered(entry.entity),
    });
  return phrase.plural ? cast.once(`people ${form}`, make) : make();
}
