import type { Actor, Scene } from '../mentions/index.ts';
import type { TimeExpression } from '../times/index.ts';
import { contestedAt } from './contested-at.ts';
import type { FactDraft, Material } from './draft-fact.ts';
import { isDoubted } from './is-doubted.ts';
import { childrenBy, complementsOf, formAt, lemmaAt, subjectOf } from './walk-clause.ts';

/** How long something has been independent: "the 17-year period of South Ossetia's independence", "for five days it was independent". */
export function findDurations(scene: Scene, { times }: Material): FactDraft[] {
  return times.flatMap((time) => (time.type === 'DURATION' ? draftDuration(scene, time) : []));
}

function draftDuration(scene: Scene, time: TimeExpression): FactDraft[] {
  const words = inWords(time.value);
  if (words === null) return [];
  const { headOf, tokens } = scene.index.trees.numbered;
  const first = scene.index.tokenAt(time.start);
  let last = first;
  while (tokens[last + 1] && tokens[last + 1]!.start < time.end) last++;
  for (let token = last; token >= 0 && headOf[token]! >= 0; token = headOf[token]!) {
    const told = ofIndependence(scene, token, last) ?? ofBeing(scene, headOf[token]!);
    if (told)
      return [
        {
          about: told.about,
          property: 'independence-duration',
          value: words,
          first: Math.min(first, told.first),
          last: Math.max(last, told.last),
          score: 0.85,
          why: 'independence: how long',
        },
      ];
    if (token < first - 12 || token > last + 12) break;
  }
  return [];
}

interface Told {
  about: Actor;
  first: number;
  last: number;
}

/** "a period of independence", "17 years of its independence". */
function ofIndependence(scene: Scene, noun: number, last: number): Told | null {
  for (const token of complementsOf(scene, noun, /^of$/)) {
    // “self-rule”: the parser takes it for three words.
    const isSelfRule =
      /^(?:rule|government|determination)$/.test(lemmaAt(scene, token)) && formAt(scene, token - 2) === 'self';
    if (!isSelfRule && !/^(?:independence|self-rule|statehood|secession)$/.test(lemmaAt(scene, token))) continue;
    const [whose] = [
      ...childrenBy(scene, token, /^nmod$/),
      ...childrenBy(scene, noun, /^nmod$/).filter((child) => child < noun),
    ];
    const about = contestedAt(scene, whose ?? token);
    return about && { about, first: noun, last: Math.max(token, last) };
  }
  return null;
}

/** "it was an independent country", "has been de facto independent". */
function ofBeing(scene: Scene, predicate: number): Told | null {
  if (predicate < 0 || childrenBy(scene, predicate, /^cop$/).length === 0 || isDoubted(scene, predicate)) return null;
  const isIndependent =
    lemmaAt(scene, predicate) === 'independent' ||
    (/^(?:country|state|republic|nation)$/.test(lemmaAt(scene, predicate)) &&
      childrenBy(scene, predicate, /^amod$/).some((child) => /^(?:independent|sovereign)$/.test(formAt(scene, child))));
  const subject = isIndependent ? subjectOf(scene, predicate) : null;
  const about = subject === null ? null : contestedAt(scene, subject);
  return about && { about, first: subject!, last: predicate };
}

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** `P17Y` as "17 years". */
function inWords(value: string): string | null {
  const match = /^P(\d+)([YMWD])$/.exec(value);
  if (!match) return null;
  return `${match[1]} ${UNITS[match[2]!]}${match[1] === '1' ? '' : 's'}`;
}
