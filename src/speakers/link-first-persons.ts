import type { Link, Phrase, Scene } from '../mentions/index.ts';
import type { Statement } from '../statements/index.ts';
import { authorOf, publisherOf } from './link-publication.ts';
import { subjectBefore } from './link-sourceless.ts';
import { nearby } from './nearby.ts';

type SpeakerOf = (statement: Statement) => Link | null;

/** Links every "I" and "we" that is not the source of a statement. */
export function linkFirstPersons(scene: Scene, statements: readonly Statement[], speakerOf: SpeakerOf): void {
  const { tokens } = scene.index.trees.numbered;
  for (const phrase of scene.index.phrases) {
    if (phrase.pronoun?.person !== '1') continue;
    const link = linkFirstPerson(scene, phrase, statements, speakerOf, null);
    if (!link) continue;
    const { start, end } = tokens[phrase.head]!;
    scene.links.set(phrase, link);
    link.actor.mentions.push({
      start,
      end,
      form: 'pronoun',
      alternatives: link.alternatives,
      trace: link.trace,
      token: phrase.head,
    });
  }
}

/**
 * "I" and "we" are who speaks the words around them: the statement that they stand in, else the last one quoted in their
 * paragraph; outside all quotations "I" is who wrote the story.
 */
export function linkFirstPerson(
  scene: Scene,
  phrase: Phrase,
  statements: readonly Statement[],
  speakerOf: SpeakerOf,
  own: Statement | null,
): Link | null {
  const { tokens, quotationOf, blockOf } = scene.index.trees.numbered;
  const { start, end } = tokens[phrase.head]!;
  const isAround = ({ content }: Statement): boolean => content.some((span) => span.start <= start && end <= span.end);
  const others = nearby(statements, start).filter(
    (statement) => statement !== own && scene.said.sourceHead(statement) !== phrase.head,
  );
  const around = others.filter((statement) => statement.kind !== 'indirect' && isAround(statement)).sort(bySize);
  for (const statement of around) {
    const link = speakerOf(statement);
    if (link) return told(link, `who says ${statement.id}`);
  }
  if (quotationOf[phrase.head]! < 0) return linkAuthor(scene, phrase);
  const block = blockOf[phrase.head];
  const beside = others.filter(
    ({ source, within, content }) =>
      source.length > 0 && within === null && blockOf[scene.index.tokenAt(content[0]!.start)] === block,
  );
  const nearest = beside.filter(({ content }) => content[0]!.start < start).at(-1) ?? beside[0];
  const link = nearest ? speakerOf(nearest) : null;
  if (link) return told(link, `who says ${nearest!.id} beside it`);
  // She left the series. “This is not what I wanted.”
  return subjectBefore(scene, firstOfQuotation(scene, phrase.head));
}

/** Outside all quotations "I" is who wrote the story, "we" who prints it, where the frame names them. */
function linkAuthor(scene: Scene, { pronoun }: Phrase): Link | null {
  if (pronoun?.number === 'plural') {
    const publisher = publisherOf(scene);
    return publisher && { ...publisher, trace: [`first person: who prints the story, ${publisher.actor.name}`] };
  }
  const author = authorOf(scene);
  return author && { actor: author, alternatives: [], trace: [`first person: who wrote the story, ${author.name}`] };
}

function firstOfQuotation({ index }: Scene, head: number): number {
  const { quotationOf } = index.trees.numbered;
  let first = head;
  while (first > 0 && quotationOf[first - 1] === quotationOf[head]) first--;
  return first;
}

const told = (link: Link, why: string): Link => ({ ...link, trace: [`first person: ${why}, ${link.actor.name}`] });

const bySize = (a: Statement, b: Statement): number => sizeOf(a) - sizeOf(b);

const sizeOf = ({ content }: Statement): number => content.reduce((sum, { start, end }) => sum + end - start, 0);
