import type { Actor, Link } from './actor.ts';
import type { Phrase } from './find-phrases.ts';
import { isPolity } from './is-polity.ts';
import type { Scene } from './scene.ts';
import { sideOf } from './sides.ts';
import { relationOf } from './story-trees.ts';

/** "Slovenia and Croatia": those whom a coordination names, as one group; null where the head stands alone. */
export function groupOf(scene: Scene, head: number): Link | null {
  const heads = conjunctsOf(scene, head);
  if (heads.length < 2) return null;
  const members: Actor[] = [];
  for (const token of heads) {
    const phrase = scene.index.at(token);
    // “Adeyemi-Ross, professor and lead author”: one person still.
    if (token !== head && phrase?.form === 'description' && isSecondRole(scene, head, phrase)) continue;
    const link = phrase ? scene.linkOf(phrase) : null;
    if (!link || members.includes(link.actor)) return null;
    members.push(link.actor);
  }
  if (members.length < 2) return null;
  return namedGroup(
    scene,
    members,
    heads.map((token) => scene.index.at(token)!),
  );
}

/** "Adeyemi-Ross, a professor and the paper's lead author": what else the person is whom a name before it names. */
function isSecondRole(
  { index: { trees } }: Scene,
  head: number,
  { head: role, plural, determiner, noun }: Phrase,
): boolean {
  if (plural) return false;
  if (determiner === 'bare') return true;
  const isApposed = trees
    .children(head)
    .some((child) => trees.numbered.words[child]!.deprel === 'appos' && child < role);
  return isApposed && noun?.kind === 'person';
}

/** Several actors as one group, called by all their names, and mentioned from the first of the phrases to the last. */
export function namedGroup({ cast, index }: Scene, members: readonly Actor[], phrases: readonly Phrase[]): Link {
  const [first] = members;
  // “Trump and his legal team”: not the name once more.
  const names = members.map((member) =>
    member.affiliation === first && member.name.endsWith(` of ${first!.name}`) && first!.sex !== null
      ? `${first!.sex === 'f' ? 'her' : 'his'} ${member.name.slice(0, -` of ${first!.name}`.length)}`
      : member.name,
  );
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const key = members.map(({ number }) => number).sort((a, b) => a - b);
  let isNew = false;
  const actor = cast.once(`group ${key.join(' ')}`, () => {
    isNew = true;
    return cast.add({ name, kind: 'group', plural: true, members: [...members] });
  });
  const { tokens } = index.trees.numbered;
  if (isNew) {
    const said = namesAsSaid(index, phrases);
    if (said !== name) actor.aliases.add(said);
    for (const other of otherNames(members, names)) if (other !== name) actor.aliases.add(other);
    actor.mentions.push({
      start: tokens[phrases[0]!.first]!.start,
      end: tokens[phrases.at(-1)!.last]!.end,
      form: 'name',
      alternatives: [],
      trace: ['coordination'],
      token: phrases[0]!.head,
    });
  }
  return { actor, alternatives: [], trace: [`coordination: ${name}`] };
}

/** Two the other way round; a state and a government by their states: "Georgia and Abkhazia". */
function otherNames(members: readonly Actor[], names: readonly string[]): string[] {
  if (members.length !== 2) return [];
  const sides = members.map(sideOf);
  const isOfStates = sides.every(isPolity) && sides[0] !== sides[1];
  return [`${names[1]} and ${names[0]}`, ...(isOfStates ? [`${sides[0]!.name} and ${sides[1]!.name}`] : [])];
}

/** "Investigative Committee and Federal Security Service": the names in the story's own words. */
function namesAsSaid({ trees }: Scene['index'], phrases: readonly Phrase[]): string {
  const { tokens } = trees.numbered;
  const names = phrases.map(({ first, last }) =>
    tokens
      .slice(first, last + 1)
      .map(({ form }) => form)
      .join(' '),
  );
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const isNominal = (upos: string): boolean => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON';

/** A head and all that is coordinated with it, in chains too: "Spain, Italy and Malta". */
function conjunctsOf(scene: Scene, head: number): number[] {
  const { trees } = scene.index;
  const heads = [head];
  for (let i = 0; i < heads.length && heads.length < 20; i++) {
    for (const child of trees.children(heads[i]!))
      if (relationOf(trees, child) === 'conj' && isNominal(trees.numbered.words[child]!.upos)) heads.push(child);
  }
  return heads.sort((a, b) => a - b);
}
