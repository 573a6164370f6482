import type { Reading } from '../reading.ts';
import type { ExportFormat } from './export-format.ts';
import { CLAIM_COLUMNS, castOf, claimCells, nameOf, STORY_COLUMNS, speakersOf, storyCells } from './fill-cells.ts';
import { writeTable } from './write-table.ts';

const COLUMNS = [
  ...STORY_COLUMNS,
  'position',
  'act',
  'polarity',
  'modality',
  'holder',
  'holder_id',
  'object',
  'object_id',
  'addressees',
  'addressee_ids',
  'date',
  ...CLAIM_COLUMNS,
] as const;

/**
 * One row a position, with holder, object and addressees by name and by id.
 *
 * @example
 * positionsTable.reading(reading, 'story.txt') // 'sha256:…,story.txt,…,p1,recognise,denied,actual,Georgia,georgia,…\r\n'
 */
export const positionsTable: ExportFormat = writeTable(COLUMNS, (reading: Reading, name) => {
  const cast = castOf(reading);
  const speakers = speakersOf(reading);
  return reading.positions.map((position) => ({
    ...storyCells(reading, name),
    position: position.id,
    act: position.act,
    polarity: position.polarity,
    modality: position.modality,
    holder: nameOf(cast, position.holder),
    holder_id: position.holder,
    object: nameOf(cast, position.object),
    object_id: position.object,
    addressees: position.addressees.map((id) => nameOf(cast, id)).join('; '),
    addressee_ids: position.addressees.join('; '),
    date: position.date,
    ...claimCells(reading, position, cast, speakers),
  }));
});
