import { dateBounds, plainBounds } from '../../src/record/index.ts';
import { composeAct, type ToldAct } from '../../src/record/tell-acts.ts';
import { type Act, acts as actEntries } from '../../src/schema/acts.ts';
import { chance, pick, type Random, randomOf } from './random.ts';

export const ACTORS: readonly string[] = numbered('state', 200);
/** Of the register, so that the command line knows them by name. */
const KNOWN_OBJECTS = ['kosovo', 'abkhazia', 'south-ossetia', 'taiwan', 'western-sahara'];
const ACTS_OF_A_PAIR = 20;
const STATE_KINDS: readonly Act[] = [
  ...fill('recognise', 8),
  ...fill('refuse-recognition', 6),
  ...fill('withdraw-recognition', 3),
  ...fill('freeze-recognition', 1),
  ...fill('reinstate-recognition', 2),
];
const OTHER_KINDS: readonly Act[] = actEntries.map(({ act }) => act).filter((act) => !STATE_KINDS.includes(act));
const FIRST_DAY = Date.UTC(2000, 0, 1);
const DAYS = 26 * 365;

/** What acts are made about: so many objects that each pair of an actor and an object gets about 20 acts. */
export interface Shape {
  acts: number;
  objects: readonly string[];
}

export function shapeOf(acts: number): Shape {
  const count = Math.max(1, Math.round(acts / ACTS_OF_A_PAIR / ACTORS.length));
  return { acts, objects: [...KNOWN_OBJECTS, ...numbered('territory', count)].slice(0, count) };
}

/** In words: what a made record is like. */
export function tellShape(engine: string, { acts, objects }: Shape): string {
  return `
${engine}: ${acts.toLocaleString('en')} made acts of ${ACTORS.length} actors about ${objects.length} objects, ${ACTS_OF_A_PAIR} a pair, of all 17 kinds; about 6 of a pair tell
of recognition. Each is told about three times, ten tellings a story: a third of them of new acts, the rest mostly of late
ones. 60 % are dated to a day, the rest to a month, a year, about a year or not at all; 8 % are denied, 15 % not actual,
15 % claimed by others. One entry in 20 is an import, the rest are stories of 40 outlets; one in 50 takes the place of an
earlier one, whose tellings end. Stories, readings and positions are there, but small.`;
}

/** The day on which a share (0 to 1) of all that is told has been told. */
export function dayAt(share: number): string {
  return new Date(FIRST_DAY + Math.floor(share * DAYS) * 86_400_000).toISOString().slice(0, 10);
}

/** The act of a number, always the same one: pairs take turns in no order that an index could lean on. */
export function madeAct(number: number, { acts, objects }: Shape): ToldAct['act'] {
  const random = randomOf(number);
  const pair = (number * 7_919) % (ACTORS.length * objects.length);
  const act = pick(random, chance(random, 0.37) ? STATE_KINDS : OTHER_KINDS);
  const told = dayAt(number / acts);
  const date = madeDate(random, told);
  return composeAct({
    actor: ACTORS[pair % ACTORS.length]!,
    act,
    object: objects[Math.floor(pair / ACTORS.length)]!,
    date,
    ...(date === null
      ? { ...plainBounds(told), ...(chance(random, 0.5) ? { earliest: '-infinity' } : {}) }
      : dateBounds(date)),
    polarity: chance(random, 0.92) ? 'affirmed' : 'denied',
    modality: chance(random, 0.85) ? 'actual' : pick(random, ['intended', 'requested', 'hypothetical'] as const),
    firm: chance(random, 0.85),
  });
}

/** 60 % a day, the rest a month, a year, about a year, or none; a quarter tells of long ago. */
function madeDate(random: Random, told: string): string | null {
  const year = chance(random, 0.25) ? 1960 + Math.floor(random() * (Number(told.slice(0, 4)) - 1960)) : null;
  const day = year === null ? told : `${year}${told.slice(4)}`.replace('-02-29', '-02-28');
  const how = random();
  if (how < 0.6) return day;
  if (how < 0.75) return day.slice(0, 7);
  if (how < 0.85) return day.slice(0, 4);
  return how < 0.9 ? `${day.slice(0, 4)}~` : null;
}

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${String(index).padStart(3, '0')}`);
}

function fill(act: Act, times: number): Act[] {
  return Array.from({ length: times }, () => act);
}
