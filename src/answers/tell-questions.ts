import type { CountRule } from './count-recognition.ts';
import type { QuestionOptions } from './question.ts';

const RULES: Readonly<Record<CountRule, string>> = {
  ever: 'counting all who ever did',
  'less-undisputed-withdrawals': 'counted less undisputed withdrawals',
  'less-all-claimed-withdrawals': 'counted less all claimed withdrawals',
};

/**
 * Conditions in words, to stand behind what is asked.
 *
 * @example
 * tellConditions(options) // ', as of 2008-03, according to Reuters'
 */
export function tellConditions(options: QuestionOptions): string {
  const { asOf, from, until, since, knownAt, publishedBy, accordingTo, reviewed, rule, limit } = options;
  return [
    asOf && `as of ${asOf}`,
    since && `since ${since}`,
    from && until === from ? `${from.length > 7 ? 'on' : 'in'} ${from}` : from && `from ${from}`,
    until && until !== from && until !== since && `until ${until}`,
    rule && RULES[rule],
    knownAt && `as known at ${knownAt}`,
    publishedBy && `as published by ${publishedBy}`,
    accordingTo.length > 0 && `according to ${accordingTo.join(' and ')}`,
    reviewed && 'reviewed only',
    limit && `at most ${limit}`,
  ]
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .map((part) => `, ${part}`)
    .join('');
}

const NOTES: Readonly<Record<string, string>> = {
  listed: 'Acts of this time are listed, not counted: a count is made on a date, by a rule.',
  'no-word': 'Those of whom the record has no word are not listed.',
  fact: 'The answer is the whole page; facts stand in a part of their own.',
};

/** A note of lang/en/question-patterns.tsv in words. */
export function tellNote(note: string): string {
  return NOTES[note] ?? note;
}

const REASONS: Readonly<Record<string, string>> = {
  reason: 'the record knows who did and said what, not why; ask what was said about it',
  ahead: 'the record knows what has been done and said, not what may be',
  comparison: 'nothing is compared, ranked or left out; ask for one thing and look at its rows',
  condition: 'nothing is supposed; ask what was done and said',
  several: 'one question at a time',
  'no-word-count': 'those of whom there is no word cannot be counted; ask who does not recognise it by its own word',
  statehood: 'whether something is a state is not for the record to say; ask who recognises it',
  belonging: 'whose something is is not for the record to say; ask who claims it',
  name: 'it does not say of what; name a state or territory',
  since: 'it does not say since when; name a date, or an entry of the record such as #17',
};

/** A reason of lang/en/question-refusals.tsv or question-patterns.tsv in words. */
export function tellReason(reason: string): string {
  return REASONS[reason] ?? reason;
}
