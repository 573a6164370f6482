import { type Changes, entriesBetween } from '../answers/index.ts';
import { type ChangesForm, lookUpIn, tellAct } from '../exports/answers/index.ts';
import type { OpenRecord } from '../record/index.ts';
import { escapeHtml } from '../web/index.ts';

/**
 * Changes as an Atom feed (RFC 4287): an entry of the record is an entry of the feed, with what it brought, the newest
 * first.
 *
 * @param origin of the server: `http://127.0.0.1:8080`
 */
export async function changesFeed(record: OpenRecord, form: ChangesForm, origin: string): Promise<string> {
  const { since, until } = form.found;
  const entries = (await entriesBetween(record, since, until)).reverse();
  const host = new URL(origin).host;
  const told = tellEntries(form);
  const parts = entries.map(({ entry, recordedAt, kind }) => {
    const lines = told.get(entry) ?? [];
    return `<entry>
<id>tag:${escapeHtml(host)},2026:entry/${entry}</id>
<title>${escapeHtml(lines[0] ?? `Entry ${entry}: ${kind}`)}</title>
<updated>${escapeHtml(recordedAt)}</updated>
<link href="${escapeHtml(origin)}/changes?since=%23${entry - 1}&amp;until=%23${entry}"/>
<content type="text">${escapeHtml(lines.join('\n'))}</content>
</entry>`;
  });
  const updated = entries[0]?.recordedAt ?? '1970-01-01T00:00:00.000Z';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>tag:${escapeHtml(host)},2026:changes</id>
<title>Changes of the record</title>
<updated>${escapeHtml(updated)}</updated>
<author><name>demarche</name></author>
<link rel="self" href="${escapeHtml(origin)}/changes.atom"/>
<link href="${escapeHtml(origin)}/changes"/>
${parts.join('\n')}
</feed>
`;
}

/** What each entry brought, a line each. */
function tellEntries({ found, names }: ChangesForm): Map<number, string[]> {
  const lookUp = lookUpIn(names);
  const lines = new Map<number, string[]>();
  const tell = (entry: number, line: string): void => void lines.set(entry, [...(lines.get(entry) ?? []), line]);
  const { articles, reviews, retractions, acts, ended }: Changes = found;
  for (const { entry, headline, outlet, article } of articles)
    tell(entry, [headline ?? article, outlet].filter(Boolean).join(' · '));
  for (const { entry, reviewer, verdict, kind, item, reason } of reviews)
    tell(entry, `${reviewer} ${verdict} ${kind} ${item}${reason === null ? '' : `: ${reason}`}`);
  for (const { entry, headline, article, reason } of retractions)
    tell(entry, `Retracted: ${headline ?? article}: ${reason}`);
  for (const act of acts) tell(act.seq, tellAct(act, lookUp));
  for (const act of ended) tell(act.ending.entry, `No longer: ${tellAct(act, lookUp)}`);
  return lines;
}
