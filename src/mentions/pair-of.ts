import type { Actor } from './actor.ts';
import type { Scene } from './scene.ts';

/** Two actors as one group, called by their names in both orders; the same one wherever the two are meant. */
export function pairOf({ cast }: Scene, members: readonly [Actor, Actor]): Actor {
  const [first, second] = members.map(({ name }) => name);
  const key = members.map(({ number }) => number).sort((a, b) => a - b);
  const actor = cast.once(`group ${key.join(' ')}`, () =>
    cast.add({ name: `${first} and ${second}`, kind: 'group', plural: true, members: [...members] }),
  );
  if (actor.name !== `${second} and ${first}`) actor.aliases.add(`${second} and ${first}`);
  return actor;
}
