import { weekdayNames } from './time-words.ts';

/** Whether a word is the name of a day of the week, short or long, in whatever letters: "Monday", "mon". */
export function isWeekday(word: string): boolean {
  return weekdayNames.has(word.toLowerCase());
}
