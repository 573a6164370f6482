import type { Register } from '../register/index.ts';
import type { Actor } from './actor.ts';
import { isMediumName } from './media.ts';

/** Makes actors: the one place where their numbers come from. */
export interface Cast {
  actors: Actor[];
  add(made: Partial<Actor> & Pick<Actor, 'name' | 'kind'>): Actor;
  /** The actor of an entity of the register, made at its first use. */
  registered(id: string): Actor;
  /** The first actor that was made under a key of the maker's own, such as a name with its kind; made now if there is none. */
  once(key: string, make: () => Actor): Actor;
}

/** An empty cast: actors are added to it in the order in which the story needs them. */
export function openCast(register: Register): Cast {
  const actors: Actor[] = [];
  const byId = new Map<string, Actor>();
  const byKey = new Map<string, Actor>();
  const add: Cast['add'] = (made) => {
    const actor: Actor = {
      number: actors.length,
      registerId: null,
      named: true,
      plural: false,
      sex: null,
      isSexGuessed: false,
      aliases: new Set(),
      nouns: new Set(),
      portfolios: new Set(),
      role: null,
      speaks: false,
      ofTown: false,
      affiliation: null,
      affiliationAlternatives: [],
      affiliationTrace: [],
      members: [],
      isMedium: false,
      mentions: [],
      ...made,
    };
    actors.push(actor);
    return actor;
  };
  const registered: Cast['registered'] = (id) => {
    const known = byId.get(id) ?? byKey.get(`body ${id}`);
    if (known) return known;
    const entity = register.entities.get(id)!;
    const actor = add({
      registerId: id,
      name: entity.name,
      kind: entity.kind,
      plural: entity.kind === 'group',
      isMedium: entity.kind === 'organisation' && register.namesOf(id).some(({ name }) => isMediumName(name)),
    });
    byId.set(id, actor);
    if (entity.kind === 'body') byKey.set(`body ${id}`, actor);
    if (entity.body !== null) actor.nouns.add(entity.body);
    if (entity.partOf !== null && entity.kind !== 'state' && entity.kind !== 'territory')
      actor.affiliation = registered(entity.partOf);
    return actor;
  };
  const once: Cast['once'] = (key, make) => {
    const known = byKey.get(key);
    if (known) return known;
    const made = make();
    byKey.set(key, made);
    return made;
  };
  return { actors, add, registered, once };
}
