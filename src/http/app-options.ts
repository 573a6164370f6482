import type { StorySource } from '../article/index.ts';
import type { AnswerForm } from '../exports/answers/index.ts';
import type { Reading } from '../reading.ts';
import type { OpenRecord } from '../record/index.ts';
import type { Register } from '../register/index.ts';
import type { Page, PictureQuery } from '../web/index.ts';
import type { Limits } from './limits.ts';

/** A file that pages use: a style, a script, a font. */
export interface Asset {
  bytes: Uint8Array;
  type: string;
}

/** What the server works with. */
export interface AppOptions {
  record: OpenRecord;
  register: Register;
  /** Reads a story that is put in. */
  reader: { read(story: StorySource): Reading | Promise<Reading> };
  /** Open to whoever is on this machine, or to those who have a token. */
  auth: 'open' | 'tokens';
  /** Under which name whoever is on this machine reviews. */
  localName?: string;
  /** By which names the server may be called; null for any. */
  hosts?: readonly string[] | null;
  /** Draws a page; as HTML of its own where it is left out. */
  render?: (page: Page) => string;
  /** Draws the map of an answer to `who`, as GeoJSON; where it is left out no map is given as data. */
  drawMap?: (form: AnswerForm) => object;
  /** Draws an answer as an SVG file, by its kind and what is asked of it; where it is left out no picture is given. */
  drawPicture?: (kind: string, form: AnswerForm, query: PictureQuery) => string;
  /** A file of the pages by its name under `/assets/`; null where there is none. */
  readAsset?: (name: string) => Promise<Asset | null>;
  limits?: Partial<Limits>;
  /** Hears of every mistake of demarche that a request has met. */
  onMistake?: (error: unknown, address: string) => void;
}
