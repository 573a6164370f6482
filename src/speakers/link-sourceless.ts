import type { Link, Scene } from '../mentions/index.ts';
import type { Statement } from '../statements/index.ts';
import { nearby } from './nearby.ts';

/**
 * Who speaks where no source is written: a quotation that goes on keeps its speaker; one without words of its own around it
 * has the speaker of the statement before it in its paragraph, else who acts in the sentence before it, else who was quoted
 * last, right before its paragraph. What is reported without anybody ("reportedly", "is expected to") has no speaker.
 */
export function linkSourceless(
  scene: Scene,
  statement: Statement,
  statements: readonly Statement[],
  speakerOf: (statement: Statement) => Link | null,
): Link | null {
  const near = nearby(statements, statement.content[0]!.start);
  const before = statement.continues === null ? null : near.find(({ id }) => id === statement.continues);
  if (before) return told(speakerOf(before), `goes on from ${before.id}`);
  if (statement.kind !== 'direct' || statement.cue.length > 0) return null;
  const earlier = statementBefore(scene, statement, near);
  const block = blockOf(scene, statement);
  if (earlier && blockOf(scene, earlier) === block)
    return told(speakerOf(earlier), `stands behind ${earlier.id} in its paragraph`);
  const acting = subjectBefore(scene, scene.index.tokenAt(statement.content[0]!.start));
  if (acting) return acting;
  if (!earlier || earlier.kind === 'indirect' || !standsAlone(scene, statement, block)) return null;
  return blockOf(scene, earlier) === block - 1 ? told(speakerOf(earlier), `stands alone behind ${earlier.id}`) : null;
}

function told(link: Link | null, why: string): Link | null {
  return link && { ...link, trace: [`${why}: ${link.actor.name}`] };
}

function blockOf({ index }: Scene, { content }: Statement): number {
  return index.trees.numbered.blockOf[index.tokenAt(content[0]!.start)] ?? -1;
}

/** The last statement that ends before another begins, none that lies in a quotation of somebody else. */
function statementBefore(_scene: Scene, { content }: Statement, statements: readonly Statement[]): Statement | null {
  let best: Statement | null = null;
  for (const other of statements) {
    if (other.within !== null || other.type !== 'communication' || other.source.length === 0) continue;
    if (other.content.at(-1)!.end > content[0]!.start) continue;
    if (!best || other.content.at(-1)!.end > best.content.at(-1)!.end) best = other;
  }
  return best;
}

/** Rice smiled. “It is not going to happen.” Who acts right before a quotation that begins at a token. */
export function subjectBefore(scene: Scene, first: number): Link | null {
  const { index } = scene;
  const { sentenceOf, blockOf: blocks, headOf, words, firstOf } = index.trees.numbered;
  for (const sentence of [sentenceOf[first]!, sentenceOf[first]! - 1]) {
    if (sentence < 0 || blocks[firstOf[sentence]!] !== blocks[first]) continue;
    for (let token = firstOf[sentence]!; token < firstOf[sentence + 1]! && token < first; token++) {
      const isMain = words[token]!.deprel === 'nsubj' && words[headOf[token]!]?.deprel === 'root';
      const phrase = isMain ? index.at(token) : null;
      const link = phrase && scene.linkOf(phrase);
      if (link?.actor.kind === 'person') return told(link, 'who acts in the sentence before the quotation');
    }
  }
  return null;
}

function standsAlone({ article, index }: Scene, { content }: Statement, block: number): boolean {
  const around = article.blocks[block];
  return around !== undefined && content[0]!.start - around.start < 3 && index.tokenAt(around.end) >= 0;
}
