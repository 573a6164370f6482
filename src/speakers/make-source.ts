import { type Link, linkPair, linkSides, type Scene } from '../mentions/index.ts';
import type { Statement } from '../statements/index.ts';
import { linkPart } from './link-part.ts';

/** A source that no list of nouns knows ("the faithful", "Voters' groups"): somebody unnamed, by its words. */
export function makeSource(scene: Scene, statement: Statement, head: number): Link | null {
  const { words, tokens } = scene.index.trees.numbered;
  const { upos, feats, lemma } = words[head]!;
  const named = nameInside(scene, statement, head);
  if (named) return named;
  const part = linkPart(scene, head) ?? calledSo(scene, statement);
  if (part) return part;
  if (isIndefinite(scene, head) && statement.kind !== 'direct') return anybody(scene, statement, head);
  const both = bothOf(scene, head);
  if (both) return both;
  if (upos === 'PRON' || upos === 'DET') return null;
  const span = statement.source[0]!;
  const text = scene.article.text.slice(span.start, span.end);
  const name = text.replace(/^(?:the|a|an|one|some|many|several|two|three|other) /i, '').replace(/,$/, '');
  const plural = feats.includes('Number=Plur');
  const isName = upos === 'PROPN';
  const isShare = SHARES.test(lemma);
  const kind = plural || isShare ? 'group' : isName ? 'organisation' : isThing(scene, head) ? 'document' : 'person';
  const actor = scene.cast.once(`source ${name}`, () =>
    scene.cast.add({ name, kind, named: isName, plural, nouns: new Set([lemma]) }),
  );
  actor.mentions.push({
    ...span,
    form: upos === 'PROPN' ? 'name' : 'description',
    alternatives: [],
    trace: ['source of a statement'],
    token: head,
  });
  return { actor, alternatives: [], trace: [`source: "${tokens[head]!.form}" has no name in the story`] };
}

/** Words for a part of many: "61 percent of voters". */
const SHARES = /^(?:percent|per cent|%|half|third|quarter|majority|minority|number|rest|few|many|most|dozen|hundred)$/i;

/** From so much on the weights are believed that a source is no person: "the condition", "a decision". */
const SURELY_THING = 0.85;

function isThing({ index }: Scene, head: number): boolean {
  const told = index.trees.kindOf(head);
  return told?.kind === 'other' && told.chance > SURELY_THING;
}

/** "Both said so", "the two disagreed": the two of whom the story speaks. */
function bothOf(scene: Scene, head: number): Link | null {
  const { form } = scene.index.trees.numbered.tokens[head]!;
  const link = (/^both$/i.test(form) ? linkSides(scene, head) : null) ?? linkPair(scene, head);
  if (link === null) return null;
  const { start, end } = scene.index.trees.numbered.tokens[head]!;
  link.actor.mentions.push({ start, end, form: 'pronoun', alternatives: [], trace: link.trace, token: head });
  return link;
}

/** Pronouns that are nobody in particular: they stand for themselves. */
const INDEFINITE = /^(?:nobody|no-one|none|anybody|anyone|everybody|everyone|somebody|someone)$/i;

/** "No one" is two words. */
const isNoOne = ({ index }: Scene, head: number): boolean => {
  const { tokens } = index.trees.numbered;
  return /^one$/i.test(tokens[head]!.form) && /^no$/i.test(tokens[head - 1]?.form ?? '');
};

const isIndefinite = (scene: Scene, head: number): boolean =>
  INDEFINITE.test(scene.index.trees.numbered.tokens[head]!.form) || isNoOne(scene, head);

/** "Nobody said so", "everyone agreed": whoever it is, each time anew. */
function anybody(scene: Scene, { source }: Statement, head: number): Link {
  const { cast, index } = scene;
  const { start, end } = index.trees.numbered.tokens[head]!;
  const name = isNoOne(scene, head) ? 'no one' : index.trees.numbered.tokens[head]!.form.toLowerCase();
  const actor = cast.add({ name, kind: 'group', named: false });
  const trace = [`pronoun: "${name}" is nobody in particular`];
  const span = { start: source[0]?.start ?? start, end };
  actor.mentions.push({ ...span, form: 'pronoun', alternatives: [], trace, token: head });
  return { actor, alternatives: [], trace };
}

/** "bandmaster Ratko Jevdjenic, 71, who …": the name in the source that its head stands by. */
function nameInside(scene: Scene, statement: Statement, head: number): Link | null {
  const { headOf, words, tokens } = scene.index.trees.numbered;
  const { start, end } = statement.source[0]!;
  const first = scene.index.tokenAt(start);
  for (let token = first; token < headOf.length && scene.index.startOf(token) < end; token++) {
    const phrase = scene.index.at(token);
    if (phrase?.form !== 'name' || phrase.head !== token) continue;
    const isBeside =
      /^(?:appos|flat|nmod:desc|compound)/.test(words[token]!.deprel) &&
      (headOf[token] === head || (words[token]!.deprel === 'appos' && headOf[headOf[token]!] === head));
    const link = scene.linkOf(phrase);
    // “Acting Foreign Minister Mawlawi Rahimullah Wardagi”, where the tree hangs the name on one of its titles
    const isBehindTitles =
      tokens[phrase.last]!.end === end &&
      link?.actor.kind === 'person' &&
      tokens.slice(first, phrase.first).every(({ form }) => /^\p{Lu}/u.test(form));
    // “Ambassador to the United Nations Nikki Haley”, where the tree takes title and name for two subjects
    const isSecondSubject =
      link?.actor.kind === 'person' && words[token]!.deprel === 'nsubj' && headOf[token] === headOf[head];
    // “ecologist Chip Taylor of the University of Kansas”, whatever the tree makes of it
    const isRightBehind = link?.actor.kind === 'person' && phrase.first === head + 1;
    // “Whitfield herself” hangs on the name
    if (link && (isBeside || headOf[head] === token || isBehindTitles || isSecondSubject || isRightBehind)) return link;
  }
  return null;
}

/** "Time reported": whose name a source is, or begins, though its tags are no name's. */
function calledSo(scene: Scene, statement: Statement): Link | null {
  const { start, end } = statement.source[0]!;
  const text = scene.article.text.slice(start, end);
  if (!/^\p{Lu}/u.test(text)) return null;
  const actor = scene.cast.actors.find(
    ({ named, name, aliases, kind }) =>
      named && kind !== 'person' && (name === text || aliases.has(text) || name.startsWith(`${text} `)),
  );
  if (!actor) return null;
  const trace = [`name: "${text}" is ${actor.name}`];
  actor.mentions.push({ start, end, form: 'name', alternatives: [], trace, token: scene.index.tokenAt(start) });
  return { actor, alternatives: [], trace };
}
