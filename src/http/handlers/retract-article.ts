import { entryAt } from '../../answers/index.ts';
import { appendRetraction } from '../../record/index.ts';
import type { Asked, Told } from '../asked.ts';

/** Takes an article back, under the name of whoever is signed in. */
export async function retractArticle({ options: { record }, body, viewer }: Asked): Promise<Told> {
  const { article, reason } = body!.parts as { article: string; reason: string };
  await appendRetraction(record, article, reason, { recordedBy: viewer.name });
  return { title: 'Taken back', form: null, data: { retracted: article, entry: await entryAt(record, null) } };
}
