import type { ChangesForm } from '../exports/answers/index.ts';
import { writeJson } from '../exports/index.ts';
import { writeAnswerCsv } from '../exports/write-answer-csv.ts';
import type { Asked, Told } from './asked.ts';
import { changesFeed } from './changes-feed.ts';
import type { Ending } from './operations.ts';

/** What is told as data, in the form of an ending. */
export async function writeTold(told: Told, ending: Ending, asked: Asked, origin: string): Promise<string> {
  const { options, operation, query } = asked;
  const { form } = told;
  if (form !== null && ending === 'csv') return writeAnswerCsv(form.table);
  if (form !== null && ending === 'geojson') return writeJson(options.drawMap!(form));
  if (form !== null && ending === 'svg')
    return options.drawPicture!(operation.id, form, (name) => [query[name] ?? []].flat().map(String)[0] ?? null);
  if (form !== null && ending === 'atom') return changesFeed(options.record, form as ChangesForm, origin);
  return writeJson(dataOf(told));
}

/** An answer as JSON says it; of other pages their data. */
function dataOf({ form, data }: Told): unknown {
  if (form === null) return data;
  const { title, question, rows, beside, names } = form;
  return { title, question, rows, ...beside, names };
}
