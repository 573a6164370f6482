export { findSpeakers, type SpokenStory } from './find-speakers.ts';
