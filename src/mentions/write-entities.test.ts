import { describe, expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import { openCast } from './open-cast.ts';
import { ownRegister } from './test-read.ts';
import { writeEntities } from './write-entities.ts';

const cast = () => openCast(ownRegister);

/** Puts mentions of an actor at offsets of the text, each three characters long. */
function mentionAt(actor: Actor, ...offsets: number[]): Actor {
  for (const start of offsets)
    actor.mentions.push({ start, end: start + 3, form: 'name', alternatives: [], trace: [], token: start });
  return actor;
}

const idsOf = (actors: readonly Actor[]): string[] => writeEntities(actors).entities.map(({ id }) => id);

describe('ids', () => {
  test.each([
    ['Carla Winters', 'carla-winters'],
    ['Inés Gálvez-Tórrez', 'ines-galvez-torrez'],
    ["Ana O'Hara", 'ana-o-hara'],
    ['“The Front”', 'the-front'],
    ['…', 'unnamed'],
  ])('of %s is made from the name', (name, id) => {
    const { actors, add } = cast();
    mentionAt(add({ name, kind: 'person' }), 0);
    expect(idsOf(actors)).toEqual([id]);
  });

  test('of the register are kept', () => {
    const { actors, registered } = cast();
    mentionAt(registered('georgia'), 0);
    expect(idsOf(actors)).toEqual(['georgia']);
  });

  test('of one name are told apart by a number, in the order of the text', () => {
    const { actors, add } = cast();
    const later = mentionAt(add({ name: 'Ana Lund', kind: 'person' }), 20);
    const first = mentionAt(add({ name: 'Ana Lund', kind: 'person' }), 10);
    const { idOf } = writeEntities(actors);
    expect([idOf(first), idOf(later)]).toEqual(['ana-lund', 'ana-lund-2']);
  });

  test('of a name that is an id of the register give way to it', () => {
    const { actors, add, registered } = cast();
    mentionAt(registered('georgia'), 0);
    mentionAt(add({ name: 'Georgia', kind: 'person' }), 10);
    expect(idsOf(actors)).toEqual(['georgia', 'georgia-2']);
  });

  test('… and where they stand before it', () => {
    const { actors, add, registered } = cast();
    mentionAt(add({ name: 'Georgia', kind: 'person' }), 0);
    mentionAt(registered('georgia'), 10);
    expect(idsOf(actors)).toEqual(['georgia-2', 'georgia']);
  });
});

describe('entities', () => {
  test('come in the order in which they are first mentioned', () => {
    const { actors, add } = cast();
    mentionAt(add({ name: 'A', kind: 'person' }), 30, 40);
    mentionAt(add({ name: 'B', kind: 'person' }), 50, 10);
    mentionAt(add({ name: 'C', kind: 'person' }), 20);
    expect(idsOf(actors)).toEqual(['b', 'c', 'a']);
  });

  test('that nobody mentions are left out', () => {
    const { actors, add, registered } = cast();
    registered('malta');
    mentionAt(add({ name: 'A', kind: 'person' }), 0);
    expect(idsOf(actors)).toEqual(['a']);
  });

  test('that a mentioned one belongs to are there all the same, at the end', () => {
    const { actors, add, registered } = cast();
    mentionAt(add({ name: 'A', kind: 'person', speaks: true, affiliation: registered('malta') }), 0);
    mentionAt(add({ name: 'B', kind: 'person' }), 10);
    expect(writeEntities(actors).entities).toMatchObject([
      { id: 'a', speaksFor: 'malta' },
      { id: 'b' },
      { id: 'malta', mentions: [] },
    ]);
  });

  test('that are members of a group are there with it', () => {
    const { actors, add } = cast();
    const members = ['A', 'B'].map((name) => add({ name, kind: 'person' }));
    mentionAt(add({ name: 'A and B', kind: 'group', members }), 0);
    expect(idsOf(actors).sort()).toEqual(['a', 'a-and-b', 'b']);
  });

  test('a person speaks for somebody, a body is part of somebody', () => {
    const { actors, add, registered } = cast();
    const affiliation = registered('malta');
    mentionAt(add({ name: 'A', kind: 'person', speaks: true, affiliation }), 0);
    mentionAt(add({ name: 'B', kind: 'body', speaks: true, affiliation }), 10);
    mentionAt(add({ name: 'C', kind: 'person', speaks: false, affiliation }), 20);
    expect(writeEntities(actors).entities).toMatchObject([
      { id: 'a', speaksFor: 'malta', partOf: null },
      { id: 'b', speaksFor: null, partOf: 'malta' },
      { id: 'c', speaksFor: null, partOf: null },
      { id: 'malta' },
    ]);
  });

  test('have their aliases and mentions in order', () => {
    const { actors, add } = cast();
    mentionAt(add({ name: 'A', kind: 'person', aliases: new Set(['z', 'b']) }), 30, 10, 20);
    const [entity] = writeEntities(actors).entities;
    expect(entity?.aliases).toEqual(['b', 'z']);
    expect(entity?.mentions.map(({ start }) => start)).toEqual([10, 20, 30]);
  });
});
