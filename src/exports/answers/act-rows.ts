import { type Citation, type CitedAct, dateOfAct, type Lookup } from '../../answers/index.ts';
import type { Cell } from './answer-form.ts';
import { CITATION_COLUMNS, citationCells } from './citation-cells.ts';

/** The columns of an act in a table of an answer, with those of its citation. */
export const ACT_COLUMNS: readonly string[] = [
  'date',
  'earliest',
  'latest',
  'act',
  'polarity',
  'modality',
  'actor',
  'actor_id',
  'object',
  'object_id',
  ...CITATION_COLUMNS,
];

/** One row a citation of an act. */
export function actRows(act: CitedAct, lookUp: Lookup): Cell[][] {
  const { earliest, latest, act: what, polarity, modality, actor, object } = act;
  const cells: Cell[] = [
    ...[dateOfAct(act), earliest, latest, what, polarity, modality],
    ...[lookUp(actor).name, actor, lookUp(object).name, object],
  ];
  return act.citations.map((citation: Citation) => [...cells, ...citationCells(citation)]);
}

/** Those whom acts are by and about. */
export function keysOfActs(acts: readonly Pick<CitedAct, 'actor' | 'object'>[]): string[] {
  return acts.flatMap(({ actor, object }) => [actor, object]);
}
