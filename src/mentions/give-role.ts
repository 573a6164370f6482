import type { OfficeEntry } from '../register/index.ts';
import type { Actor } from './actor.ts';
import { type Affiliation, presentOwner } from './affiliate.ts';
import { belong } from './belong.ts';
import { bodyServed } from './body-served.ts';
import type { Phrase } from './find-phrases.ts';
import { isKin, officeOf, speaksByRole } from './offices.ts';
import type { Scene } from './scene.ts';
import { textOf } from './text-of.ts';

/** Enters the role that a description tells, whether its holder speaks by it, and for whom. */
export function giveRole(scene: Scene, actor: Actor, role: Phrase, stated: Affiliation | null): void {
  actor.role = { text: textOf(scene, role), phrase: role };
  actor.speaks = speaksByRole(scene, role);
  const office = isKin(role) ? null : officeOf(scene, role);
  if (office?.speaksFor === 'place') {
    const town = townOf(scene, role);
    actor.ofTown = true;
    if (town) belong(actor, town, `role: "${actor.role.text}"`);
    return;
  }
  const served = actor.speaks ? bodyServed(scene, role, stated) : null;
  if (served) {
    belong(actor, served, `role: "${actor.role.text}" serves it`);
    return;
  }
  if (stated && !isInTitle(office, stated)) {
    // “an analyst at Corrib Securities”; who teaches or studies somewhere speaks for himself
    if (office?.sort === 'expert' && !COUNSEL.has(role.noun!.lemma) && isEmployer(stated.actor)) actor.speaks = true;
    if (isElected(role) && PARTY.test(stated.actor.name)) actor.speaks = false;
    belong(actor, stated, `role: "${actor.role.text}"`);
    return;
  }
  // “the Taoiseach”: an office of one state alone.
  if (office?.speaksFor === 'organisation' && office.entities.length === 0) {
    const owner = presentOwner(scene, role.head, ({ kind, isMedium }) => kind === 'organisation' && !isMedium);
    if (owner) belong(actor, owner, `role: "${actor.role.text}" is an office of an organisation`);
  }
  if (office?.entities.length === 1) {
    const only = scene.cast.registered(office.entities[0]!);
    belong(
      actor,
      { actor: only, alternatives: [], isStated: true },
      `office: "${office.title}" (${office.file}:${office.line})`,
    );
  }
}

/** "the Commonwealth Secretary" is of one state alone, and no officer of the Commonwealth. */
function isInTitle(office: OfficeEntry | null, { actor }: Affiliation): boolean {
  if (office?.entities.length !== 1 || office.entities[0] === actor.registerId) return false;
  return [actor.name, ...actor.aliases].some((name) => office.title.includes(name.toLowerCase().split(' ')[0]!));
}

/** Organisations whose people speak for themselves. */
const FREE = /\b(?:Universit\w+|College|School|Party|Church)\b/;

const PARTY = /\bParty\b/;

/** "Republican state representative": who is elected speaks for himself, whatever his party. */
const isElected = ({ noun }: Phrase): boolean =>
  /^(?:representative|rep|rep\.|governor|gov|mayor|candidate)$/.test(noun!.lemma);

/** They speak for whom they defend, where for anybody. */
const COUNSEL = new Set(['lawyer', 'attorney', 'barrister', 'solicitor', 'counsel', 'advocate']);

const isEmployer = ({ kind, named, isMedium, name }: Actor): boolean =>
  kind === 'organisation' && named && !isMedium && !FREE.test(name);

/** "The mayor of San Juan": the town that a role names, else that of the dateline. */
export function townOf({ index, linkOf, links, article: { dateline } }: Scene, role: Phrase): Affiliation | null {
  for (const { phrase, relation } of index.specifiers(role)) {
    const actor = /^(?:of|possessive|modifier)$/.test(relation) ? linkOf(phrase)?.actor : null;
    if (actor?.kind === 'place' && actor.named) return { actor, alternatives: [], isStated: true };
  }
  for (const phrase of index.phrases) {
    if (dateline === null || index.startOf(phrase.first) >= dateline.end) return null;
    const actor =
      phrase.form === 'name' && index.startOf(phrase.first) >= dateline.start ? links.get(phrase)?.actor : null;
    if (actor?.kind === 'place') return { actor, alternatives: [], isStated: false };
  }
  return null;
}
