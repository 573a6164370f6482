import type { Actor, Link } from './actor.ts';
import { coarguments } from './coarguments.ts';
import type { Phrase } from './find-phrases.ts';
import { learnSex } from './learn-sex.ts';
import { linkDocument } from './link-documents.ts';
import { doubtfulOthers, rankAntecedents } from './rank-antecedents.ts';
import type { Appearance, Scene } from './scene.ts';
import { grammarOf } from './scene.ts';

/** Whom a pronoun stands for: by grammar where it is relative or reflexive, else the likeliest of those before it. */
export function linkPronoun(scene: Scene, phrase: Phrase): Link | null {
  const { pronoun } = phrase;
  if (pronoun === null) return null;
  // “It is clear that …” stands for nothing, “It added that …” does, whatever the tree says.
  if (scene.index.trees.numbered.words[phrase.head]!.deprel === 'expl' && !scene.said.isSource(phrase.head))
    return null;
  if (pronoun.person === 'relative') return linkRelative(scene, phrase);
  if (pronoun.person === '1' || pronoun.person === '2') return null;
  const ranked = rankAntecedents(scene, phrase.head, fitFor(scene, phrase));
  const [best] = ranked;
  if (!best?.actor) return null;
  if (pronoun.who === 'f' || pronoun.who === 'm') learnSex(best.actor, pronoun.who);
  const form = scene.index.trees.numbered.tokens[phrase.head]!.form;
  return {
    actor: best.actor,
    alternatives: doubtfulOthers(ranked),
    trace: [`pronoun: "${form}" is ${best.actor.name} (${best.score.toFixed(1)}${nextOf(ranked)})`],
  };
}

function nextOf(ranked: readonly { actor: Actor | null; score: number }[]): string {
  const next = ranked[1];
  return next ? `; next ${next.actor?.name ?? 'a thing'} ${next.score.toFixed(1)}` : '';
}

/** "Georgia, which says": the noun that the relative clause hangs on. */
function linkRelative(scene: Scene, { head }: Phrase): Link | null {
  const { words, headOf } = scene.index.trees.numbered;
  for (let at = head, steps = 0; at >= 0 && steps < 8; at = headOf[at]!, steps++) {
    if (words[at]!.deprel !== 'acl:relcl') continue;
    const noun = scene.index.at(headOf[at]!);
    // “a resolution that condemns the vote”: whoever passed it says so
    const speaks = noun?.noun?.kind === 'document' && scene.said.isSource(head) ? linkDocument(scene, noun) : null;
    if (speaks) return speaks;
    const link = noun ? scene.linkOf(noun) : null;
    return (
      link && {
        actor: link.actor,
        alternatives: link.alternatives,
        trace: [`relative: the clause hangs on "${scene.index.trees.numbered.tokens[headOf[at]!]!.form}"`],
      }
    );
  }
  return null;
}

/** Who may be meant by a pronoun of the third person, with a bonus for what suits it well. */
function fitFor(scene: Scene, phrase: Phrase): (actor: Actor | null, at: Appearance) => number | null {
  const pronoun = phrase.pronoun!;
  const isSource = scene.said.isSource(phrase.head);
  const speaker = speakerAround(scene, phrase.head);
  const { headOf, sentenceOf, blockOf } = scene.index.trees.numbered;
  const beside = argumentBeside(scene, phrase);
  const isSubject = grammarOf(scene.index, phrase.head) === 'subject';
  return (actor, at) => {
    if (actor === null) return pronoun.who === 'thing' && !isSource ? 0 : null;
    if (actor === speaker) return null;
    if (actor === beside || at.token === headOf[phrase.head]) return null;
    const suits = suitsNumberAndSex(pronoun, actor);
    if (suits === null) return null;
    const parallel = isSubject && at.grammar === 'subject' ? 0.4 : 0;
    const speaksOn = isSource && at.isSource ? 0.6 : 0;
    const isOfPerson = pronoun.who === 'f' || pronoun.who === 'm';
    // “An envoy said his government was studying it”: who acts in the same sentence needs no name.
    const actsHere = at.grammar === 'subject' && sentenceOf[at.token] === sentenceOf[phrase.head];
    // “A contractor from Basra could not understand it. “I was a foreigner,” he said”: nor does who acted right before.
    const actedBefore =
      at.grammar === 'subject' &&
      at.isSource &&
      sentenceOf[phrase.head]! - sentenceOf[at.token]! === 1 &&
      blockOf[at.token] === blockOf[phrase.head];
    const unnamed = isOfPerson && !actor.named && !actsHere && !actedBefore ? UNNAMED : 0;
    return suits + parallel + speaksOn + unnamed;
  };
}

/** Whom a pronoun is not: the other argument of its verb, unless it is reflexive ("Rice met her"), and whose it belongs to. */
function argumentBeside(scene: Scene, { head, pronoun }: Phrase): Actor | null {
  const isOwner = scene.index.trees.numbered.words[head]!.deprel === 'nmod:poss';
  if (isOwner || pronoun!.case === 'reflexive') return null;
  return coarguments(scene, head, /^(?:nsubj|obj|iobj|obl)/)[0] ?? null;
}

/** Stories go on about those whom they name. */
const UNNAMED = -0.8;

/** How much less likely somebody is whose first name tells the other sex. */
const MISGUESSED = -3;

function suitsNumberAndSex({ who, number }: NonNullable<Phrase['pronoun']>, actor: Actor): number | null {
  if (who === 'f' || who === 'm') {
    if (actor.kind !== 'person' || actor.plural) return null;
    if (actor.sex === null) return 0;
    if (actor.sex === who) return 0.5;
    return actor.isSexGuessed ? MISGUESSED : null;
  }
  if (who === 'thing') {
    if (actor.kind === 'person' || actor.kind === 'group' || actor.plural) return null;
    return actor.kind === 'place' ? -1 : 0.3;
  }
  if (number === 'plural') {
    if (actor.plural || actor.members.length > 0 || actor.kind === 'group') return 0.6;
    return actor.kind === 'organisation' || actor.kind === 'body'
      ? -0.5
      : actor.kind === 'person' && !actor.named
        ? -1.5
        : null;
  }
  return 0;
}

/** Who speaks the words around a token, where that is a quotation: nobody is "he" in his own words. */
export function speakerAround(scene: Scene, token: number): Actor | null {
  const statement = scene.said.quotedAround(token);
  const source = statement && scene.said.sourceHead(statement);
  const phrase = source === null ? null : scene.index.at(source);
  return phrase && phrase.head !== token ? (scene.links.get(phrase)?.actor ?? null) : null;
}
