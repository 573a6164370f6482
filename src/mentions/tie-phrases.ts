import type { Register } from '../register/index.ts';
import type { Phrase } from './find-phrases.ts';
import { honorificOf } from './honorifics.ts';
import { namePartsOf } from './name-parts.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { relationOf } from './story-trees.ts';

/** What names a person more closely: titles before the name, appositions, what a relative clause says. */
export interface Ties {
  /** Descriptions that tell the role of a name. */
  rolesOf(name: Phrase): readonly Phrase[];
  /** The name that a description is a title or apposition of, or null. */
  nameOf(description: Phrase): Phrase | null;
  /** The sex that an honorific before the name tells. */
  honorific(name: Phrase): 'f' | 'm' | '-' | null;
}

const NONE: readonly Phrase[] = [];

/** Ties descriptions to the names that they stand by: "Foreign Minister Ana Lopez", "Ana Lopez, its foreign minister". */
export function tiePhrases(index: PhraseIndex, register: Register): Ties {
  const roles = new Map<Phrase, Phrase[]>();
  const names = new Map<Phrase, Phrase>();
  const honorifics = new Map<Phrase, 'f' | 'm' | '-'>();
  const tie = (name: Phrase, description: Phrase): void => {
    if (names.has(description) || name === description || labels(index, description, name)) return;
    names.set(description, name);
    const list = roles.get(name);
    if (list) list.push(description);
    else roles.set(name, [description]);
  };
  for (const name of index.phrases) {
    if (name.form !== 'name') continue;
    const before = skipHonorifics(index, name, honorifics);
    const title = isModifierOfTitle(index, name) ? null : titleBefore(index, name, before);
    if (title && fits(register, name, title)) {
      title.last = Math.min(title.last, before);
      tie(name, title);
    }
    // “the spokesman for the Foreign Ministry Ratko Sand”: the ministry is no name for him, whatever the tree hangs where.
    const others = appositions(index, name).filter(
      ({ noun, head }) => !(title && noun?.kind === 'body' && head > title.head && head <= before),
    );
    // “Its spokesman, Lieutenant-Colonel Quintino Sambu,” bears both titles.
    const ranks = [...(title ? [title] : []), ...others].filter(
      ({ determiner, first }) => determiner === 'bare' && first < name.first,
    );
    const apposed = descriptionBefore(index, name, Math.min(before, ...ranks.map(({ first }) => first - 1)));
    if (apposed && fits(register, name, apposed)) tie(name, apposed);
    const calling = descriptionCalling(index, name);
    if (calling && fits(register, name, calling)) tie(name, calling);
    const kind = kindBehind(index, name);
    if (kind && fits(register, name, kind)) tie(name, kind);
    for (const description of others) if (fits(register, name, description)) tie(name, description);
  }
  for (const [description, name] of [...names]) {
    const first = firstOfTwo(index, description, name);
    if (first?.form === 'description' && first.noun?.kind === 'person' && !first.plural) tie(name, first);
  }
  return {
    rolesOf: (name) => roles.get(name) ?? NONE,
    nameOf: (description) => names.get(description) ?? null,
    honorific: (name) => honorifics.get(name) ?? null,
  };
}

/** "PRESENTER: Thelma, they were first": who speaks a line of a transcript is not whom it opens with. */
function labels({ trees }: PhraseIndex, { first, head }: Phrase, name: Phrase): boolean {
  const { tokens, blockOf } = trees.numbered;
  const opens = first === 0 || blockOf[first - 1] !== blockOf[first];
  return opens && name.first > head && tokens[head + 1]?.form === ':';
}

/** "Study co-author and geochemist Seth John", "founder and CEO Hal Nakagawa": the other title, by the tree or by its place. */
function firstOfTwo({ trees, at }: PhraseIndex, { head, first, determiner }: Phrase, name: Phrase): Phrase | null {
  const { words, tokens, headOf } = trees.numbered;
  if (words[head]!.deprel === 'conj' && determiner === 'bare') return at(headOf[head]!);
  const before = first - 2;
  if (head > name.first || !/^and$/i.test(tokens[first - 1]?.form ?? '')) return null;
  const other = at(before);
  return other?.head === before && other.determiner === 'bare' ? other : null;
}

/** The token before a name and its honorifics. */
function skipHonorifics({ trees }: PhraseIndex, name: Phrase, honorifics: Map<Phrase, 'f' | 'm' | '-'>): number {
  const { tokens } = trees.numbered;
  let before = name.first - 1;
  for (; before >= 0; before--) {
    const sex = honorificOf(tokens[before]!.form);
    if (sex === null) break;
    if (honorifics.get(name) === undefined || sex !== '-') honorifics.set(name, sex);
  }
  return before;
}

const SORTS = new Set([
  'party',
  'movement',
  'company',
  'firm',
  'bank',
  'airline',
  'union',
  'agency',
  'alliance',
  'foundation',
  'charity',
]);

/** "Interfax news agency", "Time magazine": the noun behind an organisation's name says what it is. */
function kindBehind({ trees, at }: PhraseIndex, name: Phrase): Phrase | null {
  const { words, headOf } = trees.numbered;
  const up = headOf[name.head]!;
  const noun = up > name.last && up - name.last < 3 ? at(up) : null;
  if (noun?.form !== 'description' || noun.head !== up || noun.plural) return null;
  if (!/^(?:compound|nmod|amod|flat)/.test(words[name.head]!.deprel)) return null;
  return noun.noun!.kind === 'medium' || SORTS.has(noun.noun!.lemma) ? noun : null;
}

/** "The rector, the Rev Miriam Castellan, said": the description before a name between commas. */
function descriptionBefore({ trees, at }: PhraseIndex, name: Phrase, before: number): Phrase | null {
  const { tokens, words } = trees.numbered;
  let comma = before;
  if (words[comma]?.upos === 'DET') comma--;
  const behind = tokens[name.last + 1]?.form;
  if (tokens[comma]?.form !== ',' || behind !== ',' || name.entries.length > 0) return null;
  // The innermost one: “a spokeswoman for the leader, Eduard Kokoity,” names the leader.
  let found: Phrase | null = null;
  for (let token = comma - 1, steps = 0; token >= 0 && token < comma && steps < LONGEST_TITLE && !found; steps++) {
    const phrase = at(token);
    if (phrase?.form === 'description' && phrase.head === token && phrase.noun?.kind === 'person') found = phrase;
    token = trees.numbered.headOf[token]!;
  }
  if (!found || found.determiner === 'bare') return null;
  // “… and the Foreign Minister of Tuvalu, Tavita Leupena, signed”: where it runs up to the comma it is this one's
  return words[found.head]!.deprel !== 'conj' || found.last === comma - 1 ? found : null;
}

/** "a boy named Salek", "the commander, identified as Colonel Yusuf Dheeg": whom the clause behind a description names. */
function descriptionCalling({ trees, at }: PhraseIndex, { head, entries }: Phrase): Phrase | null {
  const { words, headOf } = trees.numbered;
  if (entries.length > 0) return null;
  let verb = headOf[head]!;
  // A rank between the verb and the name: the name hangs on it.
  if (verb >= 0 && words[head]!.deprel === 'flat') verb = headOf[verb]!;
  if (verb < 0 || !CALLING.has(words[verb]!.lemma.toLowerCase()) || !words[verb]!.deprel.startsWith('acl')) return null;
  const called = headOf[verb]! >= 0 && headOf[verb]! < verb ? at(headOf[verb]!) : null;
  return called?.form === 'description' && called.noun?.kind === 'person' ? called : null;
}

const CALLING = new Set(['name', 'call', 'identify']);

/** "Deputy Emergency Situations Minister": a name before a title is what it is for. */
export function isModifierOfTitle({ at, trees }: PhraseIndex, { last, head }: Phrase): boolean {
  const next = at(last + 1);
  if (next?.form !== 'description' || next.noun?.kind !== 'person' || next.head !== last + 1) return false;
  return /^(?:compound|nmod|amod)/.test(trees.numbered.words[head]!.deprel);
}

/** The longest way from a title's noun to the name behind it: "Secretary of State for Foreign and Commonwealth Affairs". */
const LONGEST_TITLE = 8;
const INSIDE_TITLE = new Set(['PROPN', 'NOUN', 'ADJ', 'ADP', 'DET', 'CCONJ']);

/** The title right before a name: nothing but its own words stand between its noun and the name. */
function titleBefore(index: PhraseIndex, name: Phrase, before: number): Phrase | null {
  const { words, sentenceOf, headOf, tokens } = index.trees.numbered;
  let outer: Phrase | null = null;
  const start = skipBracket(index, before);
  for (let token = start, steps = 0; token >= 0 && steps < LONGEST_TITLE; token--, steps++) {
    if (sentenceOf[token] !== sentenceOf[name.first]) break;
    const title = index.at(token);
    // “spokesman for the Foreign Ministry Ratko Sand”, “head of the Election Commission Vera Sand”
    const holder = steps === 0 && title !== null ? holderBefore(index, title, token) : null;
    if (holder) return holder;
    // Whatever the tags of its words, a title that runs up to the name is its own.
    if (title?.form === 'description' && title.head === token && title.last === start && title.noun!.kind === 'person')
      return title;
    if (!INSIDE_TITLE.has(words[token]!.upos)) {
      if (steps === 0 || words[token]!.upos !== 'VERB' || !/^\p{Lu}/u.test(tokens[token]!.form)) break;
      continue;
    }
    if (steps === 0 && /^(?:ADP|DET|CCONJ)$/.test(words[token]!.upos)) break;
    if (title?.form === 'name') {
      // “Ambassador to the United Nations Nikki Haley”: an organisation between the title and the name.
      if (title.entries.length === 0 || !/^nmod/.test(words[title.head]!.deprel)) break;
      steps += token - title.first;
      token = title.first;
      continue;
    }
    if (title?.form !== 'description' || title.head !== token) continue;
    if (steps > 0 && outer === null && words[token + 1]!.upos !== 'ADP') break;
    // “Speaker of the House Nancy Pelosi”: a body's noun that hangs on a person's.
    if (title.noun!.kind === 'person' || !/^nmod/.test(words[token]!.deprel) || headOf[token]! > token) return title;
    outer ??= title;
  }
  return outer;
}

/** The person whom what stands behind a preposition says of whom he is, where that ends right before a name. */
function holderBefore({ at, trees }: PhraseIndex, { first, last, noun, form }: Phrase, end: number): Phrase | null {
  const { words, tokens } = trees.numbered;
  if (last !== end || noun?.kind === 'person' || (form !== 'name' && noun?.kind !== 'body')) return null;
  let of = first - 1;
  while (
    of > 0 &&
    words[of]!.upos !== 'ADP' &&
    first - of < LONGEST_BODY &&
    /^(?:DET|ADJ|PROPN|NOUN|PART)$/.test(words[of]!.upos)
  )
    of--;
  if (!/^(?:of|for|at|to|from)$/.test(tokens[of]?.form ?? '')) return null;
  const holder = at(of - 1);
  return holder?.form === 'description' && holder.head === of - 1 && holder.noun?.kind === 'person' ? holder : null;
}

/** So many words stand at most between a preposition and what ends before a name. */
const LONGEST_BODY = 5;

/** "Member of Parliament (MP) Kevin Conolly": past an abbreviation in brackets. */
function skipBracket({ trees }: PhraseIndex, before: number): number {
  const { tokens } = trees.numbered;
  if (before < 3 || tokens[before]!.form !== ')') return before;
  for (let token = before - 1; token > before - 4; token--) if (tokens[token]!.form === '(') return token - 1;
  return before;
}

/** A person's role is a person's, an organisation's an organisation's; a known state is nobody's title. */
function fits(register: Register, name: Phrase, { noun, plural, determiner }: Phrase): boolean {
  if (noun === null || noun.kind === 'document') return false;
  if (plural && noun.kind === 'person') return false;
  if (noun.kind === 'group' && determiner === 'bare') return false;
  const [entry] = name.entries;
  if (!entry) return true;
  if (noun.kind === 'person') return false;
  const kind = register.entities.get(entry.entity)?.kind;
  const isPolity = kind === 'state' || kind === 'territory' || kind === 'place';
  return isPolity ? noun.kind === 'place' : noun.kind !== 'place';
}

/** Descriptions in apposition to a name, on either side. */
function appositions({ trees, at }: PhraseIndex, name: Phrase): Phrase[] {
  const { words, headOf } = trees.numbered;
  const found: Phrase[] = [];
  // “M. Haakon Brunsvik, Minister for Foreign Affairs”: the tree may hang all on what stands before the name.
  for (const child of namePartsOf(trees, name).flatMap((part) => [...trees.children(part)])) {
    const relation = words[child]!.deprel;
    const other = at(child);
    if (
      other?.form === 'description' &&
      (relation === 'appos' || relation === 'list' || (relation === 'nmod:desc' && child < name.first))
    )
      found.push(other);
  }
  const relation = relationOf(trees, name.head);
  const up = headOf[name.head]!;
  const above = up >= 0 ? at(up) : null;
  // “the governor of Ohio, Mike DeWine”: the apposition hangs on the last noun, but names the first.
  if (
    relation === 'appos' &&
    up >= 0 &&
    up < name.first &&
    name.entries.length === 0 &&
    above?.noun?.kind !== 'person' &&
    trees.numbered.tokens[name.first - 1]!.form !== '('
  ) {
    for (let token = headOf[up]!, steps = 0; token >= 0 && token < up && steps < 3; token = headOf[token]!, steps++) {
      const holder = at(token);
      if (holder?.form === 'description' && holder.noun!.kind === 'person' && holder.head === token)
        return [...found, holder];
    }
  }
  if (above?.form === 'description' && (relation === 'appos' || (relation === 'flat' && up < name.first)))
    found.push(above);
  return found;
}
