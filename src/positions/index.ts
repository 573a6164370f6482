export { findPositions } from './find-positions.ts';
export type { Modality, Position } from './position.ts';
export { OPEN_OBJECT } from './score-draft.ts';
