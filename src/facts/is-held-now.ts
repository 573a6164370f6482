import type { Phrase, Scene } from '../mentions/index.ts';
import { isUnheld } from './fact-words.ts';

/** Whether nothing says that an office is held no more or not yet: "formerly a deputy", "a potential Treasury secretary". */
export function isHeldNow({ index, ties }: Scene, name: Phrase, role: Phrase): boolean {
  const { tokens } = index.trees.numbered;
  const from = role.first > name.last ? name.last + 1 : Math.max(0, role.first - 1);
  for (let token = from; token <= role.last; token++) {
    if (token < role.head && isUnheld(tokens[token]!.form)) return false;
    // “the Speaker of the House Nancy Pelosi, President Donald Trump”: the words of another.
    const inside = token > role.head ? index.at(token) : null;
    if (inside?.form === 'name' && inside !== name && ties.rolesOf(inside).length > 0) return false;
  }
  return true;
}
