export { type Assets, builtAssets, readAsset } from './assets.ts';
export { escapeHtml, webAddress } from './escape-html.ts';
export type * from './page.ts';
export type * from './page-data.ts';
export type * from './pictures.ts';
export { renderPage, type Surroundings } from './render-page.ts';
