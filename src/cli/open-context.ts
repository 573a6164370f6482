import { type AnswerContext, contextOf } from '../exports/answers/index.ts';
import { openRegister } from '../register/index.ts';
import { openExisting } from './choose-record.ts';
import type { RecordOptions } from './command-line.ts';
import { readRegister } from './read-register.ts';

/** Opens the record, gives `work` what the options say, and closes the record whatever happens. */
export async function withContext<T>(options: RecordOptions, work: (context: AnswerContext) => Promise<T>): Promise<T> {
  const register = await openRegister(await readRegister(options.register));
  const record = await openExisting(options.record);
  try {
    return await work(await contextOf(record, register, options));
  } finally {
    await record.close();
  }
}
