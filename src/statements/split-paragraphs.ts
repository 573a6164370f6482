import type { Draft } from './draft-statements.ts';
import type { NumberedStory } from './number-tokens.ts';
import type { Run } from './token-runs.ts';

/**
 * Drafts whose contents lie in one paragraph each: what goes on in the next paragraph is a statement of its own, with the
 * same source and cue, that continues the one before. A turn of a transcript stays whole.
 */
export function splitParagraphs({ blockOf }: NumberedStory, drafts: readonly Draft[]): Draft[] {
  const lastPart = new Map<Draft, Draft>();
  const split = drafts.flatMap((draft) => {
    if (draft.kind) return [draft]; // lines of a transcript, which no marks close
    const parts: Draft[] = [];
    for (const content of contentsByBlock(blockOf, draft.content)) {
      const before = parts.at(-1);
      parts.push({ ...draft, content, ...(before ? { continues: before } : {}) });
    }
    if (parts.length === 1) return [draft];
    lastPart.set(draft, parts.at(-1)!);
    return parts;
  });
  // Who went on from a draft that is in parts now goes on from its last part.
  return split.map((draft) => relinked(draft, lastPart));
}

function contentsByBlock(blockOf: Int32Array, content: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of content) {
    const last = groups.at(-1);
    if (last && blockOf[last[0]!.first] === blockOf[run.first]) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

function relinked(draft: Draft, lastPart: ReadonlyMap<Draft, Draft>): Draft {
  const last = draft.continues && lastPart.get(draft.continues);
  if (last) draft.continues = last; // in place: others may go on from this very draft
  return draft;
}
