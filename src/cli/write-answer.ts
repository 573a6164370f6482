import { writeJson } from '../exports/index.ts';
import { makeHarmless } from '../exports/make-harmless.ts';
import { writeAnswerCsv } from '../exports/write-answer-csv.ts';
import type { RecordOptions } from './command-line.ts';
import { detectScreen } from './detect-screen.ts';
import { openOutput } from './open-output.ts';
import type { ShownAnswer } from './shown-answer.ts';

/** Writes an answer as it is asked for: for the eye on a terminal, elsewhere as lines of JSON. */
export async function writeAnswer(answer: ShownAnswer, { format, output }: RecordOptions): Promise<void> {
  const terminal = output === null && process.stdout.isTTY === true;
  const form = format ?? (terminal ? 'text' : 'ndjson');
  if (answer.aside && (form === 'ndjson' || form === 'csv')) process.stderr.write(makeHarmless(answer.aside));
  const out = await openOutput(output);
  try {
    await out.write(render(answer, form, terminal));
    await out.finish();
  } catch (error) {
    await out.abandon();
    // Whoever read our output has enough, `| head`.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

function render({ question, rows, beside, table, text }: ShownAnswer, format: string, terminal: boolean): string {
  if (format === 'json') return `${writeJson({ question, rows, ...beside }, 2)}\n`;
  if (format === 'ndjson') return rows.map((row) => `${writeJson(row)}\n`).join('');
  if (format === 'text') return text(detectScreen(process.stdout, process.env));
  const csv = writeAnswerCsv(table);
  return terminal ? makeHarmless(csv.replaceAll('\r\n', '\n')) : csv;
}
