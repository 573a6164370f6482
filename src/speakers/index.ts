export { behalfOf } from './behalf-of.ts';
export { findSpeakers, type SpokenStory, type Voice } from './find-speakers.ts';
