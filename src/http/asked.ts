import type { AnswerForm } from '../exports/answers/index.ts';
import type { AppOptions } from './app-options.ts';
import type { Operation } from './operations.ts';
import type { Body } from './read-body.ts';
import type { Query } from './read-query.ts';
import type { Viewer } from './viewer.ts';

/** A request that was understood and is allowed. */
export interface Asked {
  options: AppOptions;
  operation: Operation;
  /** What stands in the path; null where nothing does. */
  name: string | null;
  query: Query;
  body: Body | null;
  viewer: Viewer;
}

/** What is answered, before it is a page or data. */
export interface Told {
  title: string;
  form: AnswerForm | null;
  data: unknown;
}

/** What answers an operation. */
export type Handler = (asked: Asked) => Promise<Told>;
