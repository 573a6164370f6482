import { type RawBuilder, sql } from 'kysely';
import { type DateBounds, type OpenRecord, PLAN_ANEW, readStateWord, type StateAct } from '../record/index.ts';
import { type RecognitionState, stateOn } from './fold-states.ts';
import { isTold, type Perspective } from './perspective.ts';

/** How actor A stands to the recognition of object O. */
export interface MatrixCell {
  actor: string;
  object: string;
  state: RecognitionState;
}

/** Which actors and objects; all where left out. */
export interface MatrixQuestion {
  actors?: readonly string[] | null;
  objects?: readonly string[] | null;
  asOf: DateBounds;
}

/**
 * The states of all pairs of actors and objects on a date, of those of which there is any word by then, in the order of
 * their ids. The database gives what decides as one text an object, since that is many times as fast as rows.
 */
export async function recognitionMatrix(
  record: OpenRecord,
  question: MatrixQuestion,
  perspective: Perspective,
): Promise<MatrixCell[]> {
  const told = await toldOfObjects(record, question, perspective);
  return told
    .sort((a, b) => (a.object < b.object ? -1 : 1))
    .flatMap(({ object, told }) => cellsOf(object, told, question.asOf));
}

interface ToldOfObject {
  object: string;
  /** A line an act: its state word (`state-word.ts`), a space and its actor. */
  told: string;
}

async function toldOfObjects(
  { db }: OpenRecord,
  question: MatrixQuestion,
  perspective: Perspective,
): Promise<ToldOfObject[]> {
  const ended = await db.executeQuery(endedActs(question, perspective).compile(db));
  const conditions = [
    sql`a.effect is not null`,
    sql`a.seq <= ${perspective.knownAt}`,
    isTold(perspective),
    ...among('a', question),
  ];
  const ids = ended.rows.map(({ act }) => act);
  if (ids.length > 0) conditions.push(sql`a.id <> all(${ids}::integer[])`);
  const { rows } = await sql<ToldOfObject>`${sql.raw(PLAN_ANEW)}
    select a.object, string_agg(a.state_word || ' ' || a.actor, chr(10)) as told
    from acts a where ${sql.join(conditions, sql` and `)} group by a.object`.execute(db);
  return rows;
}

/** Asked for first: a database that looks for the end of each act loses the order of its index, and much time. */
function endedActs(question: MatrixQuestion, { knownAt }: Perspective): RawBuilder<{ act: number }> {
  const conditions = [sql`e.seq <= ${knownAt}`, ...among('e', question)];
  return sql<{ act: number }>`select e.act from act_ends e where ${sql.join(conditions, sql` and `)}`;
}

function among(table: string, { actors, objects }: MatrixQuestion): RawBuilder<unknown>[] {
  const isOneOf = (column: string, keys: readonly string[] | null | undefined): RawBuilder<unknown>[] =>
    keys ? [sql`${sql.ref(`${table}.${column}`)} = any(${[...keys]}::text[])`] : [];
  return [...isOneOf('object', objects), ...isOneOf('actor', actors)];
}

function cellsOf(object: string, told: string, asOf: DateBounds): MatrixCell[] {
  const pairs = new Map<string, StateAct[]>();
  for (const line of told.split('\n')) {
    const space = line.indexOf(' ');
    const actor = line.slice(space + 1);
    const act = readStateWord(line.slice(0, space));
    const pair = pairs.get(actor);
    if (pair) pair.push(act);
    else pairs.set(actor, [act]);
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([actor, acts]) => ({ actor, object, state: stateOn(acts, asOf) }))
    .filter(({ state }) => state !== 'no-word');
}
