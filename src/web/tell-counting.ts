import type { CountRule } from '../answers/index.ts';
import type { AnswerForm } from '../exports/answers/index.ts';
import type { PageKind } from './page.ts';
import { RULE_WORDS, USUAL_RULE } from './rule-words.ts';

/** By which rule an answer counts, in a sentence; nothing where it counts nothing. */
export function tellCounting(kind: PageKind, { beside }: AnswerForm): string {
  const { counts } = beside as { counts?: readonly { rule: CountRule }[] };
  return counts === undefined || kind === 'map' ? (COUNTED[kind] ?? '') : byRule(counts);
}

function byRule(counts: readonly { rule: CountRule }[]): string {
  const { rule } = counts.find((count) => count.rule === USUAL_RULE) ?? counts[0] ?? { rule: USUAL_RULE };
  return `Counted is ${RULE_WORDS[rule]} (rule ${rule}).`;
}

const BY_STATE = 'Each is counted once, under the state in which all acts that are known by that date leave it.';
const BY_ACT = 'An act is counted once, however many tell of it.';

const COUNTED: Partial<Record<PageKind, string>> = {
  ...{ whom: BY_STATE, matrix: BY_STATE, map: BY_STATE, maps: BY_STATE, dossier: BY_STATE },
  ...{ positions: BY_ACT, timeline: BY_ACT, precedents: BY_ACT, changes: BY_ACT },
  quotes: 'A statement is counted once in each article that has it.',
  conflicts: 'A matter is counted once, however many stand on each side.',
};
