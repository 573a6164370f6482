import { readFileSync } from 'node:fs';

/** A syntactic word of a CoNLL-U file, with the columns that are measured. */
export interface ConlluWord {
  form: string;
  lemma: string;
  upos: string;
  feats: string;
  /** Number of the head in its sentence, counted from 1; 0 is the root. */
  head: number;
  deprel: string;
}

/** A surface token: one word, or several that are written as one ("don't"). */
export interface ConlluToken {
  form: string;
  words: ConlluWord[];
  spaceAfter: boolean;
}

export interface ConlluSentence {
  /** Name of the document it stands in, "" where the file names none. */
  document: string;
  /** Whether a paragraph, and with it a document, begins here. */
  paragraph: boolean;
  tokens: ConlluToken[];
}

/**
 * Reads a CoNLL-U file. Empty nodes are left out.
 *
 * @example
 * readConllu('1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n\n')[0].tokens[0].words[0].lemma // 'yes'
 */
export function readConllu(text: string): ConlluSentence[] {
  let document = '';
  let paragraph = false;
  return text.split(/\n\n+/).flatMap((part) => {
    const tokens: ConlluToken[] = [];
    let open = 0;
    for (const line of part.split('\n')) {
      if (line.startsWith('# newdoc')) document = line.split('= ')[1] ?? '';
      if (/^# new(?:doc|par)\b(?!_)/.test(line)) paragraph = true;
      if (line === '' || line.startsWith('#')) continue;
      open = readLine(line.split('\t'), tokens, open);
    }
    const sentence = { document, paragraph, tokens };
    if (tokens.length > 0) paragraph = false;
    return tokens.length > 0 ? [sentence] : [];
  });
}

/** Adds a line's token or word; gives the number of the last word that belongs to an open range ("3-4"). */
function readLine(columns: string[], tokens: ConlluToken[], open: number): number {
  const [id = '', form = '', lemma = '', upos = '', , feats = '', head = '', deprel = '', , misc = ''] = columns;
  const spaceAfter = !misc.split('|').includes('SpaceAfter=No');
  if (id.includes('.')) return open;
  if (id.includes('-')) {
    tokens.push({ form, words: [], spaceAfter });
    return Number(id.split('-')[1]);
  }
  const word = { form, lemma, upos, feats, head: Number(head), deprel };
  if (Number(id) <= open) tokens[tokens.length - 1]?.words.push(word);
  else tokens.push({ form, words: [word], spaceAfter });
  return open;
}

/** @throws where the file cannot be read */
export function readConlluFile(path: string): ConlluSentence[] {
  return readConllu(readFileSync(path, 'utf8'));
}

/** The text a sentence was cut from. */
export function sentenceText({ tokens }: ConlluSentence): string {
  return tokens.map(({ form, spaceAfter }) => (spaceAfter ? `${form} ` : form)).join('');
}

/** The paragraphs of a run of sentences, each with its text as it stood before it was cut. */
export function paragraphsOf(sentences: readonly ConlluSentence[]): string[] {
  const paragraphs: string[] = [];
  for (const sentence of sentences) {
    if (sentence.paragraph || paragraphs.length === 0) paragraphs.push('');
    paragraphs[paragraphs.length - 1] += sentenceText(sentence);
  }
  return paragraphs.map((text) => text.trimEnd());
}

/** The sentences of each document, in the order of the file. */
export function documentsOf(sentences: readonly ConlluSentence[]): Map<string, ConlluSentence[]> {
  const documents = new Map<string, ConlluSentence[]>();
  for (const sentence of sentences) {
    const known = documents.get(sentence.document);
    if (known) known.push(sentence);
    else documents.set(sentence.document, [sentence]);
  }
  return documents;
}
