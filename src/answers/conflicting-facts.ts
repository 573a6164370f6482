import { sql } from 'kysely';
import type { DateBounds, OpenRecord } from '../record/index.ts';
import { type SidesQuestion, spanOf } from './conflict-sides.ts';
import type { Conflict, ConflictSide } from './conflicts.ts';
import { contradict, SINGLE_VALUED } from './contradict.ts';
import { type CitedFact, findFacts } from './find-facts.ts';
import { compareDays } from './fold-states.ts';
import type { Perspective } from './perspective.ts';

/** So many facts of a property are compared, those recorded last. */
const COMPARED = 40;
/** "About the same time": not so many days apart. */
const APART = 183;

/** Facts of which different articles or speakers tell different values at about the same time. */
export async function conflictingFacts(
  record: OpenRecord,
  { about, asOf, citationsEach }: SidesQuestion,
  perspective: Perspective,
): Promise<Conflict[]> {
  const found: Conflict[] = [];
  for (const entity of about === null ? await toldOf(record) : [about]) {
    const facts = await findFacts(record, { about: entity, properties: SINGLE_VALUED, each: COMPARED }, perspective);
    const dated = facts.filter(
      (fact) => isDated(fact) && (asOf === null || compareDays(fact.earliest, asOf.latest) <= 0),
    );
    for (const property of SINGLE_VALUED) {
      const sides = sidesOfFacts(
        dated.filter((fact) => fact.property === property),
        citationsEach,
      );
      if (sides.length > 1) found.push({ kind: 'fact', about: entity, actor: null, what: property, sides });
    }
  }
  return found;
}

async function toldOf({ db }: OpenRecord): Promise<string[]> {
  const { rows } = await sql<{ about: string }>`
    select about collate "C" as about from facts where property = any(${[...SINGLE_VALUED]}::text[])
    group by about, property having count(distinct value) > 1 order by 1`.execute(db);
  return [...new Set(rows.map(({ about }) => about))];
}

function isDated({ earliest, latest }: DateBounds): boolean {
  return earliest !== '-infinity' || latest !== 'infinity';
}

/** The values that some other value contradicts, each with all who tell it. */
function sidesOfFacts(facts: readonly CitedFact[], citationsEach: number | null): ConflictSide[] {
  const isDisputed = (fact: CitedFact): boolean => facts.some((other) => isConflict(fact, other));
  const sides = new Map<string, CitedFact[]>();
  for (const fact of facts.filter(isDisputed)) sides.set(claimOf(fact), [...(sides.get(claimOf(fact)) ?? []), fact]);
  return [...sides].map(([claim, told]) => ({
    claim,
    holders: [...new Set(told.flatMap(({ speakerKey }) => (speakerKey === null ? [] : [speakerKey])))],
    ...spanOf(told),
    citations: told.slice(0, citationsEach ?? undefined),
  }));
}

function isConflict(a: CitedFact, b: CitedFact): boolean {
  const isOther = a.article !== b.article || a.speakerKey !== b.speakerKey;
  return isOther && contradict(a, b) && daysBetween(a, b) <= APART;
}

/** "about 50000 people" */
function claimOf({ value, unit, qualifier }: CitedFact): string {
  return [qualifier, value, unit].filter((part) => part !== null).join(' ');
}

function daysBetween(a: DateBounds, b: DateBounds): number {
  const [first, second] = compareDays(a.latest, b.latest) <= 0 ? [a, b] : [b, a];
  if (compareDays(second.earliest, first.latest) <= 0) return 0;
  return (Date.parse(second.earliest) - Date.parse(first.latest)) / 86_400_000;
}
