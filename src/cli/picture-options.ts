import type { Palette, PictureOptions } from '../views/index.ts';

/** What a command is asked beside its question where its answer can be drawn. */
export interface PictureAsked {
  /** Of a map: whom the named one recognises, in place of who recognises it. */
  byActor: boolean;
  region: string | null;
  /** Of a matrix: names, where some are asked for. */
  actors: readonly string[];
  objects: readonly string[];
  palette: Palette | null;
  width: number | null;
}

/** Nothing in particular. */
export const AS_IT_COMES: PictureAsked = {
  byActor: false,
  region: null,
  actors: [],
  objects: [],
  palette: null,
  width: null,
};

/** A file stands alone, in colours that every program knows, with a heading. */
export function pictureOptions({ palette, width }: PictureAsked, heading: string): PictureOptions {
  return { palette: palette ?? 'light', heading, ...(width === null ? {} : { width }) };
}
