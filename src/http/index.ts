export { isAtLeast } from './roles.ts';
