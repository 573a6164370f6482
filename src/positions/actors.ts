import { type Actor, isAsked, isPolity, type Scene, type StoryTrees } from '../mentions/index.ts';
import { behalfOf } from '../speakers/index.ts';
import { recipientsOf } from './recipients-of.ts';

/** Whom a token stands for, one by one: of "Iran and Turkey" both, of "the two republics" those named before. */
export function actorsAt(scene: Scene, token: number): Actor[] {
  const found: Actor[] = [];
  for (const head of conjunctsOf(scene, token))
    for (const actor of actorsOf(scene, head)) if (!found.includes(actor)) found.push(actor);
  return found;
}

function actorsOf(scene: Scene, token: number): Actor[] {
  if (/^(?:latter|former)$/i.test(scene.index.trees.numbered.tokens[token]!.form)) return oneOfTwo(scene, token);
  if (/^you$/i.test(scene.index.trees.numbered.tokens[token]!.form)) {
    const asked = scene.askedAt?.(token) ?? null;
    return asked ? [asked] : [];
  }
  const recipients = recipientsOf(scene.index.trees, token);
  if (recipients !== null && recipients !== token) {
    const written = actorsAt(scene, recipients);
    if (written.length > 0) return written;
  }
  // “his country”: of whoever he is, whatever country was spoken of before.
  const own = ownCountry(scene, token);
  if (own.length > 0) return own;
  const phrase = scene.index.at(token);
  const link = phrase ? scene.linkOf(phrase) : null;
  if (phrase?.form === 'description' && isNone(scene, token)) return [];
  if (phrase?.form !== 'name' && !(link && phrase?.form === 'pronoun') && countOf(scene, token) > 0) {
    const named = namedBelow(scene, token);
    const several = named.length > 0 ? named : severalBefore(scene, token);
    if (several.length > 0) return several;
  }
  const isVague = link !== null && phrase!.form === 'description' && phrase!.plural && isGeneric(scene, token);
  if (isVague && !isAsked(scene.index.trees, token)) return [];
  // “asking them to recognise it”: not one state
  if (link && isSeveral(scene, token) && isPolity(link.actor) && link.actor.members.length === 0) return [];
  if (link) {
    if (link.actor.members.length > 0) return [...link.actor.members];
    // “Georgia's regions of Abkhazia and South Ossetia”, “the people's republics of Donetsk and Luhansk”
    if (!link.actor.named || link.actor.kind === 'group' || phrase!.plural) {
      const named = namedBelow(scene, token);
      if (named.length > 1 || (named.length > 0 && !isPolity(link.actor) && phrase!.form === 'description'))
        return named;
    }
    return [link.actor];
  }
  return namedBelow(scene, token);
}

/** "no state", "not one government": nobody, whatever state was spoken of before. */
function isNone({ index: { trees } }: Scene, token: number): boolean {
  const { words } = trees.numbered;
  if (!/^(?:state|country|nation|government|capital|power)$/.test(words[token]!.lemma)) return false;
  return trees
    .children(token)
    .some((child) => /^(?:no|any)$/i.test(words[child]!.lemma) && words[child]!.deprel === 'det');
}

/** "the latter", "the former": of the two states named last the last or the first. */
function oneOfTwo({ index, linkOf }: Scene, token: number): Actor[] {
  const { tokens, sentenceOf } = index.trees.numbered;
  const two: Actor[] = [];
  for (let at = token - 1; at >= 0 && sentenceOf[token]! - sentenceOf[at]! <= 1 && two.length < 2; at--) {
    const phrase = index.at(at);
    if (phrase?.form !== 'name' || phrase.head !== at) continue;
    const link = linkOf(phrase);
    const [actor] = link ? holdersFor(link.actor).filter(isPolity) : [];
    if (actor && !two.includes(actor)) two.push(actor);
  }
  const found = /^latter$/i.test(tokens[token]!.form) ? two[0] : two[1];
  return found ? [found] : [];
}

const isSeveral = ({ index: { trees } }: Scene, token: number): boolean =>
  /^(?:them|themselves)$/i.test(trees.numbered.tokens[token]!.form);

/** "his country", "my government": the state of whoever that is. */
function ownCountry(scene: Scene, token: number): Actor[] {
  const { trees } = scene.index;
  const { words } = trees.numbered;
  if (!/^(?:country|nation|government|state|people)$/.test(words[token]!.lemma)) return [];
  const owner = trees
    .children(token)
    .find((child) => words[child]!.deprel === 'nmod:poss' && words[child]!.upos === 'PRON');
  const phrase = owner === undefined ? null : scene.index.at(owner);
  const actor = phrase ? (scene.linkOf(phrase)?.actor ?? null) : null;
  if (actor === null) return [];
  const states = holdersFor(actor).filter(isPolity);
  // “a lawmaker in Minsk said that his country might”: of a person for whom nobody acts, where he is of
  const home = actor.affiliation;
  return states.length > 0 || home === null || !isPolity(home) ? states : [home];
}

/** "three governments", "most countries": nobody in particular. */
function isGeneric({ index: { trees, at } }: Scene, token: number): boolean {
  if (!/^(?:government|country|state|nation|capital|power|member)$/.test(trees.numbered.words[token]!.lemma))
    return false;
  return !trees.children(token).some((child) => at(child)?.form === 'name');
}

/** "regions of Abkhazia and South Ossetia", "Nagorno-Karabakh region": the places that a noun for places is named by. */
function namedBelow(scene: Scene, token: number): Actor[] {
  const { trees } = scene.index;
  const { words } = trees.numbered;
  if (!PLACES.test(words[token]!.lemma.toLowerCase())) return [];
  for (const child of trees.children(token)) {
    const { deprel } = words[child]!;
    const isOf = deprel === 'nmod' && trees.children(child).some((c) => words[c]!.lemma === 'of');
    const isName = /^(?:compound|appos|flat)/.test(deprel);
    if (!isOf && !isName) continue;
    // “two regions of Cameroon” are not Cameroon, “the first G7 country” is not the G7.
    if (isWholeOf(scene, token, child)) continue;
    const polities = conjunctsOf(scene, child)
      .map((head) => linkedAt(scene, head))
      .filter((actor) => actor !== null)
      .filter((actor) => isOf || isPolity(actor));
    if (polities.length > 0) return polities;
  }
  return [];
}

/** Whether a name says of which state a part is: "Pakistan's largest province", "two regions of Cameroon". */
export function isWholeOf(scene: Scene, part: number, name: number): boolean {
  const { words } = scene.index.trees.numbered;
  if (!PARTS.test(words[part]!.lemma.toLowerCase()) || !/^nmod/.test(words[name]!.deprel)) return false;
  const phrase = scene.index.at(name);
  return phrase?.form === 'name' && scene.linkOf(phrase)?.actor.kind === 'state';
}

const PARTS = /^(?:region|province|enclave|area|part|district|corner|exclave|department)$/;

const PLACES =
  /^(?:region|republic|territory|province|state|entity|enclave|island|area|part|country|nation|dominion|colony|kingdom|sultanate|emirate|principality|federation|confederation|caliphate|khanate|protectorate|peninsula|statelet)$/;

/** "both", "the two regions", "the pair", "all three": as many states or territories as were named last in one breath. */
function severalBefore(scene: Scene, token: number): Actor[] {
  const count = countOf(scene, token);
  if (count === 0) return [];
  const { trees } = scene.index;
  const { sentenceOf, words, headOf } = trees.numbered;
  for (let last = token - 1; last >= 0 && sentenceOf[token]! - sentenceOf[last]! <= SEVERAL_REACH; last--) {
    if (words[last]!.deprel !== 'conj') continue;
    let first = last;
    while (words[first]!.deprel === 'conj' && headOf[first]! >= 0) first = headOf[first]!;
    const listed = conjunctsOf(scene, first)
      .filter((head) => head < token)
      .map((head) => linkedAt(scene, head));
    if (listed.length !== count || listed.some((actor) => actor === null)) continue;
    // “three islands”: not three members of a council that were named before
    if (PARTS_ONLY.test(words[token]!.lemma) && listed.some((actor) => isMember(scene, actor!))) continue;
    return listed as Actor[];
  }
  return [];
}

/** What is a part of a state, or was: hardly a member of the United Nations. */
const PARTS_ONLY = /^(?:island|region|territory|province|enclave|colony|atoll|entity|statelet|peninsula)$/;

function isMember({ register }: Scene, { registerId }: Actor): boolean {
  return registerId !== null && register.entities.get(registerId)?.un !== null;
}

/** "The two regions" are those of a list at most so many sentences before. */
const SEVERAL_REACH = 8;

const COUNTS: Readonly<Record<string, number>> = { both: 2, neither: 2, two: 2, pair: 2, three: 3, four: 4, couple: 2 };

/** How many "both", "the two regions", "them" are; 0 where words do not say. */
export function countOf({ index: { trees } }: Scene, token: number): number {
  const { words } = trees.numbered;
  const { lemma, upos } = words[token]!;
  const own = COUNTS[lemma.toLowerCase()];
  if (own) return own;
  if (lemma === 'they' || (upos === 'PRON' && /^(?:them|their|they)$/i.test(trees.numbered.tokens[token]!.form)))
    return 2;
  if (!PLACES.test(lemma)) return 0;
  for (const child of trees.children(token)) {
    const count = COUNTS[words[child]!.lemma.toLowerCase()];
    if (count) return count;
  }
  return 0;
}

function linkedAt(scene: Scene, token: number): Actor | null {
  const phrase = scene.index.at(token);
  const actor = phrase && phrase.form === 'name' ? (scene.linkOf(phrase)?.actor ?? null) : null;
  return (actor ? politiesOf(actor)[0] : undefined) ?? namedBelow(scene, token)[0] ?? null;
}

/** A head and all that is coordinated with it. */
export function conjunctsOf({ index: { trees } }: Scene, head: number): number[] {
  const heads = [head];
  for (let i = 0; i < heads.length && heads.length < 30; i++)
    for (const child of trees.children(heads[i]!)) {
      const { deprel, upos } = trees.numbered.words[child]!;
      if (deprel === 'conj' && upos !== 'VERB' && upos !== 'ADV') heads.push(child);
      else if (deprel === 'appos' && isListed(trees, child)) heads.push(child);
    }
  return heads.sort((a, b) => a - b);
}

/** "The European Union, the Arab League and Washington", where the tree takes the second for another name of the first. */
function isListed(trees: StoryTrees, token: number): boolean {
  const { words, tokens } = trees.numbered;
  if (words[token]!.upos !== 'PROPN') return false;
  const first = Math.min(token, ...trees.children(token));
  const isBehindComma = tokens[first]?.form === ',' || tokens[first - 1]?.form === ',';
  return (
    isBehindComma &&
    trees
      .children(token)
      .some(
        (child) =>
          words[child]!.deprel === 'conj' &&
          words[child]!.upos === 'PROPN' &&
          trees.children(child).some((mark) => /^(?:and|or)$/i.test(tokens[mark]!.form)),
      )
  );
}

/** For whom an actor acts: a minister for the state, a parliament for its territory, all others for themselves. */
export function holdersFor(actor: Actor): Actor[] {
  const behalf = behalfOf(actor);
  if (behalf === null) {
    // “voters in South Ossetia”, “the Serbs of Krajina”: a people acts for where it is of.
    // “no Western government”, “its foreign ministry”
    if (actor.kind === 'body' && !actor.named && actor.affiliation) return [actor.affiliation];
    // “her people”: those of the islands for which she speaks
    if (actor.kind === 'group' && !actor.named && actor.affiliation?.kind === 'person' && actor.affiliation.affiliation)
      return holdersFor(actor.affiliation).filter(isPolity).length > 0 ? holdersFor(actor.affiliation) : [actor];
    if (actor.kind === 'place' && actor.affiliation && isPolity(actor.affiliation)) return [actor.affiliation];
    return [actor];
  }
  return behalf.members.length > 0 ? [...behalf.members] : [behalf];
}

const GOVERNING = /\b(?:Council|Government|Authority|Administration|Emirate|Committee|Junta|Cabinet)\b/;

/** "the National Transitional Council", "the Provisional Government of National Unity"; not "the Government of India". */
function isOwnName({ name, registerId }: Actor): boolean {
  if (registerId === null) return GOVERNING.test(name);
  return /\b(?:Transitional|Provisional|Interim|Revolutionary|Liberation|National Council|in exile)\b/i.test(name);
}

/** What can be recognised or claimed: a state or territory; of a government or parliament, the one whose it is. */
export function politiesOf(actor: Actor): Actor[] {
  if (isPolity(actor)) return [actor];
  if (actor.members.length > 0) return actor.members.flatMap(politiesOf);
  // “the National Transitional Council”: one that may be recognised by its own name.
  if (actor.kind === 'body' && actor.named && isOwnName(actor)) return [actor];
  if (actor.kind === 'body' || actor.kind === 'place')
    return actor.affiliation && isPolity(actor.affiliation) ? [actor.affiliation] : [];
  if (actor.kind === 'organisation' || actor.kind === 'group')
    return actor.registerId !== null && !actor.isMedium ? [actor] : [];
  return [];
}
