import type { Draft } from './draft-statements.ts';
import type { NumberedStory } from './number-tokens.ts';
import type { Run } from './token-runs.ts';

/**
 * Drafts whose contents do not run into who says the next thing: of “said that lies would fail, and its spokeswoman accused
 * …” the content ends before "and".
 */
export function trimNextSources(numbered: NumberedStory, drafts: readonly Draft[]): Draft[] {
  const sourceEnding = new Map<number, Draft>();
  for (const draft of drafts) {
    const last = draft.source.at(-1);
    if (last !== undefined && draft.cue[0] !== undefined && draft.cue[0] > last) sourceEnding.set(last, draft);
  }
  return drafts.map((draft) => {
    const content = draft.content.map((run) => trimmed(numbered, draft, run, sourceEnding.get(run.last)));
    return content.some((run, i) => run !== draft.content[i]) ? { ...draft, content } : draft;
  });
}

function trimmed({ words, quotationOf }: NumberedStory, draft: Draft, run: Run, next: Draft | undefined): Run {
  if (!next || next === draft || quotationOf[run.last]! >= 0) return run;
  let last = next.source[0]! - 1;
  if (!/^(?:CCONJ|PUNCT)$/.test(words[last]?.upos ?? '')) return run;
  while (last > run.first && /^(?:CCONJ|PUNCT)$/.test(words[last]!.upos)) last--;
  return last > run.first ? { first: run.first, last } : run;
}
