import type { Actor } from './actor.ts';
import type { Phrase } from './find-phrases.ts';
import type { Scene } from './scene.ts';

/**
 * What somebody without a name is called: the description without article and number, with whose and for whom behind it.
 * "Its Western backers" are "Western backers of Kosovo", "a spokeswoman for its leader" is "spokeswoman for Eduard Kokoity".
 */
export function nameUnnamed(scene: Scene, phrase: Phrase): string {
  const { tokens, words, headOf } = scene.index.trees.numbered;
  const { head, first, last } = phrase;
  let owner: Actor | null = null;
  let ownerInWords = '';
  const skipped = new Set<number>();
  for (let token = first; token <= head; token++) {
    const { deprel, upos } = words[token]!;
    if (headOf[token] === head && deprel === 'nmod:poss') {
      const link = scene.linkOf(scene.index.at(token) ?? phrase);
      if (scene.index.at(token) !== null && link) owner = link.actor;
      let from = scene.index.at(token)?.first ?? token;
      while (from > first && headOf[from - 1] === token) from--;
      const said: string[] = [];
      for (let t = Math.min(from, token); t <= token; t++) {
        skipped.add(t);
        if (words[t]!.upos !== 'DET' && words[t]!.upos !== 'PRON') said.push(wordAt(scene, t));
      }
      if (!owner) ownerInWords = joinWords(said);
    } else if (
      upos === 'DET' ||
      (headOf[token] === head && (deprel === 'det' || deprel === 'nummod' || deprel === 'punct'))
    )
      skipped.add(token);
    else if (upos === 'PART' && skipped.has(token - 1)) skipped.add(token);
  }
  const kept: string[] = [];
  for (let token = first; token <= head; token++) if (!skipped.has(token)) kept.push(wordAt(scene, token));
  const complement = complementOf(scene, phrase, head + 1, last);
  const preposition = phrase.noun?.lemma.startsWith('spokes') ? 'for' : 'of';
  const joined = tokens[first] ? joinWords(kept) : '';
  const whose = owner?.name ?? ownerInWords;
  return `${joined}${whose ? ` ${preposition} ${whose}` : ''}${complement}`;
}

/** The words behind the head, with names for the descriptions and pronouns in them. */
function complementOf(scene: Scene, phrase: Phrase, from: number, last: number): string {
  const { tokens, words } = scene.index.trees.numbered;
  let text = '';
  for (let token = from; token <= last; token++) {
    const { form } = tokens[token]!;
    if (words[token]!.upos === 'PUNCT') break;
    const other = phraseFrom(scene, phrase, token, last);
    // “A member of the Maltese Legation”: an adjective stays one.
    const isNaming = other?.form === 'name' && words[other.head]!.upos !== 'ADJ';
    const link = other && (isNaming || other.determiner === 'possessive') ? scene.linkOf(other) : null;
    if (other && link?.actor.named) {
      text += ` ${link.actor.name}`;
      token = Math.max(other.last, other.head);
    } else text += `${/^['’]/.test(form) ? '' : ' '}${form}`;
  }
  return text.replace(/ (?:the|a|an) /gi, ' the ');
}

/** The longest phrase that begins with a token. */
function phraseFrom({ index }: Scene, within: Phrase, token: number, last: number): Phrase | null {
  for (let head = last; head >= token; head--) {
    const phrase = index.at(head);
    if (phrase && phrase !== within && phrase.form !== 'pronoun' && phrase.first === token && phrase.head === head)
      return phrase;
  }
  return null;
}

/** The first word of a sentence without its capital, unless it is part of a name. */
function wordAt({ index }: Scene, token: number): string {
  const { tokens, words, firstOf, sentenceOf } = index.trees.numbered;
  const { form } = tokens[token]!;
  const opens = firstOf[sentenceOf[token]!] === token;
  return opens && words[token]!.upos !== 'PROPN' && index.at(token)?.form !== 'name' ? form.toLowerCase() : form;
}

const joinWords = (kept: readonly string[]): string =>
  kept
    .join(' ')
    .replace(/ - /g, '-')
    .replace(/ (['’])/g, '$1');
