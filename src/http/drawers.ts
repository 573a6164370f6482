import type { MatrixCell, PrecedentRow, RecognitionRow, TimelineRow } from '../answers/index.ts';
import { type AnswerForm, lookUpIn } from '../exports/answers/index.ts';
import {
  drawMap,
  drawMatrix,
  drawPrecedents,
  drawTimeline,
  type Extent,
  type MapArea,
  type MapData,
  type MapQuestion,
  type Palette,
} from '../views/index.ts';
import type { PictureQuery } from '../web/index.ts';

/** What a picture is drawn from: an answer, what its address asks, and how it is to look. */
export interface Drawing {
  form: AnswerForm;
  query: PictureQuery;
  palette: Palette;
  /** Of a file, which stands alone; in a page it stands above the picture. */
  heading: string | null;
}

type Drawer = (drawing: Drawing) => string | null;

/** What draws each kind of answer; null where there is nothing to draw. */
export function drawersWith(data: MapData): Record<'map' | 'matrix' | 'timeline' | 'precedents', Drawer> {
  return {
    map: ({ form, query, palette, heading }) => {
      const question = mapQuestionOf(form);
      if (question === null) return null;
      const hrefOf = palette === 'page' ? hrefOfArea : null;
      return drawMap(data, question, { palette, heading, id: 'map', extent: extentOf(data, query('region')), hrefOf });
    },
    matrix: ({ form, palette, heading }) => {
      const { actors, objects } = form.beside as { actors: string[]; objects: string[] };
      const plan = { actors, objects, asOf: String(form.question.asOf), nameOf: nameOf(form) };
      return drawMatrix(form.rows as readonly MatrixCell[], plan, { palette, heading, id: 'matrix' });
    },
    timeline: ({ form, query, palette, heading }) => {
      const rows = form.rows as readonly TimelineRow[];
      const places = new Map(rows.map((row, at) => [row, at]));
      const hrefOf = palette === 'page' ? (row: TimelineRow): string => `#row-${places.get(row)}` : null;
      const span = { from: query('from'), until: query('until') };
      const options = { palette, heading, id: 'timeline', nameOf: nameOf(form), hrefOf, ...span };
      return rows.length === 0 ? null : drawTimeline(rows, options);
    },
    precedents: ({ form, palette, heading }) =>
      form.rows.length === 0
        ? null
        : drawPrecedents(form.rows as readonly PrecedentRow[], {
            ...{ palette, heading, id: 'precedents' },
            nameOf: nameOf(form),
          }),
  };
}

/** What a map asks, of an answer to who recognises somebody; null where nobody says a word of it. */
export function mapQuestionOf(form: AnswerForm): MapQuestion | null {
  const rows = form.rows as readonly RecognitionRow[];
  const about = rows[0]?.object;
  if (about === undefined) return null;
  return { rows, about, show: 'actors', asOf: String(form.question.asOf), nameOf: nameOf(form) };
}

function hrefOfArea({ entity }: MapArea): string | null {
  return entity === null ? null : `/whom/${encodeURIComponent(entity)}`;
}

/** What is no region by its name is an area, with the land about it. */
function extentOf({ regions }: MapData, asked: string | null): Extent | null {
  if (asked === null || asked === '') return null;
  return regions.some(({ region }) => region === asked) ? asked : { areas: [asked], margin: 1.5 };
}

function nameOf(form: AnswerForm): (key: string) => string {
  const lookUp = lookUpIn(form.names);
  return (key) => lookUp(key).name;
}
