import {
  type Actor,
  isPolity,
  officeOf,
  type Phrase,
  presentOwner,
  type Scene,
  statedAffiliation,
} from '../mentions/index.ts';

/** Of whom an office is. */
export interface Owner {
  /** The state, territory, organisation or town whose office it is, or a body of an organisation. */
  about: Actor;
  /** Whom the words themselves name, such as the ministry. */
  of: Actor;
  isStated: boolean;
}

/** Of whom the office of a role is: what its own words say, else to whom its holder belongs. */
export function ownerOf(
  scene: Scene,
  { role, name, holder }: { role: Phrase; name: Phrase; holder: Actor },
): Owner | null {
  const stated = statedOwner(scene, role, name);
  if (stated && stated !== holder) {
    const about = aboutOf(stated);
    if (about) return { about, of: stated, isStated: true };
  }
  const of = isInTitle(scene, role, holder.affiliation) ? null : holder.affiliation;
  const about = of && aboutOf(of);
  if (of && about) {
    const isStated = isSure(holder);
    return isStated || !isPolity(of) ? { about, of, isStated } : ofWhole(scene, { about, of, isStated });
  }
  return isOfState(scene, role) ? ownerThere(scene, name) : null;
}

function statedOwner(scene: Scene, role: Phrase, name: Phrase): Actor | null {
  const stated = statedAffiliation(scene, role)?.actor ?? null;
  if (stated !== null && !isInTitle(scene, role, stated) && !(isPolity(stated) && isWhereBased(scene, role)))
    return stated;
  const around = bodyAround(scene, name);
  return bodyInTitle(scene, role) ?? (around && aboutOf(around));
}

/** "the Commonwealth Secretary": the name is part of what the office is called. */
function isInTitle(scene: Scene, role: Phrase, owner: Actor | null): boolean {
  const office = officeOf(scene, role);
  if (!office || owner === null || office.speaksFor !== 'state' || isPolity(owner)) return false;
  const first = owner.name.split(' ')[0]!.toLowerCase();
  return owner.kind === 'organisation' && office.title.toLowerCase().split(' ').includes(first);
}

/** "a Florida-based president of a caucus": where somebody is, not whose. */
function isWhereBased({ index }: Scene, { first, head }: Phrase): boolean {
  const { tokens } = index.trees.numbered;
  for (let token = first; token < head; token++)
    if (/^(?:based|born|educated)$/i.test(tokens[token]!.form)) return true;
  return false;
}

/** "Council President for February": the body of an organisation that the story names, by the noun in the title. */
function bodyInTitle(scene: Scene, { head, first }: Phrase): Actor | null {
  const { tokens } = scene.index.trees.numbered;
  for (let token = first; token < head; token++) {
    const { form } = tokens[token]!;
    if (!/^(?:Council|Assembly|Commission|Committee|Tribunal|Court)$/.test(form)) continue;
    const named = scene.cast.actors.find(
      ({ kind, named: isNamed, name, affiliation, mentions }) =>
        kind === 'body' &&
        isNamed &&
        mentions.length > 0 &&
        affiliation?.kind === 'organisation' &&
        name.split(' ').includes(form),
    );
    if (named) return named;
  }
  return null;
}

/** "the government of President Stelios Kypriadis": the body of which a name with its title tells whose it is. */
function bodyAround({ index, links }: Scene, { head }: Phrase): Actor | null {
  const { words, headOf } = index.trees.numbered;
  const up = headOf[head]!;
  const phrase = up >= 0 && words[head]!.deprel === 'nmod' ? index.at(up) : null;
  const actor = phrase?.noun?.kind === 'body' ? links.get(phrase)?.actor : null;
  return actor?.kind === 'body' ? actor : null;
}

/** Whether the story says by name to whom somebody belongs. */
function isSure({ affiliationTrace, affiliationAlternatives }: Actor): boolean {
  return (
    affiliationAlternatives.length === 0 && !affiliationTrace.some((told) => told.includes('of whom the story speaks'))
  );
}

function isOfState(scene: Scene, role: Phrase): boolean {
  const office = officeOf(scene, role);
  return office?.speaksFor === 'state' && office.sort !== 'envoy' && role.determiner !== 'possessive';
}

function ownerThere(scene: Scene, { head }: Phrase): Owner | null {
  const owner = presentOwner(scene, head, isPolity);
  return owner && ofWhole(scene, { about: owner.actor, of: owner.actor, isStated: false });
}

/** "President Obama" in a story about Florida: the president of the state that it is a part of, by the register. */
function ofWhole({ register, cast }: Scene, owner: Owner): Owner {
  const entry = owner.about.registerId === null ? undefined : register.entities.get(owner.about.registerId);
  if (entry?.kind !== 'territory' || entry.partOf === null || register.claimsOn(entry.id).length > 0) return owner;
  const whole = cast.registered(entry.partOf);
  return isPolity(whole) ? { about: whole, of: whole, isStated: false } : owner;
}

/** A ministry's officials hold offices of the state, the Security Council's those of the Council, a chancellor's those of his country. */
export function aboutOf(actor: Actor): Actor | null {
  let at: Actor | null = actor;
  for (let steps = 0; at !== null && steps < 5; steps++) {
    if (isPolity(at)) return at;
    if (at.kind === 'organisation') return at.named && !at.isMedium && isOrganisationName(at) ? at : null;
    if (at.kind === 'place') return at.named ? at : null;
    if (at.kind === 'body' && (at.affiliation === null || at.affiliation.kind === 'organisation'))
      return at.named ? at : at.affiliation;
    if (at.kind === 'group' && at.registerId !== null && at.affiliation === null) return at;
    if (at.kind === 'document') return null;
    at = at.affiliation;
  }
  return null;
}

/** "(R-Wis.)", "(D)": a party's letter behind a name is no organisation that has offices. */
function isOrganisationName({ registerId, name }: Actor): boolean {
  return registerId !== null || (name.length > 2 && !/^[A-Z](?:-|$)/.test(name));
}
