import { findName, lookUpKeys, recognition } from '../answers/index.ts';
import { ReaderError } from '../errors.ts';
import { type AnswerContext, nameAsked, perspectiveWords, tellPerspective } from '../exports/answers/index.ts';
import { writeJson } from '../exports/index.ts';
import {
  drawMap,
  type Extent,
  loadMapData,
  type MapArea,
  type MapData,
  mapAreas,
  mapGeoJson,
  STATE_NAMES,
  tellMap,
} from '../views/index.ts';
import { paint } from './paint.ts';
import { AS_IT_COMES, type PictureAsked, pictureOptions } from './picture-options.ts';
import type { Screen } from './show-reading.ts';
import { showTable } from './show-table.ts';
import type { ShownAnswer } from './shown-answer.ts';

/** `demarche map X`: who recognises X, an area in the colour of each; with `--by-actor` whom X recognises. */
export async function answerMap(context: AnswerContext, picture: PictureAsked = AS_IT_COMES): Promise<ShownAnswer> {
  const { record, register, perspective, asOf } = context;
  const about = await nameAsked(context, 'demarche map Kosovo -o kosovo.svg');
  const ends = picture.byActor ? { actor: about } : { object: about };
  const rows = await recognition(record, { ...ends, asOf }, perspective);
  const data = await loadMapData();
  const keys = [about, ...rows.flatMap(({ actor, object }) => [actor, object])];
  const lookUp = await lookUpKeys(record, register, keys);
  const show = picture.byActor ? ('objects' as const) : ('actors' as const);
  const question = { rows, about, show, asOf, nameOf: (key: string) => lookUp(key).name };
  const extent = await extentOf(context, picture.region, data);
  const areas = mapAreas(data, question);
  const title = tellMap(question);
  return {
    question: { map: lookUp(about).name, show, asOf, region: picture.region, ...tellPerspective(context) },
    rows: areas,
    beside: {},
    table: {
      columns: ['area', 'name', 'kind', 'entity', 'state', 'possible', 'since', 'by', 'words'],
      rows: areas.map(({ area, name, kind, entity, state, possible, since, by, words }) => [
        ...[area, name, kind, entity, state, possible.join('; '), since.join('; '), by, words],
      ]),
    },
    drawn: {
      svg: () => drawMap(data, question, { ...pictureOptions(picture, title), extent }),
      geojson: () => writeJson(mapGeoJson(data, question)),
    },
    text: (screen) => tellAreas(areas, title, perspectiveWords(context), screen),
  };
}

/** A region that maps know, else the areas of those who are named. */
async function extentOf(
  { record, register }: AnswerContext,
  region: string | null,
  { regions }: MapData,
): Promise<Extent | null> {
  if (region === null) return null;
  const wanted = region
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  if (regions.some((known) => known.region === wanted)) return wanted;
  const names = region.split(',').map((name) => name.trim());
  try {
    return { areas: await Promise.all(names.map((name) => findName(record, register, name))) };
  } catch (error) {
    if (!(error instanceof ReaderError) || error.code !== 'name-not-known') throw error;
    const known = regions.map((one) => one.region).join(', ');
    throw new ReaderError(
      'region-not-known',
      `Expected a region (${known}) or names. ${error.message}`,
      error.place,
      error,
    );
  }
}

/** What a state is listed behind: those who say something first. */
const ORDER: readonly string[] = ['subject', ...STATE_NAMES, 'contested'];

function tellAreas(areas: readonly MapArea[], title: string, from: string, screen: Screen): string {
  const told = areas.filter(({ state }) => state !== 'no-word' && state !== 'contested');
  const sorted = told.sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.name < b.name ? -1 : 1));
  const silent = areas.filter(({ state }) => state === 'no-word').length;
  return [
    `${paint(title, 'strong', screen.colour)} · ${from}\n\n`,
    showTable(
      [
        { head: 'Area', style: 'strong' },
        { head: 'State', fills: true },
      ],
      sorted.map(({ name, words }) => [name, words]),
      screen,
    ),
    `\nNo word: ${silent} areas. As a picture: -o map.svg\n`,
  ].join('');
}
