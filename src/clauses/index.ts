export {
  antecedentOf,
  hasCopula,
  isFinite,
  isNoun,
  isPassive,
  isVerb,
  obliquesOf,
  ownersOf,
  subjectsOf,
  undergoersOf,
} from './arguments.ts';
export { askedOf, askerOf, readStance, type Stance } from './read-stance.ts';
