import type { Actor } from '../mentions/index.ts';
import type { FactDraft } from './draft-fact.ts';

export function recognised(about: Actor, value: Actor, first: number, last: number, score: number): FactDraft {
  return { about, property: 'recognised-by', value, first, last, score, why: 'recognition: by whom' };
}

export function counted(about: Actor, value: string, qualifier: string | null, first: number, last: number): FactDraft {
  return {
    about,
    property: 'recognition-count',
    value,
    qualifier,
    unit: 'states',
    first,
    last,
    score: 0.85,
    why: 'recognition: by how many',
  };
}

export function unrecognised(about: Actor, value: string, first: number, last: number): FactDraft {
  return {
    about,
    property: 'status',
    value,
    sort: 'unrecognised',
    first,
    last,
    score: 0.9,
    why: 'recognition: by nobody',
  };
}
