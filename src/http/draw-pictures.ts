import type { PrecedentRow, RecognitionRow, TimelineRow } from '../answers/index.ts';
import { type AnswerForm, lookUpIn } from '../exports/answers/index.ts';
import {
  drawMap,
  drawPrecedents,
  drawTimeline,
  loadMapData,
  type MapArea,
  type MapQuestion,
  mapGeoJson,
  pictureStyle,
} from '../views/index.ts';
import { builtAssets, type Page, type Pictures, readAsset, renderPage } from '../web/index.ts';
import type { AppOptions } from './app-options.ts';

/** The style sheet of pictures, beside those that were built. */
const SHEET = 'pictures.css';

/**
 * What a server draws its pages with: maps, timelines and graphs of precedents, and the sheet that colours them.
 *
 * @example
 * createApp({ record, register, reader, auth: 'open', ...(await drawPictures()) })
 */
export async function drawPictures(): Promise<Required<Pick<AppOptions, 'render' | 'drawMap' | 'readAsset'>>> {
  const data = await loadMapData();
  const pictures: Pictures = {
    map: (form, page) => {
      const question = questionOf(form);
      if (question === null) return null;
      const region = page.address.query.region?.[0] || null;
      const hrefOf = ({ entity }: MapArea): string | null =>
        entity === null ? null : `/whom/${encodeURIComponent(entity)}`;
      return drawMap(data, question, { palette: 'page', id: 'map', extent: region, hrefOf });
    },
    timeline: (form, page) => {
      const [from, until] = ['from', 'until'].map((name) => page.address.query[name]?.[0] || null);
      const options = { palette: 'page', id: 'timeline', from: from!, until: until!, nameOf: nameOf(form) } as const;
      return form.rows.length === 0 ? null : drawTimeline(form.rows as readonly TimelineRow[], options);
    },
    precedents: (form) =>
      form.rows.length === 0
        ? null
        : drawPrecedents(form.rows as readonly PrecedentRow[], {
            palette: 'page',
            id: 'precedents',
            nameOf: nameOf(form),
          }),
    regions: data.regions.map(({ region, name }) => ({ id: region, name })),
  };
  return {
    render: (page: Page) => renderPage(page, { assets: withSheet(), pictures }),
    drawMap: (form) => {
      const question = questionOf(form);
      return question === null ? { type: 'FeatureCollection', features: [] } : mapGeoJson(data, question);
    },
    readAsset: async (name) =>
      name === SHEET
        ? { bytes: new TextEncoder().encode(pictureStyle()), type: 'text/css; charset=utf-8' }
        : readAsset(name),
  };
}

function withSheet(): ReturnType<typeof builtAssets> {
  const { styles, scripts } = builtAssets();
  return { styles: [...styles, `/assets/${SHEET}`], scripts };
}

/** What a map asks, of an answer to who recognises somebody; null where nobody says a word of it. */
function questionOf(form: AnswerForm): MapQuestion | null {
  const rows = form.rows as readonly RecognitionRow[];
  const about = rows[0]?.object;
  if (about === undefined) return null;
  return { rows, about, show: 'actors', asOf: String(form.question.asOf), nameOf: nameOf(form) };
}

function nameOf(form: AnswerForm): (key: string) => string {
  const lookUp = lookUpIn(form.names);
  return (key) => lookUp(key).name;
}
