import { type Actor, isPolity, type Scene } from '../mentions/index.ts';
import { contestedAt, contestedBefore, severalBefore } from './contested-at.ts';
import type { FactDraft } from './draft-fact.ts';
import { NOBODY, RECOGNISERS } from './fact-words.ts';
import { findRecounts } from './find-recounts.ts';
import { isDoubted, isNegated, isSupposed } from './is-doubted.ts';
import { possessorOf } from './noun-owner.ts';
import { actorAt, politiesListed, polityAt } from './polity-at.ts';
import { readOrdinal } from './read-ordinal.ts';
import { readQuantity } from './read-quantity.ts';
import {
  childrenBy,
  complementsOf,
  describedBy,
  formAt,
  isPassive,
  lemmaAt,
  subjectOf,
  withConjuncts,
} from './walk-clause.ts';

/** By whom and by how many states something is recognised, and that nobody recognises it, told as a state of affairs. */
export function findRecognitions(scene: Scene): FactDraft[] {
  const { words } = scene.index.trees.numbered;
  const found: FactDraft[] = [];
  const on = (predicate: number, drafts: FactDraft[]): FactDraft[] => drafts.map((draft) => ({ ...draft, predicate }));
  for (let token = 0; token < words.length; token++) {
    const lemma = lemmaAt(scene, token);
    if (/^recogni[sz]e$/.test(lemma)) {
      found.push(...on(token, isPassive(scene, token) ? draftPassive(scene, token) : draftActive(scene, token)));
      found.push(...draftNth(scene, token));
    } else if (/^recognitions?$/.test(lemma)) found.push(...draftNoun(scene, token));
  }
  return [...found, ...findRecounts(scene, found)];
}

/** "are recognised only by Pakistan and the Emirates", "recognised by more than 30 governments", "is not internationally recognised". */
function draftPassive(scene: Scene, verb: number): FactDraft[] {
  if (isSupposed(scene, verb)) return [];
  const subject = subjectOf(scene, verb);
  const abouts = subject === null ? [] : recognisable(scene, subject);
  if (abouts.length === 0) return [];
  const agents = complementsOf(scene, verb, /^by$/);
  const isAbroad = childrenBy(scene, verb, /^advmod$/).some((child) => formAt(scene, child) === 'internationally');
  if (isNegated(scene, verb)) {
    if (agents.length === 0 && !isAbroad) return [];
    const by =
      agents.length === 0 ? 'not internationally recognised' : `not recognised by ${wordsFrom(scene, agents[0]!)}`;
    return abouts.map((about) => unrecognised(about, by, Math.min(subject!, verb), agents[0] ?? verb));
  }
  const first = Math.min(subject!, verb);
  return agents.flatMap((agent) => abouts.flatMap((about) => draftAgent(scene, about, agent, first)));
}

function draftAgent(scene: Scene, about: Actor, agent: number, first: number): FactDraft[] {
  const noun = noOne(scene, agent);
  if (noun) return [unrecognised(about, `not recognised by ${noun}`, first, agent)];
  const count = countOf(scene, agent);
  if (count) return [counted(about, count.value, count.qualifier, first, agent)];
  const all = withConjuncts(scene, agent);
  return all.flatMap((token) => {
    const by = polityAt(scene, token);
    return by && by !== about ? [recognised(about, by, first, all.at(-1)!, 0.9)] : [];
  });
}

/** "Tuvalu has recognised Taiwan since 1979", "which no state recognises", "the 12 states that still recognise the island". */
function draftActive(scene: Scene, verb: number): FactDraft[] {
  const [object] = childrenBy(scene, verb, /^obj$/);
  const subject = subjectOf(scene, verb);
  if (subject === null) return [];
  const recogniser = antecedentOf(scene, subject, verb);
  const none = noOne(scene, recogniser);
  const abouts = object === undefined ? [] : recognisable(scene, object);
  if (none) {
    const [about] = abouts;
    return about && !isSupposed(scene, verb)
      ? [unrecognised(about, `not recognised by ${none}`, Math.min(recogniser, verb), Math.max(verb, object ?? verb))]
      : [];
  }
  if (object === undefined || isDoubted(scene, verb)) return [];
  const count = countOf(scene, recogniser);
  const last = Math.max(verb, object);
  if (count)
    return abouts.flatMap((about) => [
      counted(about, count.value, count.qualifier, Math.min(count.first, verb), last),
      ...listBehind(scene, recogniser).map(({ actor }, _, all) =>
        recognised(about, actor, Math.min(recogniser, verb), Math.max(last, all.at(-1)!.token), 0.85),
      ),
    ]);
  if (!isLasting(scene, verb)) return [];
  return politiesListed(scene, recogniser).flatMap((by) =>
    abouts.flatMap((about) => (by === about ? [] : [recognised(about, by, Math.min(recogniser, verb), last, 0.75)])),
  );
}

/** "recognises", "continues to recognise", "has recognised since 1979": a state of affairs and no act. */
function isLasting(scene: Scene, verb: number): boolean {
  const { words, headOf } = scene.index.trees.numbered;
  const { feats, deprel } = words[verb]!;
  if (deprel === 'xcomp') return /^(?:continue|keep)$/.test(lemmaAt(scene, headOf[verb]!));
  // “Ireland formally recognises Palestine” is the act itself.
  if (
    childrenBy(scene, verb, /^advmod$/).some((child) => /^(?:formally|hereby|officially)$/.test(formAt(scene, child)))
  )
    return false;
  const hasAuxiliary = childrenBy(scene, verb, /^aux$/).length > 0;
  if (/Tense=Pres/.test(feats) && /VerbForm=Fin/.test(feats) && !hasAuxiliary) return true;
  return complementsOf(scene, verb, /^since$/).length > 0;
}

/** Three of them: Tuvalu, Palau and the Marshall Islands. */
function listBehind(scene: Scene, noun: number): { actor: Actor; token: number }[] {
  const { tokens, words, firstOf, sentenceOf } = scene.index.trees.numbered;
  const end = firstOf[sentenceOf[noun]! + 1]!;
  for (let token = noun + 1; token < end; token++) {
    if (tokens[token]!.form !== ':' || !/^punct/.test(words[token]!.deprel)) continue;
    const first = scene.index.at(token + 1) ?? scene.index.at(token + 2);
    if (first === null) return [];
    return withConjuncts(scene, first.head).flatMap((at) => {
      const actor = actorAt(scene, at);
      return actor && isPolity(actor) ? [{ actor, token: at }] : [];
    });
  }
  return [];
}

/** "The UK is the 150th country to recognise Palestine", "the only capital to recognise it was Ankara". */
function draftNth(scene: Scene, verb: number): FactDraft[] {
  const { words, headOf } = scene.index.trees.numbered;
  const noun = headOf[verb]!;
  if (!words[verb]!.deprel.startsWith('acl') || noun < 0 || !RECOGNISERS.has(lemmaAt(scene, noun))) return [];
  const [object] = childrenBy(scene, verb, /^obj$/);
  const abouts = object === undefined ? [] : recognisable(scene, object);
  const ordinal = childrenBy(scene, noun, /^amod$/)
    .map((child) => readOrdinal(formAt(scene, child)))
    .find((n) => n !== null);
  const isOnly = childrenBy(scene, noun, /^amod$/).some((child) => formAt(scene, child) === 'only');
  if (ordinal !== undefined && ordinal !== null && ordinal > 1 && !isSupposed(scene, noun))
    return abouts
      .filter((about) => about !== polityAt(scene, describedBy(scene, noun) ?? noun))
      .map((about) => counted(about, String(ordinal), null, noun - 1, Math.max(verb, object!)));
  if (!isOnly) return [];
  const up = headOf[noun]!;
  const other = /^nsubj/.test(words[noun]!.deprel) ? up : words[noun]!.deprel === 'appos' ? up : subjectOf(scene, noun);
  const by = other === null || other < 0 ? null : (polityAt(scene, other) ?? placeState(scene, other));
  const about = abouts[0] ?? contestedAt(scene, object ?? verb);
  if (!by || !about || by === about) return [];
  return [
    {
      ...recognised(about, by, Math.min(noun, other!), Math.max(verb, object ?? verb, other!), 0.85),
      qualifier: 'only',
    },
  ];
}

function placeState(scene: Scene, token: number): Actor | null {
  const actor = actorAt(scene, token);
  return actor?.kind === 'place' && actor.affiliation && isPolity(actor.affiliation) ? actor.affiliation : null;
}

/** "have not received international recognition", "has 116 recognitions", "Israel's recognition of Somaliland". */
function draftNoun(scene: Scene, noun: number): FactDraft[] {
  const { words, headOf } = scene.index.trees.numbered;
  const up = headOf[noun]!;
  const isObject = up >= 0 && words[noun]!.deprel === 'obj';
  const subject = isObject ? subjectOf(scene, up) : null;
  if (isObject && subject !== null) {
    const lacks =
      /^(?:lack|want)$/.test(lemmaAt(scene, up)) ||
      (isNegated(scene, up) && /^(?:receive|win|gain|get|have|enjoy|obtain|achieve|secure)$/.test(lemmaAt(scene, up)));
    const isAbroad = childrenBy(scene, noun, /^amod$/).some((child) =>
      /^(?:international|diplomatic|foreign|any)$/.test(formAt(scene, child)),
    );
    if (lacks && isAbroad && !isSupposed(scene, up))
      return politiesListed(scene, subject).map((about) =>
        unrecognised(about, 'not internationally recognised', Math.min(subject, up), noun),
      );
    const count = countOf(scene, noun);
    const about = count ? contestedAt(scene, subject) : null;
    if (count && about && /^(?:have|claim|count|hold|enjoy|win)$/.test(lemmaAt(scene, up)) && !isDoubted(scene, up))
      return [counted(about, count.value, count.qualifier, Math.min(subject, up), noun)];
  }
  return draftPossessed(scene, noun);
}

/** "Israel's recognition of Somaliland as a sovereign state": what is withdrawn, sought or urged is none. */
function draftPossessed(scene: Scene, noun: number): FactDraft[] {
  const { words, headOf } = scene.index.trees.numbered;
  const up = headOf[noun]!;
  if (up >= 0 && words[noun]!.deprel === 'obj') return [];
  const [whose] = childrenBy(scene, noun, /^nmod$/).filter((child) => words[child]!.deprel === 'nmod:poss');
  if (whose === undefined || scene.index.at(whose)?.form !== 'name') return [];
  const by = possessorOf(scene, noun);
  const of = complementsOf(scene, noun, /^of$/);
  if (!by || of.length === 0) return [];
  return of.flatMap((token) =>
    politiesListed(scene, token).flatMap((about) => (about === by ? [] : [recognised(about, by, whose, token, 0.6)])),
  );
}

/** What may be recognised: states, territories, and governments that call themselves so; pronouns stand for the contested. */
function recognisable(scene: Scene, token: number): Actor[] {
  const phrase = scene.index.at(token);
  const actor = actorAt(scene, token);
  // “a spokesman for Somaliland, which nobody recognises”
  const isMistaken =
    phrase?.pronoun?.person === 'relative' && actor?.kind === 'person' && formAt(scene, token) === 'which';
  const meant = isMistaken ? contestedBefore(scene, token) : null;
  if (meant) return [meant];
  if (phrase === null || actor?.kind === 'person' || actor?.kind === 'document') return [];
  if (actor && !isPolity(actor) && actor.named && (actor.kind === 'organisation' || actor.kind === 'group'))
    return [actor];
  const listed = politiesListed(scene, token);
  if (phrase.form === 'name' || listed.length > 1) return listed;
  if (phrase.noun !== null && phrase.noun.kind !== 'place') return [];
  if (phrase.plural) return severalBefore(scene, token);
  const about = contestedAt(scene, token);
  return about ? [about] : [];
}

/** The noun that a relative pronoun stands for: "states that still recognise the island". */
function antecedentOf(scene: Scene, subject: number, verb: number): number {
  const { words, headOf } = scene.index.trees.numbered;
  const isRelative = /^(?:that|which|who)$/.test(formAt(scene, subject)) && words[verb]!.deprel === 'acl:relcl';
  return isRelative && headOf[verb]! >= 0 ? headOf[verb]! : subject;
}

/** "no state" gives "any state", "nobody" gives "anybody"; null for others. */
function noOne(scene: Scene, token: number): string | null {
  if (NOBODY.has(formAt(scene, token))) return 'anybody';
  if (formAt(scene, token) === 'no' || (formAt(scene, token) === 'one' && formAt(scene, token - 1) === 'no'))
    return 'anybody';
  const isNo = childrenBy(scene, token, /^det$/).some((child) => formAt(scene, child) === 'no');
  return isNo && RECOGNISERS.has(lemmaAt(scene, token)) ? `any ${lemmaAt(scene, token)}` : null;
}

function countOf(scene: Scene, noun: number): ReturnType<typeof readQuantity> {
  const isCounted = RECOGNISERS.has(lemmaAt(scene, noun)) || /^recognitions?$/.test(lemmaAt(scene, noun));
  const [number] = isCounted ? childrenBy(scene, noun, /^nummod$/) : [];
  return number === undefined ? null : readQuantity(scene, number);
}

function wordsFrom(scene: Scene, token: number): string {
  const phrase = scene.index.at(token);
  const first = phrase?.head === token ? phrase.first : token;
  const { tokens } = scene.index.trees.numbered;
  return scene.article.text.slice(tokens[first]!.start, tokens[token]!.end).replace(/\s+/g, ' ');
}

function recognised(about: Actor, value: Actor, first: number, last: number, score: number): FactDraft {
  return { about, property: 'recognised-by', value, first, last, score, rule: 'recognition: by whom' };
}

function counted(about: Actor, value: string, qualifier: string | null, first: number, last: number): FactDraft {
  return {
    about,
    property: 'recognition-count',
    value,
    qualifier,
    unit: 'states',
    first,
    last,
    score: 0.85,
    rule: 'recognition: by how many',
  };
}

function unrecognised(about: Actor, value: string, first: number, last: number): FactDraft {
  return {
    about,
    property: 'status',
    value,
    sort: 'unrecognised',
    first,
    last,
    score: 0.9,
    rule: 'recognition: by nobody',
  };
}
