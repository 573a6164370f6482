/*
 * What the network is told of a form. `train/conllu.py` has the same functions: a change there needs
 * one here and a new model. All count code points, not UTF-16 units.
 */

/** How each feature of a syntax model is made, by its name. */
export const FEATURES: Readonly<Record<string, (form: string) => string>> = {
  vector: normalise,
  word: (form) => digitsToZero(normalise(form)),
  suffix4: (form) => lastOf(normalise(form), 4),
  suffix2: (form) => lastOf(normalise(form), 2),
  prefix3: (form) => Array.from(normalise(form)).slice(0, 3).join(''),
  shape,
};

const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '`': "'",
  '´': "'",
  '–': '-',
  '‑': '-',
  '—': '--',
  '…': '...',
};

/**
 * Lower case with straight quotation marks and plain dashes, so that typography changes no reading.
 *
 * @example
 * normalise('Don’t'); // "don't"
 */
export function normalise(form: string): string {
  return form.replace(/[“”„«»‘’‚`´–‑—…]/g, (mark) => PLAIN[mark]!).toLowerCase();
}

/** "2008" and "1999" are one word to the network: "0000". */
export function digitsToZero(word: string): string {
  return word.replace(/[0-9]/g, '0');
}

/**
 * X for upper case, x for lower case, d for digits, runs of more than two shortened, eight characters at most.
 *
 * @example
 * shape('McDonald'); // 'XxXxx'
 */
export function shape(form: string): string {
  const out: string[] = [];
  for (const character of form) {
    const mark = shapeOf(character);
    if (mark !== out.at(-1) || mark !== out.at(-2)) out.push(mark);
    if (out.length === 8) break;
  }
  return out.join('');
}

function shapeOf(character: string): string {
  if (character >= '0' && character <= '9') return 'd';
  if (character !== character.toLowerCase()) return 'X';
  if (character !== character.toUpperCase()) return 'x';
  // Dashes of their own width and the ellipsis keep their shape.
  return character === '—' || character === '…' ? character : (PLAIN[character] ?? character);
}

function lastOf(word: string, count: number): string {
  return Array.from(word).slice(-count).join('');
}
