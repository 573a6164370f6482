import { hyphenAffixes } from '../lang/en.ts';
import type { NameEntry, Register } from '../register/index.ts';
import type { Span } from '../span.ts';
import type { Word } from '../syntax/index.ts';
import { isCapitalised } from '../tokens/characters.ts';
import { actorNoun } from './actor-nouns.ts';
import { isFirstName } from './first-names.ts';
import { honorificOf } from './honorifics.ts';
import { isMediumName } from './media.ts';
import { isFormerWord } from './modifiers.ts';
import { NAME_NOUNS } from './name-nouns.ts';
import { isPortfolio } from './portfolio.ts';
import { findSpeltOut } from './spelt-out.ts';
import type { StoryTrees } from './story-trees.ts';

/** A proper name in the story, over tokens `first` to `last`; `head` is the token that it hangs on the tree by. */
export interface Name {
  first: number;
  last: number;
  head: number;
  /** What the register knows under this name, the usual reading first; empty for names that it does not know. */
  entries: readonly NameEntry[];
}

/** Small words inside names of persons: "Abdel Fattah al-Sisi", "Lula da Silva". */
const PARTICLES = new Set(
  'de da do dos das dela di del della du la le van von der den ter bin ben ibn bint al el ul abu y e zu of'.split(' '),
);

/**
 * The proper names of a story, in order, none inside another: what the register knows, and runs of proper nouns that the
 * trees hold together. A title before a name ("Foreign Minister Hassan Wirajuda") is not part of it.
 */
export function findNames(trees: StoryTrees, register: Register, isTime: (token: number) => boolean): Name[] {
  const { tokens, firstOf } = trees.numbered;
  const names: Name[] = [];
  const speltOut = findSpeltOut(trees);
  for (let s = 0; s + 1 < firstOf.length; s++) {
    const end = firstOf[s + 1]!;
    const sentence = tokens.slice(firstOf[s]!, end);
    for (let token = firstOf[s]!; token < end; ) {
      // “Mrs. May”: a month's name that is a person's
      if (isTime(token) && !(token > firstOf[s]! && tokenIsHonorific(trees, token - 1))) {
        token++;
        continue;
      }
      if (!isCapitalised(tokens[token]!.form)) {
        const match = register.longestNameAt(sentence, token - firstOf[s]!);
        // “the international community”: names in small letters have several words.
        const known = match && match.length > 1 ? { first: token, last: token + match.length - 1 } : null;
        if (known) names.push({ ...known, head: topOf(trees, known.first, known.last), entries: match!.entries });
        token += known ? match!.length : 1;
        continue;
      }
      // “Secretary of State”, “the Foreign Ministry”: the words of an office or of any body are nobody's name.
      const common = commonAt(register, sentence, token - firstOf[s]!);
      const spelt = speltOut.get(token);
      const found = withoutTail(
        trees,
        isTime,
        longerOf(trees, nameAt(trees, register, sentence, firstOf[s]!, token, end), token, spelt),
      );
      const isName = found !== null && (found.entries.length > 0 || found.last >= token + common);
      if (isName) names.push(found);
      token = isName ? found.last + 1 : token + Math.max(1, common);
    }
  }
  return names;
}

/** A name as its short form in brackets spells it, where that is more than what the tree holds together. */
function longerOf(trees: StoryTrees, name: Name | null, first: number, last: number | undefined): Name | null {
  if (last === undefined || (name !== null && name.last >= last)) return name;
  return { first, last, head: topOf(trees, first, last), entries: [] };
}

/** "the High Court on Thursday", "the President himself": what stands behind a name is no part of it. */
function withoutTail(trees: StoryTrees, isTime: (token: number) => boolean, name: Name | null): Name | null {
  if (name === null || name.entries.length > 0) return name;
  const { tokens } = trees.numbered;
  let last = name.last;
  for (let token = name.first + 1; token <= last; token++) {
    // “USA Today”: a time is no part of a name only where it hangs on a small word.
    const isWhen = isTime(token) && CONNECTORS.has(tokens[token - 1]!.form.toLowerCase());
    if (isWhen || /^(?:him|her|it)self$/.test(tokens[token]!.form)) last = token - 1;
  }
  if (last === name.last) return name;
  while (last > name.first && CONNECTORS.has(tokens[last]!.form.toLowerCase())) last--;
  return { ...name, last, head: topOf(trees, name.first, last) };
}

/** How many words from here on are an office or a body as any state has them: "Prime Minister", "Supreme Court". */
function commonAt(register: Register, sentence: readonly { form: string }[], from: number): number {
  return Math.max(
    register.longestOfficeAt(sentence, from)?.length ?? 0,
    register.longestBodyAt(sentence, from)?.length ?? 0,
  );
}

function nameAt(
  trees: StoryTrees,
  register: Register,
  sentence: readonly { form: string }[],
  base: number,
  token: number,
  end: number,
): Name | null {
  const match = register.longestNameAt(sentence, token - base);
  // “The Australian foreign minister”: no newspaper.
  const kind = match ? register.entities.get(match.entries[0]!.entity)?.kind : undefined;
  if (match && kind === 'organisation' && isAdjectiveBehindArticle(trees, token, token + match.length - 1)) return null;
  const run = runFrom(trees, token, end);
  if (match) {
    const last = token + match.length - 1;
    // “Jordan Pryce”, “Chad Brown”: a first name that the register knows as a state.
    const goesOn =
      run !== null &&
      run.last > last &&
      (isMediumName(formsOf(trees, token, run.last)) ||
        isPersonal(trees, token, last, run.last) ||
        isOrganisation(trees, register, match.entries, last, run.last));
    // “Mr. Jordan”
    const isTitled = token > base && tokenIsHonorific(trees, token - 1);
    // Persons of the register are linked as all persons are, with their surnames and titles.
    const entries = isTitled
      ? []
      : match.entries.filter(({ entity }) => register.entities.get(entity)?.kind !== 'person');
    if (!goesOn) return { first: token, last, head: topOf(trees, token, last), entries };
  }
  return run && { ...run, entries: [] };
}

function formsOf({ numbered: { tokens } }: StoryTrees, first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(' ');
}

function tokenIsHonorific({ numbered: { tokens } }: StoryTrees, token: number): boolean {
  const sex = honorificOf(tokens[token]!.form);
  return sex === 'f' || sex === 'm';
}

/** Whether the tokens behind a known name are flat parts of one person's name with it. */
function isPersonal(trees: StoryTrees, first: number, last: number, runLast: number): boolean {
  const { words, headOf } = trees.numbered;
  const next = last + 1;
  // “At Ankara M. Cevdet Sari replied”: where somebody is, before the title of his name.
  if (words[first - 1]?.upos === 'ADP' && next < runLast && tokenIsHonorific(trees, next)) return false;
  return next <= runLast && words[next]!.deprel === 'flat' && headOf[next]! >= first && headOf[next]! <= last;
}

/** "Georgian Dream", "Syrian Democratic Forces": an adjective that begins the name of an organisation. */
function isOrganisation(
  { numbered: { tokens, words }, kindOf }: StoryTrees,
  register: Register,
  [entry]: readonly NameEntry[],
  last: number,
  runLast: number,
): boolean {
  if (!entry) return false;
  for (let token = last + 1; token <= runLast; token++) {
    const noun = actorNoun(words[token]!.lemma, tokens[token]!.form);
    if (noun?.kind === 'person') return false;
  }
  const rest = tokens.slice(last + 1, runLast + 1);
  const noun = actorNoun(words[runLast]!.lemma, tokens[runLast]!.form)?.kind ?? null;
  const next = words[runLast + 1];
  if (next !== undefined && actorNoun(next.lemma, tokens[runLast + 1]!.form)?.kind === 'person') return false;
  const names =
    noun === 'organisation' ||
    noun === 'group' ||
    noun === 'body' ||
    noun === 'medium' ||
    NAME_NOUNS.test(tokens[runLast]!.form);
  const told = kindOf(runLast);
  if (
    !names &&
    !hasConnector({ numbered: { tokens } }, last + 1, runLast) &&
    !(told?.kind === 'organisation' && told.chance > 0.6)
  )
    return false;
  return commonAt(register, rest, 0) < rest.length;
}

function isAdjectiveBehindArticle(
  { numbered: { tokens, words, headOf } }: StoryTrees,
  first: number,
  last: number,
): boolean {
  const { upos, deprel } = words[last]!;
  return (
    first < last && /^the$/i.test(tokens[first]!.form) && upos === 'ADJ' && deprel === 'amod' && headOf[last]! > last
  );
}

/** The longest run of proper nouns from a token on that the tree holds together, or null. */
function runFrom(trees: StoryTrees, token: number, end: number): Omit<Name, 'entries'> | null {
  const { words, tokens } = trees.numbered;
  const isOpening =
    opensName(trees, token, end) ||
    opensHyphenated(trees, token, end) ||
    isBehindHonorific(trees, token) ||
    organisationGoesOn(trees, token, token, token + 1, end) >= 0;
  if (words[token]!.upos !== 'PROPN' && !isOpening) return null;
  if (opensHyphenatedTitle(trees, token, end)) return null;
  // “Former US Ambassador”: what the role was is no part of a name.
  if (isFormerWord(tokens[token]!.form)) return null;
  if (isTitle(trees, token, end) || honorificOf(tokens[token]!.form) !== null) return null;
  const opening = actorNoun(words[token]!.lemma, tokens[token]!.form);
  let last = token;
  for (let next = token + 1; next < end; ) {
    const joined = joinedUpTo(trees, token, last, next, end);
    if (joined < 0) break;
    last = joined;
    next = joined + 1;
  }
  // “the Ministry”, “Parliament”: a noun with a capital names nobody by itself.
  if (last === token && (opening !== null || words[token]!.upos !== 'PROPN') && !isBehindHonorific(trees, token))
    return null;
  // “… of Foreign Affairs and Trade”
  if (last === token && isPortfolio(tokens[token]!.form) && /^(?:and|of|for)$/i.test(tokens[token - 1]?.form ?? ''))
    return null;
  last = withoutPerson(trees, token, last);
  return { first: token, last, head: topOf(trees, token, last) };
}

/** "Spokesman for the Foreign Ministry Ratko Sand": a body's name ends where that of a person behind it begins. */
function withoutPerson({ numbered: { tokens }, kindOf }: StoryTrees, first: number, last: number): number {
  let body = last - 1;
  while (body >= first && !ENDINGS.test(tokens[body]!.form)) body--;
  if (body <= first || last - body < 2 || last - body > LONGEST_PERSON) return last;
  for (let token = body + 1; token <= last; token++)
    if (!isCapitalised(tokens[token]!.form) || NAME_NOUNS.test(tokens[token]!.form)) return last;
  const isPerson = isFirstName(tokens[body + 1]!.form) || kindOf(last)?.kind === 'person';
  return isPerson ? body : last;
}

/** A person's name right behind a body's has so many words at most. */
const LONGEST_PERSON = 4;

/** "Sea-Eye", "Man-kei Tam": words that a hyphen makes one name. */
function opensHyphenated({ numbered: { words, tokens } }: StoryTrees, token: number, end: number): boolean {
  // “Secretary-General”, “Vice-Presidents”
  const isPersonal = (at: number): boolean =>
    isCapitalised(tokens[token + 2]!.form) && actorNoun(words[at]!.lemma, tokens[at]!.form)?.kind === 'person';
  return (
    token + 2 < end &&
    tokens[token + 1]!.form === '-' &&
    touches(tokens, token + 1, end) &&
    (/^(?:PROPN|X)$/.test(words[token + 2]!.upos)
      ? !/^(?:VERB|ADV|NUM)$/.test(words[token]!.upos)
      : words[token + 2]!.upos === 'NOUN' &&
        isCapitalised(tokens[token + 2]!.form) &&
        /^(?:NOUN|PROPN|X)$/.test(words[token]!.upos)) &&
    !isPersonal(token) &&
    !isPersonal(token + 2) &&
    !AFFIXES.has(tokens[token]!.form.toLowerCase())
  );
}

/** "Vice-President Biden", "Lieutenant-Colonel Sambu": what a hyphen makes one title. */
function opensHyphenatedTitle({ numbered: { words, tokens } }: StoryTrees, token: number, end: number): boolean {
  const last = token + 2;
  if (last + 1 >= end || tokens[token + 1]!.form !== '-' || !touches(tokens, token + 1, end)) return false;
  const noun = actorNoun(words[last]!.lemma, tokens[last]!.form);
  return noun?.kind === 'person' && isCapitalised(tokens[last]!.form) && isCapitalised(tokens[last + 1]!.form);
}

const AFFIXES = new Set(hyphenAffixes.map(({ affix }) => affix));

/** "Mr Prior": any word with a capital is a name there. */
function isBehindHonorific({ numbered: { tokens, sentenceOf, words } }: StoryTrees, token: number): boolean {
  if (token === 0 || sentenceOf[token - 1] !== sentenceOf[token] || words[token]!.upos === 'PRON') return false;
  return (
    tokenIsHonorific({ numbered: { tokens } } as StoryTrees, token - 1) && /^\p{Lu}\p{Ll}/u.test(tokens[token]!.form)
  );
}

/** An adjective that opens a name: "Syrian Democratic Forces". */
function opensName(
  { numbered: { words, headOf, tokens, firstOf, sentenceOf } }: StoryTrees,
  token: number,
  end: number,
): boolean {
  const head = headOf[token]!;
  // Any noun has a capital where it opens a sentence.
  if (words[token]!.upos === 'NOUN' && firstOf[sentenceOf[token]!] === token) return false;
  return (
    // “the Combined Joint Task Force”
    (/^(?:ADJ|NOUN)$/.test(words[token]!.upos) || words[token]!.deprel === 'amod') &&
    head > token &&
    head < end &&
    head - token < (words[token]!.deprel === 'amod' ? 8 : 5) &&
    words[head]!.upos === 'PROPN' &&
    isCapitalised(tokens[token]!.form)
  );
}

/** A capitalised title right before a name: "President", "Senator". */
function isTitle({ numbered: { words, tokens, headOf } }: StoryTrees, token: number, end: number): boolean {
  const noun = actorNoun(words[token]!.lemma, tokens[token]!.form);
  if (noun?.kind !== 'person') return false;
  const { deprel, feats } = words[token]!;
  // “the Coroners Service”: nobody's title is a plural; nor is “Man-kei Tam” a man.
  const { form } = tokens[token]!;
  if (feats.includes('Number=Plur') || (form.endsWith('s') && form.toLowerCase() === `${noun.lemma}s`)) return false;
  if (tokens[token + 1]?.form === '-' && opensHyphenated({ numbered: { words, tokens } } as StoryTrees, token, end))
    return false;
  // “Volunteer State Advancement League”: a person’s noun in the name of an organisation
  const up = headOf[token]!;
  if (deprel === 'compound' && up > token + 1 && NAME_NOUNS.test(tokens[up]!.form)) return false;
  if (deprel === 'nmod:desc') return headOf[token]! > token && headOf[token]! < end;
  return deprel !== 'flat';
}

/** How far a name that runs to `last` goes on through `next`: the last token of what joins it, or -1. */
function joinedUpTo(trees: StoryTrees, first: number, last: number, next: number, end: number): number {
  const { tokens, words, headOf } = trees.numbered;
  const { form } = tokens[next]!;
  const isPart = (token: number): boolean =>
    token < end && isCapitalised(tokens[token]!.form) && /^(?:PROPN|NOUN|ADJ|NUM|X)$/.test(words[token]!.upos);
  if (isPart(next)) {
    if (isTitle(trees, next, end)) return -1;
    if (words[last]!.upos !== 'PROPN' && actorNoun(words[next]!.lemma, form)?.kind === 'person') return -1;
    // Two proper nouns side by side are one name, whatever the tree makes of them.
    const isPersonal = words[last]!.upos === 'PROPN' && words[next]!.upos === 'PROPN';
    const hangsIn = headOf[next]! >= first && headOf[next]! <= last;
    const isRest = hangsIn && hasConnector(trees, first, last) && namesOrganisation(trees, first, last);
    if (isPersonal || isRest || isLinked(trees, first, last, next)) return next;
    return first === last && isSurnameLikeNoun(trees, last, next) ? next : -1;
  }
  const further = organisationGoesOn(trees, first, last, next, end);
  if (further >= 0) return further;
  if (/^(?:and|&)$/i.test(form)) return pairedUpTo(trees, first, last, next, end);
  // “Hsu Ping-lin”, “Export–Import Bank”
  if (form === '-' && touches(tokens, next, end))
    if (/^(?:PROPN|X)$/.test(words[next + 1]!.upos) || opensHyphenated(trees, last, end)) return next + 1;
  if (
    words[next]!.deprel === 'flat' &&
    headOf[next]! >= first &&
    headOf[next]! <= last &&
    words[next]!.upos !== 'PUNCT'
  )
    return next;
  // “al-Sisi”, “Brett-Jones”, “Lula da Silva”, “University of Oriel”
  if (form === '-' || form === '’' || form === "'" || PARTICLES.has(form.toLowerCase())) {
    const touching =
      form !== '-' || (tokens[next]!.start === tokens[last]!.end && tokens[next + 1]?.start === tokens[next]!.end);
    if (!touching) return -1;
    for (let behind = next + 1; behind < Math.min(end, next + 3); behind++) {
      const small = PARTICLES.has(tokens[behind]!.form.toLowerCase()) || tokens[behind]!.form === '-';
      if (isPart(behind)) {
        const isOf = form.toLowerCase() === 'of';
        if (isOf) return ofName(trees, first, last, behind) && isLinked(trees, first, last, behind) ? behind : -1;
        return words[behind]!.upos === 'PROPN' && form.toLowerCase() !== 'e' && form.toLowerCase() !== 'y'
          ? behind
          : isLinked(trees, first, last, behind)
            ? behind
            : -1;
      }
      if (!small) return -1;
    }
  }
  return -1;
}

/** "Tyrell Banks, a dishwasher": a surname that the tags take for a plural. */
function isSurnameLikeNoun(
  { numbered: { words, headOf, tokens }, kindOf }: StoryTrees,
  first: number,
  last: number,
): boolean {
  const noun = actorNoun(words[last]!.lemma, tokens[last]!.form);
  if (words[first]!.upos !== 'PROPN' || words[first]!.deprel !== 'compound' || headOf[first] !== last) return false;
  if (!words[last]!.feats.includes('Number=Plur') || noun?.kind === 'person' || noun?.kind === 'group') return false;
  return isFirstName(tokens[first]!.form) || kindOf(first)?.kind === 'person';
}

/** What an organisation's name ends in that has a pair before it: "Pacific Gas and Electric Company". */
const ENDINGS =
  /^(?:administration|agency|association|authority|board|brigade|bureau|commission|committee|company|corporation|council|department|foundation|institute|ministry|office|organi[sz]ation|party|presidency|service|services|society|union|workers)$/i;

/** The last word of "and Rescue Service" or "& Tavern" behind the first of a pair that one organisation is called by, or -1. */
function pairedUpTo(
  { numbered: { tokens, words } }: StoryTrees,
  first: number,
  last: number,
  and: number,
  end: number,
) {
  const isPart = (token: number): boolean =>
    token < end && isCapitalised(tokens[token]!.form) && /^(?:PROPN|NOUN|ADJ)$/.test(words[token]!.upos);
  if (words[last]!.upos === 'PRON' || !isPart(and + 1)) return -1;
  let to = and + 1;
  while (isPart(to + 1)) to++;
  if (tokens[and]!.form === '&') return to;
  if (to === and + 1 || !ENDINGS.test(tokens[to]!.form)) return -1;
  // “the Ambulance Service and the Fire Brigade” are two.
  for (let token = first; token <= last; token++) if (ENDINGS.test(tokens[token]!.form)) return -1;
  return to;
}

/** Words that tie the parts of an organisation's name: "Committee to Protect Journalists", "Health and Human Services". */
const CONNECTORS = new Set(['of', 'for', 'to', 'on', 'and', 'the', '&', 'against', 'in', 'with']);
/** The most connectors in a row: "of the". */
const MOST_CONNECTORS = 2;

/** The next capitalised word of an organisation's name over the small words between, or -1. */
function organisationGoesOn(trees: StoryTrees, first: number, last: number, next: number, end: number): number {
  const { tokens, words, headOf } = trees.numbered;
  if (next >= end) return -1;
  const opening = tokens[next]!.form.toLowerCase();
  if (!CONNECTORS.has(opening) || opening === 'the' || !namesOrganisation(trees, first, last)) return -1;
  const isInside = hasConnector(trees, first, last);
  if ((opening === 'and' || opening === '&') && !isInside) return -1;
  if (opening === 'in' || opening === 'with') return -1;
  let at = next + 1;
  for (let count = 1; at < end && CONNECTORS.has(tokens[at]!.form.toLowerCase()); at++)
    if (++count > MOST_CONNECTORS) return -1;
  if (at >= end || !isCapitalised(tokens[at]!.form) || words[at]!.upos === 'PRON') return -1;
  if (!/^(?:PROPN|NOUN|ADJ|VERB)$/.test(words[at]!.upos)) return -1;
  // The part must hang in the name: “the Council and Rice said” names two.
  for (let up = headOf[at]!, steps = 0; up >= 0 && steps < 5; up = headOf[up]!, steps++)
    if (up >= first && up <= last) return at;
  return -1;
}

function namesOrganisation({ numbered: { tokens } }: StoryTrees, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (NAME_NOUNS.test(tokens[token]!.form)) return true;
  return false;
}

function hasConnector(
  { numbered: { tokens } }: { numbered: Pick<StoryTrees['numbered'], 'tokens'> },
  first: number,
  last: number,
): boolean {
  for (let token = first; token <= last; token++) if (/^(?:of|for|to|on)$/.test(tokens[token]!.form)) return true;
  return false;
}

/** Whether a hyphen stands between two words without gaps. */
function touches(tokens: readonly Span[], hyphen: number, end: number): boolean {
  return (
    hyphen + 1 < end &&
    tokens[hyphen]!.start === tokens[hyphen - 1]!.end &&
    tokens[hyphen + 1]!.start === tokens[hyphen]!.end
  );
}

/** "University of Hawaii", "Bank of England": an organisation's noun goes on with "of". */
function ofName(
  { numbered: { words, tokens, headOf } }: StoryTrees,
  first: number,
  last: number,
  behind: number,
): boolean {
  const head = headOf[behind]!;
  if (head < first || head > last || words[behind]!.deprel !== 'nmod') return false;
  const kind = actorNoun(words[head]!.lemma, tokens[head]!.form)?.kind;
  return kind === 'organisation' || kind === 'body' || kind === 'medium';
}

const JOINING = new Set(['flat', 'compound', 'amod', 'nmod', 'nummod', 'goeswith', 'nmod:unmarked', 'appos']);

/** Whether the tree ties a token to the run before it. */
function isLinked({ numbered: { words, headOf } }: StoryTrees, first: number, last: number, next: number): boolean {
  const head = headOf[next]!;
  if (head >= first && head <= last) return JOINING.has(words[next]!.deprel) && words[next]!.deprel !== 'appos';
  // Parts of one compound, however deep: “American Civil Liberties Union”.
  const above = modifiedBy(words, headOf, last);
  return [next, ...modifiedBy(words, headOf, next)].some(
    (token) => above.includes(token) && words[token]!.upos === 'PROPN',
  );
}

/** How far a modifier's noun may stand behind it. */
const LONGEST_COMPOUND = 6;

/** What a modifier is part of, to its right: of "Civil", "Liberties" and "Union". */
function modifiedBy(words: readonly Word[], headOf: Int32Array, token: number): number[] {
  const found: number[] = [];
  for (let at = token; ; ) {
    const up = headOf[at]!;
    if (up <= at || up - token > LONGEST_COMPOUND || !JOINING.has(words[at]!.deprel) || words[at]!.deprel === 'appos')
      return found;
    found.push(up);
    at = up;
  }
}

/** The token of a stretch that hangs on nothing in it. */
function topOf({ numbered: { headOf } }: StoryTrees, first: number, last: number): number {
  for (let token = last; token >= first; token--) if (headOf[token]! < first || headOf[token]! > last) return token;
  return last;
}
