import type { Reading } from '../reading.ts';
import type { ExportFormat } from './export-format.ts';
import { CLAIM_COLUMNS, castOf, claimCells, nameOf, STORY_COLUMNS, speakersOf, storyCells } from './fill-cells.ts';
import { namesEntity } from './names-entity.ts';
import { writeTable } from './write-table.ts';

const COLUMNS = [
  ...STORY_COLUMNS,
  'fact',
  'about',
  'about_id',
  'property',
  'value',
  'value_id',
  'unit',
  'qualifier',
  'as_of',
  ...CLAIM_COLUMNS,
] as const;

/**
 * One row a fact; a value that is an entity is told by name and by id.
 *
 * @example
 * factsTable.reading(reading, 'story.txt') // 'sha256:…,story.txt,…,f1,Abkhazia,abkhazia,parent-state,Georgia,georgia,…\r\n'
 */
export const factsTable: ExportFormat = writeTable(COLUMNS, (reading: Reading, name) => {
  const cast = castOf(reading);
  const speakers = speakersOf(reading);
  return reading.facts.map((fact) => ({
    ...storyCells(reading, name),
    fact: fact.id,
    about: nameOf(cast, fact.about),
    about_id: fact.about,
    property: fact.property,
    value: namesEntity(fact.property) ? nameOf(cast, fact.value) : fact.value,
    value_id: namesEntity(fact.property) ? fact.value : null,
    unit: fact.unit,
    qualifier: fact.qualifier,
    as_of: fact.asOf,
    ...claimCells(reading, fact, cast, speakers),
  }));
});
