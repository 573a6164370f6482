import { relationOf, type Scene } from '../mentions/index.ts';
import type { FactDraft } from './draft-fact.ts';
import { isDoubted } from './is-doubted.ts';
import { officeOwner } from './office-owner.ts';
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

/** Offices told by a clause: "Ana Lopez, who heads the referendum commission". */
export function findClauseOffices(scene: Scene): FactDraft[] {
  const { trees, phrases } = scene.index;
  return phrases.flatMap((name) => {
    if (name.form !== 'name' || scene.links.get(name)?.actor.kind !== 'person') return [];
    return trees
      .children(name.head)
      .filter((verb) => relationOf(trees, verb) === 'acl')
      .flatMap((verb) => draftClause(scene, name.head, verb));
  });
}

function draftClause(scene: Scene, name: number, verb: number): FactDraft[] {
  const { trees, at } = scene.index;
  const { words } = trees.numbered;
  const called = CALLED[words[verb]!.lemma.toLowerCase()];
  const object = trees.children(verb).find((child) => words[child]!.deprel === 'obj');
  const body = object === undefined ? null : at(object);
  const holder = scene.links.get(at(name)!)!.actor;
  if (called === undefined || !body || /Tense=Past/.test(words[verb]!.feats) || isDoubted(scene, verb)) return [];
  const actor = scene.links.get(body)?.actor;
  if (!actor || !/^(?:body|organisation)$/.test(actor.kind)) return [];
  const about = officeOwner(actor);
  if (!about || !holder.named) return [];
  const said = wordsBetween(scene, body.first, body.last);
  const office = `${called} of ${said}`;
  return [
    {
      about,
      property: 'office',
      value: `${office}: ${holder.name}`,
      sort: `${holder.number} ${called}`,
      first: at(name)!.first,
      last: body.last,
      score: 0.8,
      why: `office: "${words[verb]!.lemma}"`,
    },
  ];
}
