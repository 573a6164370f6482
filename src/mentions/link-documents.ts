import type { Link } from './actor.ts';
import { presentOwner, statedAffiliation } from './affiliate.ts';
import type { Phrase } from './find-phrases.ts';
import { isPolity } from './is-polity.ts';
import { makeUnnamed } from './make-unnamed.ts';
import { rankAntecedents } from './rank-antecedents.ts';
import type { Scene } from './scene.ts';
import { prepositionOf, relationOf } from './story-trees.ts';
import { textOf } from './text-of.ts';

/** Who issued a resolution, letter, report or poll that says something: it speaks for them. Else the document itself. */
export function linkDocument(scene: Scene, phrase: Phrase): Link {
  const issuer =
    statedAffiliation(scene, phrase, 'by')?.actor ??
    statedIssuer(scene, phrase) ??
    issuerByClause(scene, phrase) ??
    issuerBefore(scene, phrase) ??
    issuerOfficial(scene, phrase);
  if (issuer) {
    return {
      actor: issuer,
      alternatives: [],
      trace: [`document: "${textOf(scene, phrase)}" was issued by ${issuer.name}`],
    };
  }
  let made: Link | null = null;
  const actor = scene.cast.once(
    `document ${phrase.noun!.lemma}${phrase.determiner === 'indefinite' ? ` ${phrase.head}` : ''}`,
    () => {
      made = makeUnnamed(scene, phrase, 'document', null);
      return made.actor;
    },
  );
  const trace = [`document: "${textOf(scene, phrase)}" was named before`];
  return made ?? { actor, alternatives: [], trace };
}

/** Of whom the words say that it is; "a press release" is nobody's by the press. */
function statedIssuer(scene: Scene, phrase: Phrase): Link['actor'] | null {
  const actor = statedAffiliation(scene, phrase)?.actor ?? null;
  return actor && !actor.named && actor.nouns.has('press') ? null : actor;
}

/** "An official communiqué said": of the state of which the story speaks. */
function issuerOfficial(scene: Scene, { head }: Phrase): Link['actor'] | null {
  const { trees } = scene.index;
  if (!trees.children(head).some((child) => /^official$/i.test(trees.numbered.tokens[child]!.form))) return null;
  return presentOwner(scene, head, isPolity)?.actor ?? null;
}

/** What is done to a document by those who did not write it. */
const PASSING_ON = new Set('carry bring obtain see leak quote hold read seize intercept receive cite print'.split(' '));

/** "The assembly has passed a resolution which says", "a statement released by Erdogan's office". */
function issuerByClause(
  scene: Scene,
  { head }: Phrase,
  verbs: ReadonlySet<string> | null = null,
): Link['actor'] | null {
  const { trees } = scene.index;
  const { words, headOf } = trees.numbered;
  const clauses = trees.children(head).filter((child) => relationOf(trees, child) === 'acl');
  // “a letter carried by the vessel and signed by one Didi”
  for (const clause of [...clauses])
    clauses.push(...trees.children(clause).filter((child) => relationOf(trees, child) === 'conj'));
  for (const child of clauses) {
    if (PASSING_ON.has(words[child]!.lemma.toLowerCase())) continue;
    for (const below of trees.children(child)) {
      const isAgent = relationOf(trees, below) === 'obl' && trees.children(below).some((c) => words[c]!.lemma === 'by');
      const phrase = isAgent ? scene.index.at(below) : null;
      const link = phrase && scene.linkOf(phrase);
      if (link) return link.actor;
    }
  }
  const relation = relationOf(trees, head);
  const isMeans = relation === 'obl' && MEANS.has(prepositionOf(trees, head) ?? '');
  if (relation !== 'obj' && !isMeans) return null;
  const verb = headOf[head]!;
  if (verbs !== null && !verbs.has(words[verb]!.lemma.toLowerCase())) return null;
  for (const child of trees.children(verb)) {
    if (words[child]!.deprel !== 'nsubj') continue;
    const phrase = scene.index.at(child);
    const link = phrase && scene.linkOf(phrase);
    if (link) return link.actor;
  }
  return null;
}

/** "The statement said": of who spoke last, where it is known which one. */
function issuerBefore(scene: Scene, { head, determiner, noun }: Phrase): Link['actor'] | null {
  if (determiner !== 'definite' && determiner !== 'demonstrative') return null;
  const named = issuerNamedBefore(scene, head, noun!.lemma);
  if (named) return named;
  if (JUDICIAL.has(noun!.lemma)) return courtBefore(scene, head);
  if (!VOICED.has(noun!.lemma)) return null;
  const ranked = rankAntecedents(scene, head, (actor, { isSource }) =>
    actor !== null && isSource && !actor.isMedium ? 0 : null,
  );
  return (ACTS.has(noun!.lemma) ? actorBefore(scene, head) : null) ?? ranked[0]?.actor ?? null;
}

/** "The request": of whom it was where the story spoke of it before, as "the request of Prime Minister Boris Johnson". */
function issuerNamedBefore(scene: Scene, head: number, lemma: string): Link['actor'] | null {
  const { phrases, firstBehind } = scene.index;
  const from = firstBehind(head - 1);
  for (let i = from - 1; i >= 0 && i > from - REACH; i--) {
    const other = phrases[i]!;
    if (other.head >= head || other.noun?.lemma !== lemma) continue;
    const issuer = statedAffiliation(scene, other)?.actor ?? issuerByClause(scene, other, ISSUING);
    if (issuer) return issuer;
  }
  return null;
}

/** "Said in a statement" tells whose it is, "Parliament would meet per the request" does not. */
const MEANS = new Set(['in', 'with', 'by', 'through', 'via', 'on']);

/** What is done to a document by whom it speaks for. */
const ISSUING = new Set(
  'issue release pass adopt publish write send deliver present draft table file approve make give submit circulate'.split(
    ' ',
  ),
);

/** So many phrases back a document is still the one that was named. */
const REACH = 120;

/** "The proclamation said": of who acted last for a state or body. */
function actorBefore(scene: Scene, head: number): Link['actor'] | null {
  const ranked = rankAntecedents(scene, head, (actor, { grammar }) =>
    actor !== null && actor.kind === 'person' && actor.speaks && grammar === 'subject' ? 0 : null,
  );
  return ranked[0]?.actor ?? null;
}

/** What courts write. */
const JUDICIAL = new Set(['ruling', 'judgment', 'judgement', 'verdict']);

/** "The judgment said": of the court that the story speaks of, else of the judge. */
function courtBefore(scene: Scene, head: number): Link['actor'] | null {
  const ranked = rankAntecedents(scene, head, (actor) => {
    if (actor === null) return null;
    if (actor.kind === 'person') return actor.nouns.has('judge') ? -1 : null;
    const isCourt =
      /\b(?:Court|Tribunal)\b/i.test(actor.name) || actor.nouns.has('court') || actor.nouns.has('tribunal');
    return isCourt && (actor.kind === 'body' || actor.kind === 'organisation') ? 0 : null;
  });
  return ranked[0]?.actor ?? null;
}

/** Documents that are acts of who holds an office. */
const ACTS = new Set(['proclamation', 'decree', 'order', 'declaration']);

/** Documents in which somebody speaks. */
const VOICED = new Set(
  'statement resolution letter declaration communique communiqué note message tweet post speech address release decree proclamation announcement email e-mail ruling memo text draft motion'.split(
    ' ',
  ),
);
