import { readFileSync } from 'node:fs';
import type { MatrixCell, PrecedentStance, Quote, RecognitionState, TimelineRow } from '../../src/answers/index.ts';
import { dateBounds, type Effect } from '../../src/record/index.ts';
import type { Act } from '../../src/schema/acts.ts';
import type { MapQuestion, MapRow, PrecedentShown } from '../../src/views/index.ts';

/** Who recognised Kosovo on 1 January 2020, as the register had it when this was written. */
export function kosovoIn2020(): MapQuestion {
  const lines = readFileSync(new URL('kosovo-2020.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const rows = lines.map((line): MapRow => {
    const [actor = '', state, possible = '', firmly = '', since = ''] = line.split(',');
    return {
      ...{ actor, object: 'kosovo', state: state as RecognitionState },
      possible: listOf(possible),
      firmly: listOf(firmly),
      since: since.split(';').filter((date) => date !== ''),
    };
  });
  return { rows, about: 'kosovo', show: 'actors', asOf: '2020-01-01', nameOf };
}

type Effects = (Effect | 'no-word')[];

function listOf(cell: string): Effects {
  return cell.split(';').filter((effect) => effect !== '') as Effects;
}

/** A state each, of those about the Black Sea. */
export function russiaAround(asOf: string): MapQuestion {
  const states: Record<string, RecognitionState> = {
    ...{ abkhazia: 'recognised', 'south-ossetia': 'recognised', kosovo: 'not-recognised', donetsk: 'withdrawn' },
    ...{ transnistria: 'unclear', 'northern-cyprus': 'frozen', 'nagorno-karabakh': 'disputed' },
  };
  const rows = Object.entries(states).map(([object, state]) => ({
    actor: 'russia',
    object,
    state,
    since: ['2008-08-26'],
  }));
  return { rows, about: 'russia', show: 'objects', asOf, nameOf };
}

/** `south-ossetia` is South Ossetia. */
export function nameOf(entity: string): string {
  return entity
    .split('-')
    .map((word) => (['and', 'of', 'the'].includes(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

/** Every state, and pairs without any. */
export function sampleCells(): MatrixCell[] {
  const states: RecognitionState[] = ['recognised', 'not-recognised', 'withdrawn', 'frozen', 'unclear', 'disputed'];
  return ACTORS.flatMap((actor, row) =>
    OBJECTS.flatMap((object, column) =>
      (row + column) % 4 === 3 ? [] : [{ actor, object, state: states[(row * 3 + column) % states.length]! }],
    ),
  );
}

export const ACTORS: readonly string[] = [
  'abkhazia',
  'france',
  'ghana',
  'nauru',
  'russia',
  'papua-new-guinea',
  'united-states',
];
export const OBJECTS: readonly string[] = [
  'abkhazia',
  'kosovo',
  'northern-cyprus',
  'palestine',
  'taiwan',
  'western-sahara',
];

/** An act on a date of EDTF; null where nobody knows. */
export function actOn(
  date: string | null,
  actor: string,
  act: Act,
  object: string,
  effect: Effect | null = null,
): TimelineRow {
  const bounds = date === null ? { earliest: '-infinity', latest: 'infinity' } : dateBounds(date);
  const told = { actor, act, object, date, ...bounds, effect, firm: true, rank: 1, seq: 1, citations: [] };
  return {
    ...{ kind: 'act', date, ...bounds, words: `${actor} ${act} ${object}` },
    act: { ...told, polarity: 'affirmed', modality: 'actual' },
  };
}

export function statementOn(
  date: string,
  speakerKey: string,
  words: string,
  onBehalfOfKey: string | null = null,
): TimelineRow {
  const bounds = dateBounds(date);
  const quote = { speaker: nameOf(speakerKey), speakerKey, onBehalfOfKey, saidOn: date, words, ...bounds };
  return { kind: 'statement', date, ...bounds, words, quote: quote as unknown as Quote };
}

/** Days, vague years, what has no date, and statements. */
export function sampleTimeline(): TimelineRow[] {
  return [
    actOn(null, 'georgia', 'claim-sovereignty', 'south-ossetia'),
    actOn('199X', 'south-ossetia', 'declare-independence', 'south-ossetia'),
    actOn('2006-11-12', 'south-ossetia', 'hold-vote', 'south-ossetia'),
    statementOn('2008-03-05', 'eduard-kokoity', 'We ask the world to recognise us.', 'south-ossetia'),
    actOn('2008-08-26', 'russia', 'recognise', 'south-ossetia', 'recognised'),
    actOn('2008-09-05', 'nicaragua', 'recognise', 'south-ossetia', 'recognised'),
    statementOn('2008', 'condoleezza-rice', 'Georgia’s territorial integrity is to be respected.', 'united-states'),
    actOn('2011', 'tuvalu', 'recognise', 'south-ossetia', 'recognised'),
    actOn('2014-03-31', 'tuvalu', 'withdraw-recognition', 'south-ossetia', 'withdrawn'),
    actOn('2012-05', 'fiji', 'refuse-recognition', 'south-ossetia', 'not-recognised'),
    actOn('2013~', 'vanuatu', 'freeze-recognition', 'south-ossetia', 'frozen'),
  ];
}

export function samplePrecedents(): PrecedentShown[] {
  const row = (by: string, one: string, stance: PrecedentStance, date: string, current = true): PrecedentShown => ({
    ...{ by, case: one, stance, current, date, ...dateBounds(date) },
    for: by === 'abkhazia' ? [{ key: 'abkhazia', name: 'Abkhazia', shownBy: 'holder' }] : [],
  });
  return [
    row('abkhazia', 'kosovo', 'invokes', '2008-03-05'),
    row('south-ossetia', 'kosovo', 'invokes', '2008-03-05'),
    row('south-ossetia', 'kosovo', 'invokes', '2008-08'),
    row('united-states', 'kosovo', 'denies', '2008-02-18'),
    row('serbia', 'kosovo', 'does-not-invoke', '2008'),
    row('serbia', 'south-ossetia', 'denies', '2009'),
    row('russia', 'kosovo', 'denies', '2008-02-14', false),
    row('russia', 'kosovo', 'invokes', '2014-03-18'),
    row('spain', 'east-timor', 'does-not-deny', '2010~'),
  ];
}
