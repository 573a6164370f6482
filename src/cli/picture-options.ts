import type { PictureOptions } from '../views/index.ts';
import type { RecordOptions } from './command-line.ts';

/** What the options say of a picture: a file stands alone, in colours that every program knows, with a heading. */
export function pictureOptions({ palette, width }: RecordOptions, heading: string): PictureOptions {
  return { palette: palette ?? 'light', heading, ...(width === null ? {} : { width }) };
}
