import { actRows } from '../lang/act-rows.ts';
import { type actFrames, actNouns, lemmaMends, verdicts } from '../lang/en.ts';
import type { Act } from '../schema/acts.ts';
import type { Position } from './position.ts';

/** How a word does an act, by what stands beside it: a row of `lang/en/act-frames.tsv`. */
export interface Frame {
  word: string;
  /** Where the thing stands that the act needs: `obj`, `subj`, `pred`, `mod`, `inf`, `xcomp` or prepositions. */
  at: readonly string[];
  classes: ReadonlySet<string>;
  holder: 'subject' | 'speaker' | 'voters' | 'owner';
  /** Where the object stands, the first that is there. */
  object: readonly string[];
  /** What it is where affirmed; null where it is nothing. */
  act: Act | null;
  /** How the word itself tells the act: "stopped short of recognition" denies it. */
  polarity: Position['polarity'];
  modality: Position['modality'] | null;
  /** What its denial by the holder is; null where it is nothing, undefined where it is the act denied. */
  denied: Act | null | undefined;
}

const table = new Map<string, Frame[]>();
for (const row of actRows) add(`${row.word} ${row.upos}`, frameOf(row));

function add(key: string, frame: Frame): void {
  const frames = table.get(key);
  if (frames) frames.push(frame);
  else table.set(key, [frame]);
}

function frameOf({ word, at, class: classes, holder, object, act, denied }: (typeof actFrames)[number]): Frame {
  const [name = '-', polarity = 'affirmed', modality = null] = act.split(' ');
  return {
    word,
    at: at.split('|'),
    classes: new Set(classes.split('|')),
    holder: holder as Frame['holder'],
    object: object.split('|'),
    act: name === '-' ? null : (name as Act),
    polarity: polarity as Frame['polarity'],
    modality: modality as Frame['modality'],
    denied: denied === '' ? undefined : denied === '-' ? null : (denied as Act),
  };
}

const NONE: readonly Frame[] = [];

/** The frames of a word: a lemma with its part of speech, and a particle where it has one. */
export function framesOf(lemma: string, upos: string, particle: string | null): readonly Frame[] {
  const kind = upos === 'PROPN' ? 'NOUN' : upos;
  const forms = spellingsOf(lemma, kind);
  const withParticle = particle === null ? undefined : framesUnder(forms, `${particle} ${kind}`);
  return withParticle ?? framesUnder(forms, kind) ?? NONE;
}

/** The frames of the first spelling that has any. */
function framesUnder(forms: readonly string[], rest: string): readonly Frame[] | undefined {
  for (const form of forms) {
    const frames = table.get(`${form} ${rest}`);
    if (frames) return frames;
  }
  return undefined;
}

const MENDS = new Map(lemmaMends.map(({ lemma, mended }) => [lemma, mended]));

/** A lemma, and for verbs what the parser may have made of it: "recognis" of "recognising", "boycot" of "boycotted", "chos" of "chosen". */
function spellingsOf(lemma: string, kind: string): string[] {
  if (kind !== 'VERB') return [lemma];
  const last = lemma.at(-1) ?? '';
  const doubled = last === lemma.at(-2) ? lemma.slice(0, -1) : `${lemma}${last}`;
  return [lemma, MENDS.get(lemma) ?? lemma.replace(/ie$/, 'y'), doubled, `${lemma}e`, lemma.replace(/e$/, '')];
}

const CLASSES = new Map<string, string[]>();
for (const { lemma, class: kind } of actNouns) CLASSES.set(lemma, [...(CLASSES.get(lemma) ?? []), kind]);

/** The classes of a noun that acts are about: "plebiscite" is a vote. */
export function classesOfNoun(lemma: string): readonly string[] {
  return CLASSES.get(lemma) ?? [];
}

const VERDICTS = new Map(verdicts.map(({ word, rejects }) => [word, rejects as Position['polarity']]));

/** Whether a word, affirmed or denied, calls a vote void: "illegal", "not legitimate"; null for all others. */
export function verdictOf(lemma: string): Position['polarity'] | null {
  return VERDICTS.get(lemma) ?? null;
}
