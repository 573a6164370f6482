import type { Article } from '../article/index.ts';
import type { HeadKinds } from '../kinds/index.ts';
import type { Register } from '../register/index.ts';
import type { Span } from '../span.ts';
import type { NumberedStory, Statement } from '../statements/index.ts';
import type { Actor, Link, WorkingMention } from './actor.ts';
import { findPhrases, type Phrase } from './find-phrases.ts';
import { groupOf } from './group-of.ts';
import { linkDescription } from './link-descriptions.ts';
import { linkNames } from './link-names.ts';
import { linkPronoun } from './link-pronouns.ts';
import type { Cast } from './open-cast.ts';
import { openCast } from './open-cast.ts';
import { indexPhrases } from './phrase-index.ts';
import { readRoles, readRolesAt } from './read-roles.ts';
import { readLead } from './role-clauses.ts';
import { sayWhere } from './say-where.ts';
import { appear, grammarOf, type Scene } from './scene.ts';
import { type StoryTrees, treesOf } from './story-trees.ts';
import { tiePhrases } from './tie-phrases.ts';

/** A story's actors and the phrases that stand for them, before they are written as entities. */
export interface MentionedStory {
  scene: Scene;
  actors: readonly Actor[];
}

/** A story with what was found in it so far. */
export interface UnderstoodStory {
  article: Article;
  numbered: NumberedStory;
  kinds: readonly HeadKinds[];
  statements: readonly Statement[];
  times: readonly Span[];
}

/**
 * Who and what a story speaks of, by whatever words: names are linked first, then descriptions and pronouns in the order of
 * the text, those inside a quotation behind those around it.
 */
export function findMentions(
  { article, numbered, kinds, statements, times }: UnderstoodStory,
  register: Register,
): MentionedStory {
  const trees = treesOf(numbered, kinds);
  const index = indexPhrases(trees, phrasesOfBody(article, trees, register, times));
  const ties = tiePhrases(index, register);
  const said = sayWhere(numbered, statements);
  const cast: Cast = openCast(register);
  const links = new Map<Phrase, Link | null>(
    linkNames({ article, index, ties, register, cast, isSource: said.isSource }),
  );
  const scene: Scene = { article, index, ties, register, cast, links, appearances: [], said, linkOf };
  function linkOf(phrase: Phrase): Link | null {
    const known = links.get(phrase);
    if (known !== undefined) return known;
    links.set(phrase, null); // a phrase that is asked for while it is linked stands for nobody yet
    const link = phrase.form === 'pronoun' ? linkPronoun(scene, phrase) : linkDescription(scene, phrase);
    links.set(phrase, link);
    return link;
  }
  readRoles(scene);
  for (const phrase of inOrderOfTelling(index.phrases, numbered)) {
    if (phrase.form === 'name') readRolesAt(scene, phrase);
    if (isFrame(article, numbered.blockOf[phrase.head]!)) continue;
    const link = linkOf(phrase);
    if (link) {
      appear(scene, phrase, link.actor);
      readLead(scene, link.actor, phrase);
      link.actor.mentions.push(mentionOf(scene, phrase, link));
      // “Benin and Niger”, who act together, are “they” afterwards.
      const group = grammarOf(index, phrase.head) === 'subject' ? groupOf(scene, phrase.head) : null;
      if (group) appear(scene, phrase, group.actor);
    }
  }
  return { scene, actors: cast.actors };
}

const isFrame = ({ blocks }: Article, block: number): boolean => FRAME.has(blocks[block]?.kind ?? '');
const FRAME = new Set(['byline', 'published', 'wire-header']);

/** The phrases of what the story tells: names in its frame are those of who wrote it. */
function phrasesOfBody(article: Article, trees: StoryTrees, register: Register, times: readonly Span[]): Phrase[] {
  const { tokens, blockOf } = trees.numbered;
  let next = 0;
  const inTime = tokens.map(({ start }) => {
    while (next < times.length && times[next]!.end <= start) next++;
    return next < times.length && times[next]!.start <= start;
  });
  const phrases = findPhrases(trees, register, (token) => inTime[token]!);
  return phrases.filter(({ head, form }) => form !== 'pronoun' || !isFrame(article, blockOf[head]!));
}

/** Sentence by sentence, what is told before what is quoted: “I am tired,” said Rice. */
function inOrderOfTelling(phrases: readonly Phrase[], { sentenceOf, quotationOf }: NumberedStory): Phrase[] {
  const isQuoted = ({ head }: Phrase): number => (quotationOf[head]! >= 0 ? 1 : 0);
  return [...phrases].sort(
    (a, b) => sentenceOf[a.head]! - sentenceOf[b.head]! || isQuoted(a) - isQuoted(b) || a.head - b.head,
  );
}

function mentionOf({ index }: Scene, phrase: Phrase, { alternatives, trace }: Link): WorkingMention {
  const { tokens } = index.trees.numbered;
  return {
    start: tokens[phrase.first]!.start,
    end: tokens[phrase.last]!.end,
    form: phrase.form,
    alternatives,
    trace,
    token: phrase.head,
  };
}
