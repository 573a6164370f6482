import { type Actor, isPolity, relationOf, type Scene } from '../mentions/index.ts';
import { contestedAt, isContested } from './contested-at.ts';
import type { FactDraft } from './draft-fact.ts';
import { isDoubted } from './is-doubted.ts';
import { ownerOfNoun } from './noun-owner.ts';
import { officeOwner } from './office-owner.ts';
import { polityAt } from './polity-at.ts';
import { isRulingCouncil } from './sort-office.ts';
import { childrenBy, complementsOf, formAt, lemmaAt } from './walk-clause.ts';
import { wordsBetween } from './words-between.ts';

/** What one is called who does this: "who chairs the committee". */
const CALLED: Readonly<Record<string, string>> = {
  head: 'head',
  lead: 'leader',
  run: 'head',
  chair: 'chair',
  command: 'commander',
  direct: 'director',
};

/** Offices told by a clause: "Ana Lopez, who heads the referendum commission", "who calls himself President of Addu". */
export function findClauseOffices(scene: Scene): FactDraft[] {
  const { trees, phrases, at } = scene.index;
  return phrases.flatMap((name) => {
    const holder = scene.links.get(name)?.actor;
    if (name.form !== 'name' || holder?.kind !== 'person' || !holder.named) return [];
    return trees
      .children(name.head)
      .filter((verb) => relationOf(trees, verb) === 'acl')
      .flatMap((verb) => {
        const told = draftRuler(scene, verb) ?? draftSpokesman(scene, verb) ?? draftOffice(scene, verb);
        return told ? [{ ...told, ...heldBy(told, holder), first: at(name.head)!.first }] : [];
      });
  });
}

/** Of whom an office is told, in which words, before it is said who holds it. */
interface Told {
  about: Actor;
  property: 'leader' | 'office';
  office: string;
  sort: string;
  last: number;
  why: string;
  score: number;
}

function heldBy({ property, office, sort }: Told, holder: Actor): Pick<FactDraft, 'value' | 'qualifier' | 'sort'> {
  if (property === 'leader') return { value: holder.name, qualifier: office, sort: `${holder.number} ${sort}` };
  return { value: `${office}: ${holder.name}`, qualifier: null, sort: `${holder.number} ${sort}` };
}

/** "who calls himself President of Addu", "who becomes its president", "who leads the island's council", "who rules Kuwait". */
function draftRuler(scene: Scene, verb: number): Told | null {
  const { words } = scene.index.trees.numbered;
  if (isDoubted(scene, verb)) return null;
  const lemma = lemmaAt(scene, verb);
  const told = (about: Actor | null, noun: number, office: string): Told | null =>
    about && {
      about,
      property: 'leader',
      office,
      sort: lemma,
      last: lastOf(scene, noun),
      why: `office: "${lemma}"`,
      score: 0.8,
    };
  const isSelf = /^(?:call|style|proclaim|declare)$/.test(lemma) && SELF.test(formAt(scene, verb + 1));
  const isBecoming = lemma === 'become' && /Tense=Pres/.test(words[verb]!.feats);
  if (isSelf || isBecoming) {
    const noun = childrenBy(scene, verb, /^(?:obj|xcomp)$/).find((child) => HEADS.test(lemmaAt(scene, child)));
    if (noun === undefined) return null;
    const office = isSelf ? `self-styled ${formAt(scene, noun)}` : formAt(scene, noun);
    return told(rulerOf(scene, noun), noun, office);
  }
  const [object] = childrenBy(scene, verb, /^obj$/);
  if (object === undefined || /Tense=Past/.test(words[verb]!.feats)) return null;
  if (/^(?:lead|head|rule|govern|run)$/.test(lemma) && scene.index.at(object)?.form === 'name')
    return told(polityNamed(scene, object), object, lemma === 'head' ? 'head' : 'leader');
  const phrase = scene.index.at(object);
  if (!/^(?:lead|head|chair)$/.test(lemma) || !phrase || !isRulingCouncil(wordsOf(scene, phrase.first, phrase.last)))
    return null;
  const actor = scene.links.get(phrase)?.actor ?? null;
  const owner = (actor && officeOwner(actor)) ?? ownerOfNoun(scene, object);
  return told(owner && isPolity(owner) ? owner : null, object, `${CALLED[lemma]!} of ${said(scene, object)}`);
}

const SELF = /^(?:himself|herself|themselves)$/;
const HEADS = /^(?:president|premier|chancellor|king|emperor|sultan|leader|ruler|emir)$/;

/** "President of Addu", "its president": of which state or territory, a village one of two names where the story is about it. */
function rulerOf(scene: Scene, noun: number): Actor | null {
  const [whose] = childrenBy(scene, noun, /^nmod$/).filter(
    (child) => scene.index.trees.numbered.words[child]!.deprel === 'nmod:poss',
  );
  const stated = ownerOfNoun(scene, noun);
  if (stated !== null) return stated;
  const about = contestedAt(scene, whose ?? noun);
  return about && isContested(scene, about) ? about : null;
}

function polityNamed(scene: Scene, token: number): Actor | null {
  const actor = scene.links.get(scene.index.at(token)!)?.actor ?? null;
  return actor && isPolity(actor) ? actor : null;
}

/** "who speaks for the Polisario Front" */
function draftSpokesman(scene: Scene, verb: number): Told | null {
  const { words } = scene.index.trees.numbered;
  const isPresent = /Tense=Pres/.test(words[verb]!.feats);
  if (lemmaAt(scene, verb) !== 'speak' || !isPresent || isDoubted(scene, verb)) return null;
  for (const token of complementsOf(scene, verb, /^for$/)) {
    const phrase = scene.index.at(token);
    const actor = phrase ? (scene.links.get(phrase)?.actor ?? null) : null;
    const about = (actor && officeOwner(actor)) ?? polityAt(scene, token);
    if (about)
      return {
        ...{ about, property: 'office', office: 'spokesman', sort: 'speak', last: lastOf(scene, token) },
        ...{ why: 'office: "speaks for"', score: 0.8 },
      };
  }
  return null;
}

function draftOffice(scene: Scene, verb: number): Told | null {
  const { trees, at } = scene.index;
  const { words } = trees.numbered;
  const called = CALLED[words[verb]!.lemma.toLowerCase()];
  const [object] = childrenBy(scene, verb, /^obj$/);
  const body = object === undefined ? null : at(object);
  if (called === undefined || !body || /Tense=Past/.test(words[verb]!.feats) || isDoubted(scene, verb)) return null;
  const actor = scene.links.get(body)?.actor;
  if (!actor || !/^(?:body|organisation)$/.test(actor.kind)) return null;
  const about = officeOwner(actor);
  if (!about) return null;
  const office = `${called} of ${wordsBetween(scene, body.first, body.last)}`;
  return {
    ...{ about, property: 'office', office, sort: called, last: body.last },
    ...{ why: `office: "${words[verb]!.lemma}"`, score: 0.8 },
  };
}

function lastOf(scene: Scene, token: number): number {
  return scene.index.at(token)?.last ?? token;
}

function said(scene: Scene, token: number): string {
  const phrase = scene.index.at(token)!;
  return wordsBetween(scene, phrase.first, phrase.last);
}

function wordsOf({ index }: Scene, first: number, last: number): string[] {
  return index.trees.numbered.tokens.slice(first, last + 1).map(({ form }) => form.toLowerCase());
}
