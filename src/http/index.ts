export type { AppOptions, Asset } from './app-options.ts';
export { type App, createApp } from './create-app.ts';
export { drawPictures } from './draw-pictures.ts';
export { isLoopback, LOOPBACK } from './is-loopback.ts';
export { LIMITS, type Limits } from './limits.ts';
export { type Listening, listen } from './listen.ts';
export { openApi } from './openapi.ts';
export { OPERATIONS, type Operation } from './operations.ts';
