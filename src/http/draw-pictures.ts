import type { AnswerForm } from '../exports/answers/index.ts';
import { loadMapData, mapGeoJson, pictureStyle } from '../views/index.ts';
import { builtAssets, type Page, type Pictures, readAsset, renderPage } from '../web/index.ts';
import type { AppOptions } from './app-options.ts';
import { type Drawing, drawersWith, mapQuestionOf } from './drawers.ts';

/** The style sheet of pictures, beside those that were built. */
const SHEET = 'pictures.css';

/**
 * What a server draws its pages with: maps, matrices, timelines and graphs of precedents, and the sheet that colours them.
 *
 * @example
 * createApp({ record, register, reader, auth: 'open', ...(await drawPictures()) })
 */
export async function drawPictures(): Promise<
  Required<Pick<AppOptions, 'render' | 'drawMap' | 'drawPicture' | 'readAsset'>>
> {
  const data = await loadMapData();
  const drawers = drawersWith(data);
  const inPage = (kind: keyof typeof drawers) => (form: AnswerForm, query: Drawing['query']) =>
    drawers[kind]({ form, query, palette: 'page', heading: null });
  const pictures: Pictures = {
    map: inPage('map'),
    timeline: inPage('timeline'),
    precedents: inPage('precedents'),
    regions: data.regions.map(({ region, name }) => ({ id: region, name })),
  };
  return {
    render: (page: Page) => renderPage(page, { assets: withSheet(), pictures }),
    drawMap: (form) => {
      const question = mapQuestionOf(form);
      return question === null ? { type: 'FeatureCollection', features: [] } : mapGeoJson(data, question);
    },
    drawPicture: (kind, form, query) =>
      drawers[kind as keyof typeof drawers]({ form, query, palette: 'light', heading: headingOf(form) }) ?? NOTHING,
    readAsset: async (name) =>
      name === SHEET
        ? { bytes: new TextEncoder().encode(pictureStyle()), type: 'text/css; charset=utf-8' }
        : readAsset(name),
  };
}

/** A picture that goes anywhere says itself of what it is. */
function headingOf({ title, question }: AnswerForm): string {
  return typeof question.asOf === 'string' ? `${title} (as of ${question.asOf})` : title;
}

const NOTHING = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><title>Nothing to draw</title></svg>';

function withSheet(): ReturnType<typeof builtAssets> {
  const assets = builtAssets();
  return { ...assets, styles: [...assets.styles, `/assets/${SHEET}`] };
}
