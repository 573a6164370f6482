/*
 * A lemma script tells how a form becomes its lemma: what to do with its case (k keep, l lower, t title), how many
 * characters to cut off its end, and what to add. `train/conllu.py` writes them.
 */

/**
 * The lemma of a form by a script; the form itself where the script would cut more than there is.
 *
 * @example
 * applyLemmaScript('Countries', 'l3 y'); // 'country'
 */
export function applyLemmaScript(form: string, script: string): string {
  const space = script.indexOf(' ');
  const cased = changeCase(form, script[0]!);
  const end = endWithout(cased, Number(script.slice(1, space)));
  return end < 0 ? form : cased.slice(0, end) + script.slice(space + 1);
}

function changeCase(form: string, operation: string): string {
  if (operation === 'l') return form.toLowerCase();
  if (operation !== 't') return form;
  const first = String.fromCodePoint(form.codePointAt(0) ?? 0);
  return form === '' ? '' : first + form.slice(first.length).toLowerCase();
}

/** Where a word ends without its last characters, surrogate pairs counted as one; -1 where it has fewer. */
function endWithout(word: string, count: number): number {
  let end = word.length;
  for (let left = count; left > 0; left--) {
    if (end === 0) return -1;
    end -= isPair(word, end - 2) ? 2 : 1;
  }
  return end;
}

function isPair(word: string, at: number): boolean {
  return at >= 0 && word.codePointAt(at)! > 0xffff;
}
