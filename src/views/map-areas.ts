import type { RecognitionRow, RecognitionState } from '../answers/index.ts';
import { areasAt } from './areas-at.ts';
import type { AreaKind, AreaRow, MapData } from './map-data.ts';
import { STATES } from './states.ts';
import { tellDate } from './tell-date.ts';

/** Of a row of recognition, what a map shows of it. */
export type MapRow = Pick<RecognitionRow, 'actor' | 'object' | 'state'> &
  Partial<Pick<RecognitionRow, 'possible' | 'firmly' | 'since'>>;

/** Who recognises `about` (each actor's area has its state), or whom it recognises (each object's has). */
export interface MapQuestion {
  rows: readonly MapRow[];
  about: string;
  show: 'actors' | 'objects';
  /** EDTF: which areas there are. */
  asOf: string;
  /** The name of an entity of the register. */
  nameOf(entity: string): string;
}

/** A state of recognition; that it is all about this one; or contested land of which there is no word. */
export type AreaState = RecognitionState | 'subject' | 'contested';

/** An area with its state, or an entity of the rows that has no area. */
export interface MapArea {
  area: string | null;
  /** Of an entity whose area the map does not know its own name. */
  name: string;
  kind: AreaKind | null;
  entity: string | null;
  state: AreaState;
  /** What may be, where the state is unclear; between what sources differ, where it is disputed. */
  possible: readonly RecognitionState[];
  /** EDTF. */
  since: readonly string[];
  /** Who speaks for it, where the state is theirs. */
  by: string | null;
  /** `withdrawn since 2019-11-11`. */
  words: string;
}

/**
 * Every area of a map with its state in words: what a list beside the map says. Those who have a state and no area
 * come last.
 *
 * @example
 * mapAreas(data, { rows, about: 'kosovo', show: 'actors', asOf: '2020', nameOf }).find(({ area }) => area === 'ghana')?.words
 * // 'withdrawn since 2019-11-11'
 */
export function mapAreas(data: MapData, question: MapQuestion): MapArea[] {
  const rows = new Map(question.rows.map((row) => [question.show === 'actors' ? row.actor : row.object, row]));
  const rowsOfAreas = areasAt(data, question.asOf).map(({ row }) => row);
  const shown = new Set(rowsOfAreas.map(({ entity }) => entity));
  return [
    ...rowsOfAreas.map((row) => stateOfArea(row, rows, question)),
    ...[...rows]
      .filter(([entity]) => !shown.has(entity))
      .map(([entity, row]) => ({
        ...{ area: null, name: question.nameOf(entity), kind: null, entity, by: null },
        ...told(row),
      })),
  ];
}

type Rows = ReadonlyMap<string, MapRow>;

function stateOfArea(row: AreaRow, rows: Rows, { about, show, nameOf }: MapQuestion): MapArea {
  const { area, name, kind, entity, dependencyOf } = row;
  const shared = { area, name, kind, entity };
  const state = entity === null ? undefined : rows.get(entity);
  if (entity === about) return { ...shared, ...untold('subject', SUBJECT[show]) };
  if (state) return { ...shared, by: null, ...told(state) };
  const theirs = dependencyOf === null ? undefined : rows.get(dependencyOf);
  if (theirs) return { ...shared, ...told(theirs, nameOf(theirs[OF[show]])), by: dependencyOf };
  if (dependencyOf === about) return { ...shared, ...untold('subject', SUBJECT[show]), by: dependencyOf };
  if (kind === 'contested') return { ...shared, ...untold('contested', 'contested land; no word') };
  return { ...shared, ...untold('no-word', STATES['no-word'].word) };
}

const OF = { actors: 'actor', objects: 'object' } as const;
const SUBJECT = { actors: 'the one whose recognition is asked about', objects: 'the one who recognises' } as const;

type Told = Pick<MapArea, 'state' | 'possible' | 'since' | 'words'>;

function untold(state: AreaState, words: string): Told & { by: null } {
  return { state, possible: [], since: [], words, by: null };
}

function told({ state, possible: all = [], firmly = [], since = [] }: MapRow, by: string | null = null): Told {
  const possible = state === 'disputed' ? [...new Set([...firmly, ...all])] : all;
  const words = [wordsOf(state, possible, since), by === null ? '' : `by ${by}, which speaks for it`];
  return { state, possible, since, words: words.filter((part) => part !== '').join(', ') };
}

function wordsOf(state: RecognitionState, possible: readonly RecognitionState[], since: readonly string[]): string {
  const { word } = STATES[state];
  const dates = since.map(tellDate).join(' or ');
  if (state === 'disputed' || state === 'unclear') {
    const either = possible.map((one) => STATES[one].word).join(' or ');
    return [`${word}${either === '' ? '' : `: ${either}`}`, dates === '' ? '' : `(${dates})`]
      .filter((part) => part !== '')
      .join(' ');
  }
  if (dates === '') return word;
  return state === 'not-recognised' ? `${word} of ${dates}` : `${word} since ${dates}`;
}
