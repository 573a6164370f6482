import { isWeekday } from '../times/index.ts';
import type { Label } from './label-story.ts';
import type { NumberedStory } from './number-tokens.ts';
import { subtreeOf, type TreeWalk } from './walk-tree.ts';

/**
 * A label whose content has no small holes, nothing of the clause that a relative clause hangs in, and nothing of the clause
 * behind it. `cues` are the heads of all cues of the story.
 */
export function mendContent(tree: TreeWalk, label: Label, cues: ReadonlySet<number>): Label {
  const { numbered } = tree;
  const taken = new Set([...label.cue, ...label.source, label.head]);
  const whole = { ...label, content: withoutHoles(numbered, label.content, taken) };
  return withoutDanglingEnd(
    numbered,
    withoutDay(numbered, withoutNextClause(tree, withoutClauseBefore(numbered, whole), cues)),
  );
}

/** Fewer tokens left out between two of the content belong to it. */
const WIDEST_HOLE = 3;

function withoutHoles({ sentenceOf }: NumberedStory, content: readonly number[], taken: ReadonlySet<number>): number[] {
  return content.flatMap((token, i) => {
    const next = content[i + 1];
    if (next === undefined || sentenceOf[next] !== sentenceOf[token]) return [token];
    const width = next - token - 1;
    const hole = Array.from({ length: width <= WIDEST_HOLE ? width : 0 }, (_, k) => token + 1 + k);
    return hole.some((missing) => taken.has(missing)) ? [token] : [token, ...hole];
  });
}

/** “The assembly has passed a resolution which says …”: only what follows is what the resolution says. */
function withoutClauseBefore({ words, sentenceOf, quotationOf }: NumberedStory, label: Label): Label {
  const { head, source, content } = label;
  const [first] = source;
  const isRelative = source.length === 1 && words[first!]!.feats.includes('PronType=Rel') && first! < head;
  if (!isRelative || !content.some((token) => token > head)) return label;
  const isOutside = (token: number): boolean => sentenceOf[token] !== sentenceOf[head] || quotationOf[token]! >= 0;
  return { ...label, content: content.filter((token) => token > first! || isOutside(token)) };
}

/**
 * “… has vowed to restore its control there and the region is a source of tension”: a clause with a subject of its own that
 * stands beside the cue's is no part of an infinitive, nor of anything where it has a cue of its own.
 */
function withoutNextClause(tree: TreeWalk, label: Label, cues: ReadonlySet<number>): Label {
  const { words } = tree.numbered;
  const { head, content } = label;
  const inside = new Set(content);
  const below = tree.children(head).filter((child) => child > head && inside.has(child));
  const infinitive = below.find((child) => isToInfinitive(tree, child)) ?? Infinity;
  const next = below.find((child) => {
    if (words[child]!.deprel !== 'conj' || (child <= infinitive && !cues.has(child))) return false;
    return tree.children(child).some((token) => token > head && /^nsubj/.test(words[token]!.deprel));
  });
  if (next === undefined) return label;
  const first = Math.min(...subtreeOf(tree, next, NONE));
  return { ...label, content: content.filter((token) => token < first) };
}

/** “Honduras said on Monday it was reviewing …”: the day is when it was said. */
function withoutDay({ words, headOf }: NumberedStory, label: Label): Label {
  const [first] = label.content;
  if (first === undefined || first < label.head) return label;
  const day = words[first]!.upos === 'ADP' ? first + 1 : first;
  const isBeside = first === label.head + 1 && !/^nsubj/.test(words[day]?.deprel ?? '');
  const isDay = isWeekday(words[day]?.lemma ?? '') && (headOf[day] === label.head || isBeside);
  const content = label.content.filter((token) => token > day);
  return isDay && content.length > 0 ? { ...label, content } : label;
}

/** Words that lead to another: where that other is not in the content, they are not its end. */
const LEADING = new Set(['AUX', 'DET', 'ADP', 'CCONJ', 'SCONJ']);

/** “the islands are ‘a province’, has never given up …”: an auxiliary belongs to its verb. */
function withoutDanglingEnd({ words, headOf, sentenceOf }: NumberedStory, label: Label): Label {
  const content = [...label.content];
  const inside = new Set(content);
  for (let last = content.at(-1); last !== undefined; last = content.at(-1)) {
    const up = headOf[last]!;
    const isPunctuation = words[last]!.upos === 'PUNCT' && content.length < label.content.length;
    const isDangling =
      LEADING.has(words[last]!.upos) && up > last && !inside.has(up) && sentenceOf[up] === sentenceOf[last];
    if (content.length === 1 || (!isDangling && !isPunctuation)) break;
    content.pop();
  }
  return content.length === label.content.length ? label : { ...label, content };
}

function isToInfinitive({ numbered: { words }, children }: TreeWalk, token: number): boolean {
  return children(token).some((child) => words[child]!.deprel === 'mark' && words[child]!.lemma.toLowerCase() === 'to');
}

const NONE: ReadonlySet<string> = new Set();
