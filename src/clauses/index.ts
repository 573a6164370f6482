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
export { askedOf, askerOf, readStance, readStanceBelow, type Stance } from './read-stance.ts';
