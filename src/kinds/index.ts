export { type HeadKinds, KINDS, type Kind, kindAt } from './head-kinds.ts';
export { createKinds, type KindModel, loadKinds } from './load-kinds.ts';
export { scoreKinds } from './score-kinds.ts';
