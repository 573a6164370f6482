/**
 * The heads of the best tree with one root (maximum spanning arborescence: Chu & Liu 1965, Edmonds 1967).
 * `scores[dependent * n + head]`, with the root's scores on the diagonal; the root is its own head.
 *
 * @example
 * bestTree(Float32Array.of(2, 0, 3, 1), 2); // [0, 0]: the first token is the root, the second hangs on it
 */
export function bestTree(scores: Float32Array, n: number): Int32Array {
  const greedy = bestHeads(scores, n);
  if (isTree(greedy)) return greedy;
  const found = spanningTree(withRootNode(scores, n), n + 1);
  return greedy.map((_, i) => (found[i + 1] === 0 ? i : found[i + 1]! - 1));
}

function bestHeads(scores: Float32Array, n: number): Int32Array {
  const heads = new Int32Array(n);
  for (let dependent = 0, row = 0; dependent < n; dependent++, row += n) {
    let best = 0;
    for (let head = 1; head < n; head++) if (scores[row + head]! > scores[row + best]!) best = head;
    heads[dependent] = best;
  }
  return heads;
}

/** Whether there is one root and every token's heads lead to it. */
function isTree(heads: Int32Array): boolean {
  let roots = 0;
  for (let i = 0; i < heads.length; i++) if (heads[i] === i) roots++;
  return roots === 1 && findCycle(heads, (i) => heads[i] === i) === null;
}

/** The nodes of a cycle, found by walking from each node to a settled one; null where there is none. */
function findCycle(
  heads: Int32Array,
  isSettled: (node: number) => boolean,
  active?: readonly number[],
): number[] | null {
  const walk = new Int32Array(heads.length);
  const starts = active ?? heads.keys();
  for (const start of starts) {
    let node = start;
    while (walk[node] === 0 && !isSettled(node)) {
      walk[node] = start + 1;
      node = heads[node]!;
    }
    if (walk[node] === start + 1 && !isSettled(node)) return cycleFrom(heads, node);
  }
  return null;
}

function cycleFrom(heads: Int32Array, start: number): number[] {
  const cycle = [start];
  for (let node = heads[start]!; node !== start; node = heads[node]!) cycle.push(node);
  return cycle;
}

/** Scores with a node 0 for the root, at a price that makes a second root never pay. */
function withRootNode(scores: Float32Array, n: number): Float64Array {
  let least = Infinity;
  let most = -Infinity;
  for (const score of scores) {
    if (score < least) least = score;
    if (score > most) most = score;
  }
  const price = (most - least + 1) * n;
  const size = n + 1;
  const out = new Float64Array(size * size).fill(-Infinity);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) if (i !== k) out[(i + 1) * size + k + 1] = scores[i * n + k]!;
    out[(i + 1) * size] = scores[i * n + i]! - price;
  }
  return out;
}

/** A cycle that was made one node, named after its first: what is needed to open it again. */
interface Contraction {
  cycle: readonly number[];
  /** The heads that its nodes had. */
  inner: readonly number[];
  /** By outer node: where the cycle is entered when that is the head; which of its nodes is the best head of that one. */
  enter: Int32Array;
  leave: Int32Array;
}

/** Works in place: each contraction costs n times the cycle's length, so all of them n². */
function spanningTree(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  let active = Array.from({ length: size }, (_, i) => i);
  for (const node of active) if (node > 0) heads[node] = bestHead(scores, size, node, active);
  const contractions: Contraction[] = [];
  for (;;) {
    const cycle = findCycle(heads, (node) => node === 0, active);
    if (!cycle) break;
    const inside = new Set(cycle);
    const outside = active.filter((node) => !inside.has(node));
    contractions.push(contract(scores, size, heads, cycle, outside));
    active = [...outside, cycle[0]!];
    for (const node of outside) if (inside.has(heads[node]!)) heads[node] = cycle[0]!;
    heads[cycle[0]!] = bestHead(scores, size, cycle[0]!, outside);
  }
  for (const contraction of contractions.reverse()) expand(heads, contraction);
  return heads;
}

function bestHead(scores: Float64Array, size: number, node: number, candidates: readonly number[]): number {
  let best = -1;
  for (const head of candidates) {
    if (head !== node && (best < 0 || scores[node * size + head]! > scores[node * size + best]!)) best = head;
  }
  return best;
}

function contract(
  scores: Float64Array,
  size: number,
  heads: Int32Array,
  cycle: readonly number[],
  outside: readonly number[],
): Contraction {
  const name = cycle[0]!;
  const inner = cycle.map((node) => heads[node]!);
  const kept = cycle.map((node, i) => scores[node * size + inner[i]!]!);
  const enter = new Int32Array(size).fill(-1);
  const leave = new Int32Array(size).fill(-1);
  for (const other of outside) {
    let into = 0;
    let from = 0;
    const gain = (i: number): number => scores[cycle[i]! * size + other]! - kept[i]!;
    for (let i = 1; i < cycle.length; i++) {
      if (gain(i) > gain(into)) into = i;
      if (scores[other * size + cycle[i]!]! > scores[other * size + cycle[from]!]!) from = i;
    }
    enter[other] = cycle[into]!;
    leave[other] = cycle[from]!;
    // The cycle's own sum is left out: it is the same whichever node is the head.
    const best = gain(into);
    scores[name * size + other] = best;
    scores[other * size + name] = scores[other * size + cycle[from]!]!;
  }
  return { cycle, inner, enter, leave };
}

/** Opens a cycle: its nodes keep their heads but for the one where it is entered. */
function expand(heads: Int32Array, { cycle, inner, enter, leave }: Contraction): void {
  const name = cycle[0]!;
  const head = heads[name]!;
  for (let node = 0; node < heads.length; node++) {
    if (node > 0 && leave[node]! >= 0 && heads[node] === name) heads[node] = leave[node]!;
  }
  cycle.forEach((node, i) => {
    heads[node] = inner[i]!;
  });
  heads[enter[head]!] = head;
}
