import { type Actor, isPolity, type Phrase, type Scene } from '../mentions/index.ts';
import { isPassing } from './fact-words.ts';
import type { Owner } from './owner-of.ts';
import { wordsBetween } from './words-between.ts';

/** The words of an office alone, without whose it is: "Secretary of State" of "the new U.S. Secretary of State". */
export function officeWords(scene: Scene, role: Phrase, owner: Owner): string {
  const first = firstOfOffice(scene, role, owner);
  const last = lastOfOffice(scene, role, owner);
  return wordsBetween(scene, first, last);
}

/** Behind possessors, articles, the state's name and words such as "new". */
function firstOfOffice(scene: Scene, { first, head }: Phrase, owner: Owner): number {
  const { tokens } = scene.index.trees.numbered;
  let from = first;
  for (let token = first; token < head; token++) {
    const isBeforeIt = from === token && isPassing(tokens[token]!.form);
    if (isBeforeIt || isNameOf(scene, token, owner) || isBeforeOffice(scene, token)) from = token + 1;
  }
  return from;
}

/** Articles, signs and whose it is; "the chancellor's spokesman" tells of which of the officials, which is part of the office. */
function isBeforeOffice({ index }: Scene, token: number): boolean {
  const { words, tokens } = index.trees.numbered;
  const { upos, deprel } = words[token]!;
  const owner = upos === 'PART' ? token - 1 : token;
  if ((upos === 'PART' || deprel === 'nmod:poss') && index.at(owner)?.noun?.kind === 'person') return false;
  return (
    upos === 'DET' || upos === 'PART' || deprel === 'nmod:poss' || (upos === 'PUNCT' && tokens[token]!.form !== '-')
  );
}

/** Before "of Georgia" and "for the foreign ministry". */
function lastOfOffice(scene: Scene, { head, last }: Phrase, owner: Owner): number {
  const { words } = scene.index.trees.numbered;
  for (let token = head + 1; token <= last; token++) {
    if (!isNameOf(scene, token, owner)) continue;
    let end = token - 1;
    while (end > head && /^(?:ADP|DET|PUNCT)$/.test(words[end]!.upos)) end--;
    return end;
  }
  return last;
}

/** Whether a token names those whose office it is. */
function isNameOf(scene: Scene, token: number, { about, of }: Owner): boolean {
  const phrase = scene.index.at(token);
  const actor: Actor | null = phrase ? (scene.links.get(phrase)?.actor ?? null) : null;
  if (!actor || actor.kind === 'person') return false;
  return actor === about || (actor === of && (isPolity(of) || of.kind === 'organisation'));
}
