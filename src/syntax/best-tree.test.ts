import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestTree } from './best-tree.ts';

test.each([
  ['one word is the root', [[0]], [0]],
  [
    'greedy heads that are a tree stay',
    [
      [2, 0],
      [3, 1],
    ],
    [0, 0],
  ],
  [
    'of two roots the better pair stays',
    [
      [5, 1],
      [1, 5],
    ],
    [0, 0],
  ],
  [
    'a cycle is broken where it costs least',
    [
      [1, 9, 0],
      [9, 0, 8],
      [0, 0, 5],
    ],
    [1, 2, 2],
  ],
  [
    'without a root one is chosen',
    [
      [-9, 4, 4],
      [4, -1, 4],
      [4, 4, -9],
    ],
    [1, 1, 0],
  ],
])('%s', (_, rows, heads) => {
  expect([...bestTree(Float32Array.from(rows.flat()), rows.length)]).toEqual(heads);
});

test('nothing has no heads', () => {
  expect(bestTree(new Float32Array(0), 0)).toHaveLength(0);
});

const scoresOf = (size: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: -40, max: 40 }), { minLength: size * size, maxLength: size * size });

test('no tree with one root scores better', () => {
  const given = fc.integer({ min: 1, max: 5 }).chain((n) => fc.tuple(fc.constant(n), scoresOf(n)));
  fc.assert(
    fc.property(given, ([n, scores]) => {
      const heads = [...bestTree(Float32Array.from(scores), n)];
      expect(isTree(heads)).toBe(true);
      expect(sumOf(scores, heads)).toBe(Math.max(...allTrees(n).map((tree) => sumOf(scores, tree))));
    }),
    { numRuns: 500 },
  );
});

test('a long sentence full of cycles gets a tree in time', () => {
  const n = 250;
  // Neighbours want each other, and pairs of pairs want each other, so that contractions nest.
  const scores = Float32Array.from({ length: n * n }, (_, i) => {
    const [dependent, head] = [Math.floor(i / n), i % n];
    return dependent === head
      ? -100
      : -Math.clz32((1 << 31) >>> Math.clz32((dependent ^ head) | 1)) - ((i * 7919) % 13) / 100;
  });
  const start = performance.now();
  expect(isTree([...bestTree(scores, n)])).toBe(true);
  expect(performance.now() - start).toBeLessThan(2000);
});

function isTree(heads: number[]): boolean {
  const reachesRoot = (node: number): boolean => {
    let at = node;
    for (let step = 0; step <= heads.length; step++) {
      if (heads[at] === at) return true;
      at = heads[at]!;
    }
    return false;
  };
  return heads.filter((head, i) => head === i).length === 1 && heads.every((_, i) => reachesRoot(i));
}

function sumOf(scores: number[], heads: number[]): number {
  return heads.reduce((sum, head, i) => sum + scores[i * heads.length + head]!, 0);
}

function allTrees(n: number): number[][] {
  const all = Array.from({ length: n ** n }, (_, code) =>
    Array.from({ length: n }, (_, i) => Math.floor(code / n ** i) % n),
  );
  return all.filter(isTree);
}
