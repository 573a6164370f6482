import { actFrames, actNouns, verdicts } from '../lang/en.ts';
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
for (const { word, upos, at, class: classes, holder, object, act, denied } of actFrames) {
  const key = `${word} ${upos}`;
  const [name = '-', polarity = 'affirmed', modality = null] = act.split(' ');
  const frame: Frame = {
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
  const rows = table.get(key);
  if (rows) rows.push(frame);
  else table.set(key, [frame]);
}

const NONE: readonly Frame[] = [];

/** The frames of a word: a lemma with its part of speech, and a particle where it has one. */
export function framesOf(lemma: string, upos: string, particle: string | null): readonly Frame[] {
  const kind = upos === 'PROPN' ? 'NOUN' : upos;
  if (particle !== null) {
    const whole = table.get(`${lemma} ${particle} ${kind}`);
    if (whole) return whole;
  }
  return table.get(`${lemma} ${kind}`) ?? NONE;
}

const CLASSES = new Map<string, string[]>();
for (const { lemma, class: kind } of actNouns) CLASSES.set(lemma, [...(CLASSES.get(lemma) ?? []), kind]);

/** The classes of a noun that acts are about: "plebiscite" is a vote. */
export function classesOfNoun(lemma: string): readonly string[] {
  return CLASSES.get(lemma) ?? [];
}

const VERDICTS = new Set(verdicts.map(({ word }) => word));

/** Whether a word calls a vote void: "illegal", "farce". */
export function isVerdict(lemma: string): boolean {
  return VERDICTS.has(lemma);
}
