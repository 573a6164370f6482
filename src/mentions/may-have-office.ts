import { stateOffices } from '../lang/en.ts';
import type { Actor } from './actor.ts';
import type { Phrase } from './find-phrases.ts';
import { officeOf } from './offices.ts';
import { portfoliosOf } from './portfolio.ts';
import type { Scene } from './scene.ts';
import { textOf } from './text-of.ts';

const LACKING = new Map<string, Set<string>>();
for (const { office, entity } of stateOffices) LACKING.set(office, (LACKING.get(office) ?? new Set()).add(entity));

/** Whether a state can be the one whose office a role tells: the United States has no prime minister. */
export function mayHaveOffice(scene: Scene, role: Phrase, { kind, registerId }: Actor): boolean {
  // “Taoiseach”, “Chancellor”: offices that few states have
  const few = fewWith(scene, role);
  if (few.length > 0) return registerId !== null && few.includes(registerId);
  if (registerId === null) return true;
  const title = titleOf(scene, role);
  const lacking = title === null ? undefined : LACKING.get(title);
  if (lacking === undefined) return true;
  const whole = kind === 'territory' ? (scene.register.entities.get(registerId)?.partOf ?? null) : null;
  if (whole !== null && lacking.has(`parts-of-${whole}`)) return false;
  return !lacking.has(registerId) && !(kind === 'state' && lacking.has('any-state'));
}

/** The only states that have the office of a role; empty where any may have it. */
export function fewWith(scene: Scene, role: Phrase): readonly string[] {
  return officeOf(scene, role)?.entities ?? [];
}

/** "foreign minister" of "Minister of Foreign Affairs", "president" of "Acting President". */
function titleOf(scene: Scene, role: Phrase): string | null {
  const noun = role.noun!.lemma.toLowerCase();
  if (noun === 'minister') {
    const [field] = [...portfoliosOf(textOf(scene, role), noun)].filter((word) => word !== 'deputy');
    const first = field ?? fieldBefore(scene, role);
    return first === null ? noun : `${first} minister`;
  }
  return noun === 'pm' ? 'prime minister' : (officeOf(scene, role)?.title.toLowerCase().replace(/\.$/, '') ?? noun);
}

/** "first" of "First Minister". */
function fieldBefore({ index }: Scene, { first, head }: Phrase): string | null {
  const before = head > first ? index.trees.numbered.tokens[head - 1]!.form.toLowerCase() : '';
  return /^(?:first|chief)$/.test(before) ? before : null;
}
