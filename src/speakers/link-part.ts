import { type Actor, type Link, prepositionOf, rankAntecedents, relationOf, type Scene } from '../mentions/index.ts';

/** "One of its officials", "two of them", "one said": unnamed like those whom they are part of. */
export function linkPart(scene: Scene, head: number): Link | null {
  const { trees, at } = scene.index;
  const { words, tokens } = trees.numbered;
  if (!/^(?:NUM|PRON|DET|ADJ)$/.test(words[head]!.upos)) return null;
  const whole = trees
    .children(head)
    .find((child) => relationOf(trees, child) === 'nmod' && prepositionOf(trees, child) === 'of');
  const phrase = whole === undefined ? null : at(whole);
  const all = whole === undefined ? groupBefore(scene, head) : ((phrase && scene.linkOf(phrase)?.actor) ?? null);
  if (!all) return null;
  const { name, affiliation, affiliationAlternatives, affiliationTrace, speaks, nouns } = all;
  const isOne = /^(?:one|another|each|none)$/i.test(tokens[head]!.form);
  const one = isOne ? singleOf(all) : name;
  const actor = scene.cast.add({
    name: one,
    aliases: new Set(one === name ? [] : [`one of the ${name}`]),
    kind: isOne ? 'person' : 'group',
    named: false,
    plural: !isOne,
    nouns,
    affiliation,
    affiliationAlternatives,
    affiliationTrace,
    // “Not one of the Union's members”: a single one does not speak for all.
    speaks: speaks && !nouns.has('member'),
  });
  const { end } = tokens[phrase?.last ?? head]!;
  const { start } = tokens[head]!;
  const trace = [`part: "${tokens[head]!.form}" of ${name}`];
  actor.mentions.push({ start, end, form: 'description', alternatives: [], trace, token: head });
  return { actor, alternatives: [], trace };
}

/** "Some diplomats were unsure. One said so": the people of whom the paragraph told. */
function groupBefore(scene: Scene, head: number): Actor | null {
  const { tokens, blockOf } = scene.index.trees.numbered;
  if (!/^(?:one|another)$/i.test(tokens[head]!.form)) return null;
  const [best] = rankAntecedents(scene, head, (actor, { token }) =>
    actor?.kind === 'group' && actor.plural && !actor.named && blockOf[token] === blockOf[head] ? 0 : null,
  );
  return best?.actor ?? null;
}

/** "Official of Malta" of "officials of Malta". */
function singleOf({ name, nouns }: Actor): string {
  for (const noun of nouns) {
    const plural = [`${noun}s`, noun.replace(/y$/, 'ies'), noun.replace(/man$/, 'men')].find(
      (form) => form !== noun && new RegExp(`\\b${form}\\b`, 'i').test(name),
    );
    if (plural) return name.replace(new RegExp(`\\b${plural}\\b`, 'i'), noun);
  }
  return `one of the ${name}`;
}
