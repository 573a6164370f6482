import type { Article } from '../article/index.ts';
import type { Register, RegisterEntity } from '../register/index.ts';
import { isCapitalised } from '../tokens/characters.ts';
import type { Actor, Link } from './actor.ts';
import { belong } from './belong.ts';
import { chooseReading, traceOf } from './choose-reading.ts';
import type { EntityKind } from './entity.ts';
import type { Phrase } from './find-phrases.ts';
import { isFirstName, sexOfFirstName } from './first-names.ts';
import { learnSex } from './learn-sex.ts';
import { LOCATIVE } from './locative.ts';
import { isMediumName } from './media.ts';
import { nameKind } from './name-kind.ts';
import { countVotes, type VotesByName } from './name-votes.ts';
import type { Cast } from './open-cast.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { isSpeltOut } from './spelt-out.ts';
import { stateOfRadio } from './state-radio.ts';
import { statehoodNames } from './statehood-names.ts';
import { prepositionOf } from './story-trees.ts';
import type { Ties } from './tie-phrases.ts';

/** What names are linked by. */
export interface NameScene {
  article: Article;
  index: PhraseIndex;
  ties: Ties;
  register: Register;
  cast: Cast;
  isSource: (token: number) => boolean;
}

/** Links every name of a story: to the register, or to the person, organisation or place that is called so elsewhere in it. */
export function linkNames(scene: NameScene): Map<Phrase, Link | null> {
  const { article, index } = scene;
  const links = new Map<Phrase, Link | null>();
  const unknown: Unknown[] = [];
  const inHeadline: Unknown[] = [];
  const surnames = surnamesOf(scene);
  for (const phrase of index.phrases) {
    if (phrase.form !== 'name') continue;
    const bySurname = isSurname(scene, phrase, surnames);
    const link = phrase.entries.length > 0 && !bySurname ? chooseReading(scene, phrase) : null;
    if (link) links.set(phrase, link);
    else {
      const kind = article.blocks[index.trees.numbered.blockOf[phrase.head]!]?.kind;
      const list = kind === 'headline' || kind === 'heading' ? inHeadline : unknown;
      const words = wordsOf(index, phrase);
      list.push({ phrase, words: withoutPostNominals(words), inFull: words.join(' '), bySurname });
    }
  }
  const registered = scene.cast.actors.filter(
    ({ kind }) => kind === 'organisation' || kind === 'body' || kind === 'group',
  );
  const known: KnownNames = { persons: new Map(), others: new Map() };
  for (const actor of registered) enter(known.others, { words: actor.name.split(' '), actor, heads: [0] }, false);
  // The place of the dateline first: it is a place elsewhere too. Then full names: a surname may stand before them.
  const isPlaced = ({ phrase }: Unknown): number => Number(isInDateline(scene, phrase));
  // A short form in brackets behind a full name tells what it is short for, wherever else it stands.
  const { tokens } = index.trees.numbered;
  const length = ({ phrase: { first, last }, words }: Unknown): number =>
    words.length === 1 && tokens[first - 1]?.form === '(' && tokens[last + 1]?.form === ')' ? 1.5 : words.length;
  unknown.sort((a, b) => isPlaced(b) - isPlaced(a) || length(b) - length(a) || a.phrase.head - b.phrase.head);
  const votes = countVotes(index, unknown);
  const states = statehoodNames(index, unknown);
  for (const name of unknown) {
    const link = linkUnknown(scene, name, known, votes, states);
    links.set(name.phrase, link);
    if (/ [JS]r\.?$/.test(name.inFull)) link.actor.aliases.add(name.inFull);
  }
  // Headlines capitalise any word: only names that the story has elsewhere are names there.
  for (const { phrase, words } of inHeadline) {
    links.set(phrase, linkKnown(scene, phrase, words, known, null));
  }
  return links;
}

/** The last words of the full names of persons whom the register lacks, folded. */
function surnamesOf({ index, ties }: NameScene): Set<string> {
  const surnames = new Set<string>();
  for (const phrase of index.phrases) {
    if (phrase.form !== 'name' || phrase.entries.length > 0) continue;
    const words = wordsOf(index, phrase);
    const isPersonal =
      words.length < 4 && (isFirstName(words[0]!) || index.trees.kindOf(phrase.head)?.kind === 'person');
    if (words.length > 1 && (isPersonal || isTitled(ties, phrase))) surnames.add(fold(words.at(-1)!));
  }
  return surnames;
}

/** "Bloomberg" is Michael Bloomberg, "Amman" Sudesh Amman, where the story has named them: no company and no capital. */
function isSurname(
  { index, register }: NameScene,
  { first, last, head, entries }: Phrase,
  surnames: Set<string>,
): boolean {
  const { trees } = index;
  if (first < last || !surnames.has(fold(trees.numbered.tokens[first]!.form))) return false;
  const isInPlace = LOCATIVE.has(prepositionOf(trees, head) ?? '');
  if (entries.length === 0) return !isInPlace;
  return entries.every(({ entity, sort }) => {
    const kind = register.entities.get(entity)?.kind;
    return kind === 'organisation' || kind === 'body' || ((sort === 'capital' || kind === 'place') && !isInPlace);
  });
}

interface Unknown {
  phrase: Phrase;
  words: string[];
  /** With what stands behind it: "Robert Downey Jr." */
  inFull: string;
  /** Whether it is the last word of the full name of a person, and stands nowhere where a place does. */
  bySurname: boolean;
}

/** The names that the register lacks, as far as the story has given them, by the words that may stand for them. */
interface KnownNames {
  persons: Map<string, Known[]>;
  others: Map<string, Known[]>;
}

/** Enters a name under each of its words, and under its initials. */
function enter(names: Map<string, Known[]>, known: Known, isPerson: boolean): void {
  const keys = new Set(known.words.map(fold));
  if (!isPerson) for (const initials of acronymsOf(known.words)) keys.add(initials);
  for (const key of keys) {
    const list = names.get(key);
    if (list) list.push(known);
    else names.set(key, [known]);
  }
}

/** Names that share a word with others, or whose initials they are. */
function sharing(names: Map<string, Known[]>, words: readonly string[], isPerson: boolean): Known[] {
  const found = new Set<Known>();
  const keys = isPerson ? words.map(fold) : [...words.map(fold), ...acronymsOf(words)];
  for (const key of keys) for (const known of (names.get(key) ?? []).slice(-MOST_SHARING)) found.add(known);
  return [...found];
}

/** So many names of one word are compared, the latest ones. */
const MOST_SHARING = 50;

interface Known {
  words: string[];
  actor: Actor;
  /** Where it was named, to take the nearest of two of one name. */
  heads: number[];
}

function linkUnknown(
  scene: NameScene,
  { phrase, words, bySurname }: Unknown,
  known: KnownNames,
  votes: VotesByName,
  states: ReadonlySet<string>,
): Link {
  const { index, ties, cast, isSource, register } = scene;
  const key = words.join(' ').toLowerCase();
  const called = bySurname ? 'person' : nameKind(index, ties, phrase, words, isSource, votes.get(key));
  const isState = states.has(key) && (words.length === 1 || called === 'place' || called === null);
  const told = isState && !isTitled(ties, phrase) ? 'territory' : isInDateline(scene, phrase) ? 'place' : called;
  // “Radio Hanoi” is no place, “Oriel Times” no person.
  const isOrganisation =
    !bySurname && (isMediumName(words.join(' ')) || isSpeltOut(index.trees, phrase.first, phrase.last));
  const kind = (told === 'place' || told === 'person') && isOrganisation ? 'organisation' : told;
  const before = linkKnown(scene, phrase, words, known, kind);
  if (before) return before;
  const full = kind === 'person' ? null : fullNameBefore(scene, phrase, words, known);
  if (full) return full;
  const misspelt = kind === 'person' ? misspeltBefore(words, known) : null;
  if (misspelt) return misspelt;
  const made = kind ?? (words.length > 1 || isSource(phrase.head) ? 'person' : 'organisation');
  const name = nameOfPlace(scene, phrase) ?? words.join(' ');
  // A place that speaks is a territory: “Marrowland says”.
  const kindMade = made === 'place' && isSource(phrase.head) ? 'territory' : made;
  const registered = made === 'person' ? registeredPerson(register, name) : null;
  const actor = cast.add({
    registerId: registered?.id ?? null,
    name: registered?.name ?? (made === 'person' ? inTitleCase(name) : name),
    kind: kindMade,
    named: true,
    sex: made === 'person' ? (sexOf(ties, phrase) ?? sexOfFirstName(words)) : null,
    isSexGuessed: sexOf(ties, phrase) === null,
    isMedium: isMedium(ties, phrase, words),
  });
  const state = actor.isMedium ? stateOfRadio(scene, words) : null;
  if (state) {
    const owner = { actor: cast.registered(state.entity), alternatives: [], isStated: true };
    belong(actor, owner, `radio: "${name}", ${traceOf(state.name, state)}`);
    actor.speaks = true;
  }
  enter(made === 'person' ? known.persons : known.others, { words, actor, heads: [phrase.head] }, made === 'person');
  return { actor, alternatives: [], trace: [`name: "${name}" taken for a ${made}`] };
}

/** "Mr. Buvar", "Foreign Minister Buvar" */
function isTitled(ties: Ties, phrase: Phrase): boolean {
  return ties.honorific(phrase) !== null || ties.rolesOf(phrase).some(({ noun }) => noun?.kind === 'person');
}

/** "Confederation of African Football (Caf)": what stands in brackets behind a name is its short form. */
function fullNameBefore(
  { index }: NameScene,
  { first, last }: Phrase,
  words: readonly string[],
  { others }: KnownNames,
): Link | null {
  const { tokens } = index.trees.numbered;
  if (words.length > 1 || tokens[first - 1]?.form !== '(' || tokens[last + 1]?.form !== ')') return null;
  const before = index.at(first - 2);
  const full =
    before && sharing(others, wordsOf(index, before), false).find(({ heads }) => heads.includes(before.head));
  if (!full) return null;
  full.actor.aliases.add(words[0]!);
  enter(others, { words: [...words], actor: full.actor, heads: [first] }, false);
  return {
    actor: full.actor,
    alternatives: [],
    trace: [`name: "${words[0]}" in brackets is short for ${full.actor.name}`],
  };
}

/** "Wasif" for Wasef: a surname with one letter wrong, where the story has named nobody else so. */
function misspeltBefore([word, ...rest]: readonly string[], { persons }: KnownNames): Link | null {
  if (word === undefined || rest.length > 0 || word.length < 5) return null;
  const given = fold(word);
  for (const [surname, bearers] of persons) {
    if (surname.length !== given.length || surname[0] !== given[0]) continue;
    let differing = 0;
    for (let i = 0; i < given.length; i++) if (given[i] !== surname[i]) differing++;
    const known = differing === 1 && bearers.find(({ words }) => words.length > 1 && fold(words.at(-1)!) === surname);
    if (!known) continue;
    return { actor: known.actor, alternatives: [], trace: [`name: "${word}" is ${known.actor.name}, misspelt`] };
  }
  return null;
}

/** "LAS VEGAS (AP) -": what stands in the dateline is a place. */
function isInDateline({ article: { dateline }, index }: NameScene, phrase: Phrase): boolean {
  const at = index.startOf(phrase.first);
  // … but “(Coastal Wire)” is who sends it.
  if (isMediumName(wordsOf(index, phrase).join(' '))) return false;
  return dateline !== null && dateline.start <= at && at < dateline.end;
}

/** "BIJELJINA" in a dateline is Bijeljina. */
function nameOfPlace(scene: NameScene, phrase: Phrase): string | null {
  const place = scene.article.dateline?.place ?? '';
  const name = wordsOf(scene.index, phrase).join(' ');
  if (!isInDateline(scene, phrase) || name !== name.toUpperCase()) return null;
  return place.split(', ').find((part) => part.toUpperCase() === name) ?? null;
}

/** Whom the story has already called so, or null. */
function linkKnown(
  { ties, isSource }: NameScene,
  phrase: Phrase,
  words: readonly string[],
  { persons, others }: KnownNames,
  kind: EntityKind | null,
): Link | null {
  const sex = sexOf(ties, phrase);
  const asPerson =
    kind === 'person' || kind === null
      ? sharing(persons, words, true).filter((known) => isSamePerson(known, words, sex))
      : [];
  const asOther =
    kind === 'person' && words.length > 1
      ? []
      : sharing(others, words, false).filter(({ words: known }) => isSameName(known, words));
  const [best, ...rest] = [...asPerson, ...asOther].sort((a, b) => nearness(a, phrase.head) - nearness(b, phrase.head));
  if (!best) return null;
  best.heads.push(phrase.head);
  if (best.actor.kind === 'place' && isSource(phrase.head) && best.actor.registerId === null)
    best.actor.kind = 'territory';
  addName(best.actor, words, sex);
  const trace = [`name: "${words.join(' ')}" is ${best.actor.name}`];
  return { actor: best.actor, alternatives: rest.map(({ actor }) => actor), trace };
}

function sexOf(ties: Ties, phrase: Phrase): 'f' | 'm' | null {
  const honorific = ties.honorific(phrase);
  return honorific === 'f' || honorific === 'm' ? honorific : null;
}

/** A person whom the register knows by this full name. */
function registeredPerson(register: Register, name: string): RegisterEntity | null {
  for (const { entity } of register.lookup(name)) {
    const found = register.entities.get(entity);
    if (found?.kind === 'person') return found;
  }
  return null;
}

const POST_NOMINALS = /^(?:QC|KC|MP|MEP|MSP|PhD|Ph\.D\.?|MD|M\.D\.?|Jr\.?|Sr\.?|CBE|OBE|MBE|TD|QPM|Esq\.?)$/;

function withoutPostNominals(words: string[]): string[] {
  return words.length > 2 && POST_NOMINALS.test(words.at(-1)!) ? words.slice(0, -1) : words;
}

function nearness({ heads }: Known, head: number): number {
  // A name before is nearer than one behind: stories name in full first.
  return heads
    .slice(-MOST_SHARING)
    .reduce((least, other) => Math.min(least, other <= head ? head - other : 2 * (other - head)), Infinity);
}

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:al|el|ad|an|as|ash|ar|at)[-’']/, '');

/** "Rice" and "Condi Rice" are Condoleezza Rice; "Mrs. Greenwood" is no man of that name. */
function isSamePerson({ words: known, actor }: Known, words: readonly string[], sex: 'f' | 'm' | null): boolean {
  if (sex !== null && actor.sex !== null && sex !== actor.sex) return false;
  const a = known.map(fold);
  const b = words.map(fold);
  // “Rosselló” for Ricardo Rosselló Nevares, “Condi” for Condi Rice.
  if (a.at(-1) !== b.at(-1)) return b.length === 1 && a.length > 1 && a.includes(b[0]!) && b[0]!.length > 2;
  if (b.length === 1 || a.length === 1) return true;
  return (
    a[0] === b[0] || a[0]![0] === b[0]![0] || b.every((word) => a.includes(word)) || a.every((word) => b.includes(word))
  );
}

/** "Ford" is the Ford Motor Company, "SDF" the Syrian Democratic Forces. */
function isSameName(known: readonly string[], words: readonly string[]): boolean {
  const a = known.map(fold);
  const b = words.map(fold);
  if (a.join(' ') === b.join(' ')) return true;
  if (b.length === 1 && a.length > 1) {
    if (acronymsOf(known).includes(b[0]!)) return words[0]!.length > 1;
    return b[0] === a[0] && words[0]!.length > 2;
  }
  if (a.length === 1 && acronymsOf(words).includes(a[0]!)) return true;
  return b.length > 1 && b.length < a.length && ` ${a.join(' ')} `.includes(` ${b.join(' ')} `);
}

/** What letters stand for a name: "CPD" is the United States Commission on Presidential Debates, too. */
function acronymsOf(words: readonly string[]): string[] {
  const rest = /^United States /.test(words.join(' ')) ? words.slice(2) : [];
  return rest.length > 2 ? [initialsOf(words), initialsOf(rest)] : [initialsOf(words)];
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter(isCapitalised)
    .map((word) => word[0])
    .join('')
    .toLowerCase();
}

/** Adds a form of a name: the fullest one is what a person is called. */
function addName(actor: Actor, words: readonly string[], sex: 'f' | 'm' | null): void {
  const name = words.join(' ');
  if (sex !== null) learnSex(actor, sex);
  if (fold(name) === fold(actor.name)) return;
  const isFuller = actor.kind === 'person' && actor.registerId === null && words.length > actor.name.split(' ').length;
  actor.aliases.add(isFuller ? actor.name : name);
  if (isFuller) actor.name = inTitleCase(name);
}

/** "HECTOR ARANCIBIA" is Hector Arancibia; "DiCarlo" stays. */
function inTitleCase(name: string): string {
  if (name !== name.toUpperCase() || !name.includes(' ')) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

/** The words of a name as they stand, hyphened ones together. */
export function wordsOf({ trees }: PhraseIndex, { first, last }: Phrase): string[] {
  const { tokens } = trees.numbered;
  const words: string[] = [];
  for (let token = first; token <= last; token++) {
    const touches = token > first && tokens[token]!.start === tokens[token - 1]!.end;
    if (touches) words[words.length - 1] += tokens[token]!.form;
    else words.push(tokens[token]!.form);
  }
  return words;
}

function isMedium(ties: Ties, phrase: Phrase, words: readonly string[]): boolean {
  return ties.rolesOf(phrase).some(({ noun }) => noun?.kind === 'medium') || isMediumName(words.join(' '));
}
