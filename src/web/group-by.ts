/**
 * Things by what they have in common, in the order in which each group begins.
 *
 * @example
 * groupBy([1, 2, 3], (number) => number % 2).get(1) // [1, 3]
 */
export function groupBy<Key, Thing>(things: readonly Thing[], keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}
