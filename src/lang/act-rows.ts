import { actFrames, actWords } from './en.ts';

const MEMBERS = new Map<string, { word: string; upos: string; at: string }[]>();
for (const { class: name, ...member } of actWords)
  MEMBERS.set(`@${name}`, [...(MEMBERS.get(`@${name}`) ?? []), member]);

/** The rows of `lang/en/act-frames.tsv`, one for each word of a class: "@reject" stands for "oppose", "object to" and others. */
export const actRows: readonly (typeof actFrames)[number][] = actFrames.flatMap((row) =>
  row.word.startsWith('@') ? MEMBERS.get(row.word)!.map((member) => ({ ...row, ...member })) : [row],
);
