export { agreementIn } from './agreement.ts';
export { findPositions } from './find-positions.ts';
export type { Modality, Position } from './position.ts';
export { sureness } from './score-draft.ts';
