/*
 * A lemma script tells how a form becomes its lemma: what to do with its case (k keep, l lower, t title), how many
 * characters to cut off its end, and what to add: "l3 y" makes "parties" of "Countries"… "country". `train/conllu.py` writes them.
 */

/**
 * The lemma of a form by a script; the form itself where the script would cut more than there is.
 *
 * @example
 * applyLemmaScript('Countries', 'l3 y'); // 'country'
 */
export function applyLemmaScript(form: string, script: string): string {
  const space = script.indexOf(' ');
  const cut = Number(script.slice(1, space));
  // Code points, as the scripts count them: lower case can be longer than upper ("İ").
  const characters = Array.from(changeCase(form, script[0]!));
  return cut > characters.length
    ? form
    : characters.slice(0, characters.length - cut).join('') + script.slice(space + 1);
}

function changeCase(form: string, operation: string): string {
  if (operation === 'l') return form.toLowerCase();
  if (operation !== 't') return form;
  const [first = '', ...rest] = form;
  return first + rest.join('').toLowerCase();
}
