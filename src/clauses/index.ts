export {
  antecedentOf,
  governorOf,
  hasCopula,
  isFiniteClause,
  isNoun,
  isPassive,
  isVerb,
  obliquesOf,
  ownersOf,
  subjectsOf,
  undergoersOf,
} from './arguments.ts';
export { mendAttachments } from './mend-attachments.ts';
export { mendLemmas, verbLemma } from './mend-lemmas.ts';
export { askedOf, askerOf, readStance, readStanceBelow, type Stance } from './read-stance.ts';
