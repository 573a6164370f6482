import {
  antecedentOf,
  hasCopula,
  isPassive,
  isVerb,
  obliquesOf,
  readStance,
  subjectsOf,
  undergoersOf,
} from '../clauses/index.ts';
import { type Actor, relationOf, type StoryTrees } from '../mentions/index.ts';
import { actorsAt, holdersFor } from './actors.ts';
import type { Draft } from './draft.ts';
import { thingAt } from './find-things.ts';
import { caseBefore, casesAt, casesBetween, otherCases } from './other-cases.ts';
import type { StoryView } from './story-view.ts';
import { voiceHoldersAt } from './voice-holders.ts';

/** What a comparison is about, who makes or rejects it, and whether it is rejected. */
interface Comparison {
  cases: readonly Actor[];
  holders: readonly Actor[];
  isDenied: boolean;
  way: string;
  /** Words besides the token that show it. */
  tokens?: readonly number[];
}

/**
 * A case that is held up as a precedent for another, or denied to be one, without a word for precedents: "If Kosovo, why not
 * us?", "what the Belgians did in 1830", "cannot be compared with Kosovo", "Crimea is not Kosovo".
 */
export function applyComparison(view: StoryView, token: number): Draft[] {
  for (const find of COMPARISONS) {
    const found = find(view, token);
    if (found === null) continue;
    const drafts = draftsOf(view, token, found);
    if (drafts.length > 0) return drafts;
  }
  return [];
}

/** Ways to compare: the first that is found is taken. */
const COMPARISONS = [
  ifThey,
  whyNotUs,
  whatTheyDid,
  compared,
  noParallel,
  nothingInCommon,
  notAlike,
  inTheirSteps,
  look,
  when,
  allowedToOthers,
];

function draftsOf(view: StoryView, token: number, { cases, holders, isDenied, way, tokens = [] }: Comparison): Draft[] {
  const stance = readStance(view.scene.index.trees, token);
  return holders
    .filter(({ kind, isMedium, named }) => kind !== 'document' && kind !== 'place' && !isMedium && named)
    .flatMap((holder) =>
      cases
        .filter((object) => object !== holder)
        .map((object) => ({
          ...({ holder, act: isDenied ? 'deny-precedent' : 'invoke-precedent', object, addressees: [] } as const),
          ...({ polarity: 'affirmed', modality: 'actual', token, tokens, statement: view.statementAt(token) } as const),
          ...{ trace: [`comparison: ${way}`], stance },
        })),
    );
}

/** The first token of a token's sentence that is no mark. */
function openingOf({ numbered: { sentenceOf, words } }: StoryTrees, token: number): number {
  let first = token;
  while (first > 0 && sentenceOf[first - 1] === sentenceOf[token]) first--;
  while (first < token && words[first]!.upos === 'PUNCT') first++;
  return first;
}

function formsAfter({ numbered: { sentenceOf, tokens } }: StoryTrees, token: number): string[] {
  const forms: string[] = [];
  for (let at = token; at < tokens.length && sentenceOf[at] === sentenceOf[token]; at++)
    forms.push(tokens[at]!.form.toLowerCase());
  return forms;
}

/** What follows "If Kosovo may leave": "why not us", "so can we", "we may leave too". */
const CONSEQUENCE =
  /\bwhy\b|\bso (?:can|may|could|should|must|will|might|do|shall)\b|\b(?:we|us|our|ours)\b|\b(?:it|they|you|others?) (?:can|could|may|should|must)\b/;

/** "If Montenegro …, why …?", "Just as Kosovo broke away, so may we" */
function ifThey(view: StoryView, token: number): Comparison | null {
  const { trees } = view.scene.index;
  const { tokens, headOf } = trees.numbered;
  if (!/^(?:if|since|just|when)$/i.test(tokens[token]!.form)) return null;
  // “said that if Kosovo could leave, so could they”
  const isSaid = /^if$/i.test(tokens[token]!.form) && /^that$/i.test(tokens[token - 1]?.form ?? '');
  if (!isSaid && openingOf(trees, token) !== token) return null;
  const forms = formsAfter(trees, token);
  if (forms[0] === 'just' && forms[1] !== 'as') return null;
  const comma = forms.findIndex((form) => form === ',' || form === 'then' || form === 'why');
  if (comma < 2 || !CONSEQUENCE.test(forms.slice(comma).join(' '))) return null;
  const holders = voiceHoldersAt(view, token + 1);
  if (isSaid && !holders.some(({ kind }) => kind === 'territory')) return null;
  const named = casesBetween(view, token, token + comma);
  const [first] = named;
  if (!first || holders.includes(first)) return null;
  // “If the West could recognise Kosovo”
  const recogniser = forms.slice(0, comma).some((form) => form.startsWith('recogni'));
  return {
    cases: [recogniser ? named.at(-1)! : first],
    holders,
    isDenied: false,
    way: 'if they',
    tokens: headOf[token]! < 0 ? [] : [headOf[token]!],
  };
}

/** "Eritrea did it in 1993, why should we not?", "You recognised Kosovo in a day. Why not us?" */
function whyNotUs(view: StoryView, token: number): Comparison | null {
  const { trees } = view.scene.index;
  const { tokens, sentenceOf, headOf } = trees.numbered;
  if (tokens[token]!.form.toLowerCase() !== 'why') return null;
  const after = formsAfter(trees, token).slice(0, 6).join(' ');
  if (!/^why (?:not|ca n['’]t|can(?:not)?|should|may) (?:(?:we|us|ours)\b|not)/.test(after)) return null;
  const opening = openingOf(trees, token);
  const asker = headOf[token]! >= 0 ? askerAbove(view, headOf[token]!) : [];
  const holders = asker.length > 0 ? asker : voiceHoldersAt(view, token);
  let cases = casesBetween(view, opening, token).filter((actor) => !holders.includes(actor));
  if (cases.length === 0) {
    const before = view.topics.filter((topic) => sentenceOf[token]! - sentenceOf[topic.token]! <= 2);
    cases = [...new Set(before.flatMap(({ actors }) => actors))].filter((actor) => !holders.includes(actor));
  }
  if (cases.length === 0) cases = caseBefore(view, token, holders);
  return { cases, holders, isDenied: false, way: 'why not us', tokens: headOf[token]! < 0 ? [] : [headOf[token]!] };
}

function askerAbove(view: StoryView, head: number): Actor[] {
  const { trees } = view.scene.index;
  const { words, headOf } = trees.numbered;
  for (let at = head, steps = 0; at >= 0 && steps < 4; at = headOf[at]!, steps++)
    if (words[at]!.lemma === 'ask')
      return subjectsOf(trees, at)
        .flatMap((subject) => actorsAt(view.scene, subject))
        .flatMap(holdersFor);
  return [];
}

/** "what the Belgians did in 1830", "as Norway did" */
function whatTheyDid(view: StoryView, token: number): Comparison | null {
  const { trees } = view.scene.index;
  const { words, tokens, headOf } = trees.numbered;
  const { lemma, deprel } = words[token]!;
  if (lemma !== 'do') return null;
  const up = headOf[token]!;
  if (up < 0) return null;
  const isWhat = deprel === 'acl:relcl' && tokens[up]!.form.toLowerCase() === 'what';
  const isAs = trees.children(token).some((child) => /^(?:as|like)$/i.test(tokens[child]!.form));
  if (!isWhat && !(isAs && view.last === null)) return null;
  const subjects = trees.children(token).filter((child) => relationOf(trees, child) === 'nsubj');
  const main = isWhat ? headOf[up]! : up;
  if (main < 0 || (isWhat && words[main]!.lemma !== 'do' && words[main]!.lemma !== 'repeat')) return null;
  const voice = voiceHoldersAt(view, token);
  const own = subjectsOf(trees, main)
    .flatMap((head) => actorsAt(view.scene, head))
    .flatMap(holdersFor)
    .filter(({ kind }) => kind !== 'person');
  return {
    ...{ cases: subjects.flatMap((head) => casesAt(view, head)), holders: voice.length > 0 ? voice : own },
    ...{ isDenied: readStance(trees, main).polarity === 'denied', way: 'what they did', tokens: [main] },
  };
}

/** "compared Crimea to Kosovo", "cannot be compared with Kosovo" */
function compared(view: StoryView, token: number): Comparison | null {
  const { trees } = view.scene.index;
  const { lemma } = trees.numbered.words[token]!;
  if (!/^(?:compar|liken|equat|juxtapos)e?$/.test(lemma) || !isVerb(trees, token)) return null;
  const others = ['with', 'to', 'and', 'alongside'].flatMap((preposition) => obliquesOf(trees, token, preposition));
  const compared = undergoersOf(trees, token);
  const cases = [...compared, ...others].flatMap((head) => aboutAt(view, head));
  if (others.flatMap((head) => aboutAt(view, head)).length === 0 && cases.length < 2) return null;
  const stance = readStance(trees, token);
  const holders = doersOf(view, token);
  const named = others.flatMap((head) => aboutAt(view, head));
  return {
    cases:
      named.length > 0 ? named.filter((actor) => !holders.includes(actor)) : otherCases(view, token, cases, holders),
    holders,
    isDenied: stance.polarity === 'denied',
    way: 'compared',
  };
}

/** Who does what a verb tells, in the active; else who says it. */
function doersOf(view: StoryView, token: number): Actor[] {
  const { trees } = view.scene.index;
  if (isPassive(trees, token)) return voiceHoldersAt(view, token);
  const subjects = subjectsOf(trees, token)
    .flatMap((head) => actorsAt(view.scene, antecedentOf(trees, head)))
    .flatMap(holdersFor);
  return subjects.length > 0 ? subjects : voiceHoldersAt(view, token);
}

/** Whom a phrase is about: "Kosovo", "the case of Kosovo", "that of Kosovo". */
function aboutAt(view: StoryView, head: number): Actor[] {
  const { trees } = view.scene.index;
  const { lemma } = trees.numbered.words[head]!;
  if (/^(?:that|those|one)$/.test(lemma)) return obliquesOf(trees, head, 'of').flatMap((below) => casesAt(view, below));
  const cases = casesAt(view, head);
  return cases.length > 0 ? cases : [...thingAt(view, head).about];
}

const ALIKE = /^(?:parallel|comparison|analogy|similarity|likeness|resemblance|equivalence|equation|symmetry)s?$/;

/** "there is no parallel with Kosovo", "bears no comparison with Belgium's" */
function noParallel(view: StoryView, token: number): Comparison | null {
  const { trees } = view.scene.index;
  const { words, headOf } = trees.numbered;
  if (!ALIKE.test(words[token]!.lemma.toLowerCase())) return null;
  const verb = headOf[token]!;
  if (verb < 0 || !/^(?:be|bear|have|see|find|draw|admit|allow|brook|offer|invite)$/.test(words[verb]!.lemma))
    return null;
  const isNo = trees.children(token).some((child) => /^(?:no|any|little|neither)$/i.test(words[child]!.lemma));
  const isDenied = isNo || readStance(trees, verb).polarity === 'denied';
  const isSeen = /^(?:see|find|draw)$/.test(words[verb]!.lemma);
  const places = ['with', 'to', 'between', 'of'].flatMap((preposition) =>
    [token, verb].flatMap((head) => obliquesOf(trees, head, preposition)),
  );
  const holders = isSeen ? doersOf(view, verb) : voiceHoldersAt(view, token);
  const cases = places.flatMap((head) => aboutAt(view, head));
  if (!isDenied && !isSeen) return null;
  return {
    cases:
      cases.length > 0
        ? otherCases(view, token, [...new Set(cases)], holders)
        : isDenied
          ? caseBefore(view, token, holders)
          : [],
    ...{ holders, isDenied, way: 'no parallel' },
  };
}

/** "Kosovo has nothing to do with Catalonia", "has nothing in common with" */
function nothingInCommon(view: StoryView, token: number): Comparison | null {
  const { trees } = view.scene.index;
  const { words, tokens, headOf } = trees.numbered;
  if (!/^(?:nothing|little)$/i.test(tokens[token]!.form)) return null;
  const verb = headOf[token]!;
  if (verb < 0 || words[verb]!.lemma !== 'have') return null;
  const after = formsAfter(trees, token).slice(1, 4).join(' ');
  if (!/^(?:to do with|in common with|whatever in common|whatsoever to do)/.test(after)) return null;
  const subjects = subjectsOf(trees, verb).flatMap((head) => aboutAt(view, head));
  const others = casesBetween(view, token, token + 12).slice(0, 1);
  const holders = voiceHoldersAt(view, token);
  return {
    cases: otherCases(view, token, [...new Set([...others, ...subjects])], holders).slice(0, 1),
    ...{ holders, isDenied: true, way: 'nothing in common' },
  };
}

/** "Crimea is not Kosovo", "the two are not comparable", "Norway is no Belgium" */
function notAlike(view: StoryView, token: number): Comparison | null {
  const { trees } = view.scene.index;
  const { words } = trees.numbered;
  if (!hasCopula(trees, token) || view.statementAt(token) === null) return null;
  const holders = voiceHoldersAt(view, token);
  const subjects = subjectsOf(trees, token).flatMap((head) => aboutAt(view, head));
  const isNo = trees.children(token).some((child) => words[child]!.lemma === 'no');
  const isDenied = readStance(trees, token).polarity === 'denied' || isNo;
  if (/^(?:comparable|same|alike|similar|analogous|identical)$/.test(words[token]!.lemma)) {
    const others = ['to', 'with', 'as'].flatMap((preposition) => obliquesOf(trees, token, preposition));
    const cases = [...subjects, ...others.flatMap((head) => aboutAt(view, head))];
    if (new Set(cases).size < 2) return null;
    return {
      cases: otherCases(view, token, [...new Set(cases)].reverse(), holders),
      holders,
      isDenied,
      way: 'not alike',
    };
  }
  if (!isDenied || words[token]!.upos !== 'PROPN' || subjects.length !== 1) return null;
  const cases = casesAt(view, token).filter((actor) => actor !== subjects[0] && actor !== subjects[0]!.affiliation);
  const isOwn = holders.some((holder) => holder === cases[0]);
  return isOwn ? null : { cases, holders, isDenied: true, way: 'not another' };
}

const INSPIRE = /^(?:inspire?|model+|pattern|embolden|encourage?|hearten)$/;
const FOLLOW = /^(?:follow|go|take|walk|tread|choose|imitate|emulate|copy)$/;

/** "hopes to follow the example of South Sudan", "to go the way of Slovenia", "inspired by Kosovo", "modelled on" */
function inTheirSteps(view: StoryView, token: number): Comparison | null {
  const { trees } = view.scene.index;
  const { words } = trees.numbered;
  if (!isVerb(trees, token)) return null;
  const { lemma } = words[token]!;
  const isInspired = INSPIRE.test(lemma);
  if (!isInspired && !FOLLOW.test(lemma)) return null;
  const stance = readStance(trees, token);
  const isDenied = stance.polarity === 'denied';
  if (isInspired) {
    const places = ['by', 'on', 'upon', 'after', 'from'].flatMap((preposition) =>
      obliquesOf(trees, token, preposition),
    );
    const cases = places.flatMap((head) => aboutAt(view, head));
    const isOnModel = /^(?:model|pattern)/.test(lemma);
    const holders = (isOnModel && !isPassive(trees, token) ? subjectsOf(trees, token) : undergoersOf(trees, token))
      .flatMap((head) => [...actorsAt(view.scene, head), ...thingAt(view, head).about])
      .flatMap(holdersFor)
      .filter(isClaimant);
    return isDenied ? null : { cases, holders, isDenied: false, way: 'inspired by' };
  }
  if (view.last !== null || (stance.modality === 'actual' && !isDenied)) return null;
  const path = [
    ...trees.children(token).filter((child) => /^(?:obj|obl)/.test(relationOf(trees, child))),
    ...obliquesOf(trees, token, 'in'),
  ].find((child) =>
    /^(?:example|footstep|lead|path|road|way|route|model|course)$/.test(words[child]!.lemma.toLowerCase()),
  );
  if (path === undefined) return null;
  const holders = doersOf(view, token).flatMap((actor) =>
    actor.kind === 'person' ? voiceHoldersAt(view, token) : [actor],
  );
  return {
    ...{ cases: pathOf(view, path), holders: holders.filter(isClaimant), isDenied, way: 'in their steps' },
    tokens: [path],
  };
}

/** Of "the example of South Sudan", "the Slovenian way", "Eritrea's path". */
function pathOf(view: StoryView, path: number): Actor[] {
  const { trees } = view.scene.index;
  return trees
    .children(path)
    .filter((child) => /^(?:nmod|amod|compound|nmod:poss)$/.test(trees.numbered.words[child]!.deprel))
    .flatMap((child) => casesAt(view, child));
}

/** One who may want to leave or be recognised, not an established state that follows others' recognition. */
const isClaimant = ({ kind }: Actor): boolean => kind === 'territory' || kind === 'organisation' || kind === 'group';

/** "Look at Kosovo", "Remember Biafra" */
function look(view: StoryView, token: number): Comparison | null {
  const { trees } = view.scene.index;
  const { words, tokens } = trees.numbered;
  if (!/^(?:Look|Remember|Recall|Consider|Think)$/.test(tokens[token]!.form)) return null;
  if (trees.children(token).some((child) => relationOf(trees, child) === 'nsubj')) return null;
  if (words[token]!.upos !== 'VERB') return null;
  const places = [...obliquesOf(trees, token, 'at'), ...obliquesOf(trees, token, 'of'), ...undergoersOf(trees, token)];
  return {
    cases: places.flatMap((head) => casesAt(view, head)).slice(0, 1),
    ...{ holders: voiceHoldersAt(view, token), isDenied: false, way: 'look at' },
  };
}

/** "They did not speak of borders when they recognised Kosovo", said of those who now refuse. */
function when(view: StoryView, token: number): Comparison | null {
  const { trees } = view.scene.index;
  const { words, tokens, headOf } = trees.numbered;
  if (!/^recogni[sz]e?$/.test(words[token]!.lemma) || relationOf(trees, token) !== 'advcl') return null;
  const children = trees.children(token);
  if (!children.some((child) => tokens[child]!.form.toLowerCase() === 'when')) return null;
  if (!children.some((child) => /^(?:they|you)$/i.test(tokens[child]!.form))) return null;
  if (headOf[token]! < 0 || readStance(trees, headOf[token]!).polarity !== 'denied') return null;
  return {
    cases: undergoersOf(trees, token).flatMap((head) => casesAt(view, head)),
    ...{
      holders: voiceHoldersAt(view, token),
      isDenied: false,
      way: 'when they recognised it',
      tokens: [headOf[token]!],
    },
  };
}

/** How far back what others were allowed is looked for. */
const BEFORE = 40;

/** "Africa found room for Juba. It will find room for us", "what is allowed to Kosovo must be allowed to Abkhazia" */
function allowedToOthers(view: StoryView, token: number): Comparison | null {
  const { trees } = view.scene.index;
  const { words, sentenceOf, blockOf } = trees.numbered;
  if (!isVerb(trees, token) || COMMON.test(words[token]!.lemma) || view.statementAt(token) === null) return null;
  const holders = voiceHoldersAt(view, token);
  if (holders.length === 0) return null;
  const stance = readStance(trees, token);
  if (stance.modality === 'actual' || stance.modality === 'hypothetical' || stance.polarity === 'denied') return null;
  const own = roleOf(view, token, (head) => isUs(trees, head) || casesAt(view, head).length > 0);
  if (own === null) return null;
  const ours = casesAt(view, own.head);
  for (let at = token - 1; at >= 0 && token - at < BEFORE; at--) {
    if (blockOf[at] !== blockOf[token] || sentenceOf[token]! - sentenceOf[at]! > 1) break;
    if (stemOf(words[at]!.lemma) !== stemOf(words[token]!.lemma) || !isVerb(trees, at)) continue;
    const other = roleOf(view, at, (head) =>
      casesAt(view, head).some((actor) => !holders.includes(actor) && !ours.includes(actor)),
    );
    if (other === null || other.role !== own.role) continue;
    return { cases: casesAt(view, other.head), holders, isDenied: false, way: 'as others', tokens: [at] };
  }
  return null;
}

/** The parser's lemmas differ by form: "allow", "allowe". */
const stemOf = (lemma: string): string => lemma.replace(/e$/, '');

const COMMON = /^(?:be|have|say|do|go|come|take|make|want|tell|ask|recogni[sz]e?|get|see|know|think)$/;

const isUs = (trees: StoryTrees, head: number): boolean => /^(?:we|us|ours)$/i.test(trees.numbered.tokens[head]!.form);

/** The first below a verb that fits, and by which relation or preposition it stands there. */
function roleOf(view: StoryView, verb: number, fits: (head: number) => boolean): { head: number; role: string } | null {
  const { trees } = view.scene.index;
  const { words, tokens } = trees.numbered;
  const below = trees.children(verb).flatMap((child) => [child, ...trees.children(child)]);
  for (const head of below) {
    if (!/^(?:PROPN|PRON)$/.test(words[head]!.upos) || !fits(head)) continue;
    const mark = trees.children(head).find((child) => words[child]!.deprel === 'case');
    const role = mark === undefined ? relationOf(trees, head) : tokens[mark]!.form.toLowerCase();
    return { head, role };
  }
  return null;
}
