import type { Actor } from './actor.ts';
import type { Entity } from './entity.ts';

/** The actors of a story as entities, in the order in which they are first mentioned, and the id of each. */
export function writeEntities(actors: readonly Actor[]): {
  entities: Entity[];
  idOf: (actor: Actor) => string | undefined;
} {
  const needed = new Set<Actor>();
  const need = (actor: Actor): void => {
    if (needed.has(actor)) return;
    needed.add(actor);
    for (const other of [actor.affiliation, ...actor.affiliationAlternatives, ...actor.members]) if (other) need(other);
    for (const { alternatives } of actor.mentions) for (const other of alternatives) need(other);
  };
  for (const actor of actors) if (actor.mentions.length > 0) need(actor);
  const ordered = [...needed].sort((a, b) => firstOf(a) - firstOf(b) || a.number - b.number);
  const ids = new Map<Actor, string>();
  // The register's ids first: whom it does not know takes what is left.
  const taken = new Map(ordered.flatMap(({ registerId }) => (registerId === null ? [] : [[registerId, 1] as const])));
  for (const actor of ordered) {
    const id = actor.registerId ?? freeId(slug(actor.name), taken);
    ids.set(actor, id);
  }
  const idOf = (actor: Actor): string | undefined => ids.get(actor);
  const entities = ordered.map(
    (actor): Entity => ({
      id: ids.get(actor)!,
      name: actor.name,
      aliases: aliasesOf(actor),
      kind: actor.kind,
      partOf: actor.kind === 'person' || actor.affiliation === null ? null : ids.get(actor.affiliation)!,
      speaksFor:
        actor.kind === 'person' && actor.speaks && actor.affiliation !== null ? ids.get(actor.affiliation)! : null,
      role: actor.named ? (actor.role?.text ?? null) : null,
      named: actor.named,
      alternatives: actor.affiliationAlternatives.flatMap((other) => ids.get(other) ?? []),
      trace: actor.affiliationTrace,
      mentions: actor.mentions
        .map(({ start, end, form, alternatives, trace }) => ({
          start,
          end,
          form,
          alternatives: alternatives.flatMap((other) => ids.get(other) ?? []),
          trace,
        }))
        .sort((a, b) => a.start - b.start || b.end - a.end),
    }),
  );
  return { entities, idOf };
}

/** All that an actor is called besides its name; "U.S. Geological Survey" in full too. */
function aliasesOf({ name, aliases, named }: Actor): string[] {
  const all = new Set(aliases);
  for (const called of named ? [name, ...aliases] : []) {
    const full = called.replace(/^(?:U\.S\.|US) (?=\p{Lu})/u, 'United States ');
    if (full !== called && full !== name) all.add(full);
  }
  return [...all].sort();
}

const firstOf = ({ mentions }: Actor): number =>
  mentions.reduce((least, { start }) => Math.min(least, start), Infinity);

/** The id, or the id with the next number, that no other entity has. */
function freeId(wanted: string, taken: Map<string, number>): string {
  const base = wanted || 'unnamed';
  for (let n = (taken.get(base) ?? 0) + 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    taken.set(base, n);
    if (n === 1 || !taken.has(id)) return id;
  }
}

/** "Recep Tayyip Erdoğan" gives `recep-tayyip-erdogan`. */
function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
