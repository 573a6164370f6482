import type { Modality } from '../positions/index.ts';
import type { Act } from '../schema/acts.ts';
import { ACT_PHRASES } from './act-phrases.ts';

/** What is done, whether it is, and how it is meant. */
export interface Deed {
  act: Act;
  polarity: 'affirmed' | 'denied';
  modality: Modality;
}

/** Those of whom a deed is told. */
export interface DeedParts {
  /** Whether who does it is many: "seven states recognise". */
  many: boolean;
  /** The name of what it is about; null where that is who does it. */
  object: string | null;
  /** To whom, where the verb takes them; empty where to nobody. */
  to: string;
}

/**
 * A deed as the sentence behind its actor's name.
 *
 * @example
 * tellDeed({ act: 'recognise', polarity: 'denied', modality: 'actual' }, { many: false, object: 'Oriel', to: '' })
 * // 'does not recognise Oriel'
 */
export function tellDeed(deed: Deed, { many, object, to }: DeedParts): string {
  const rest = ACT_PHRASES[deed.act].rest
    .replace('{to} ', () => (to === '' ? '' : `${to} `))
    .replace(/\{object('s)?\}/, (_, owning) => (object === null ? itself(many, owning) : nameObject(object, owning)));
  return `${predicate(deed, many)} ${rest}`;
}

/** "Seven states recognise", but "the West recognises" and "United States recognises". */
export function areMany({ kind, name }: { kind: string | null; name: string }): boolean {
  return kind === 'group' && / and |(?:[^s]s|people|men)$/.test(name);
}

/** The verb with whether and how it is meant: "does not recognise", "is asked to recognise". */
function predicate({ act, polarity, modality }: Deed, many: boolean): string {
  const phrase = ACT_PHRASES[act];
  const denied = polarity === 'denied';
  const not = denied ? 'not ' : '';
  if (modality === 'intended') return `${many ? 'intend' : 'intends'} ${not}to ${phrase.do}`;
  if (modality === 'requested') return `${many ? 'are' : 'is'} asked ${not}to ${phrase.do}`;
  // "may not" would be a ban.
  if (modality === 'hypothetical') return `might ${not}${phrase.do}`;
  if (denied) return `${many ? 'do' : 'does'} not ${phrase.do}`;
  return many ? phrase.do : phrase.does;
}

function itself(many: boolean, owning: string | undefined): string {
  if (owning !== undefined) return many ? 'their own' : 'its own';
  return many ? 'themselves' : 'itself';
}

function nameObject(name: string, owning: string | undefined): string {
  if (owning === undefined) return name;
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}
