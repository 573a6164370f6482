import type { Actor, Link, Scene } from '../mentions/index.ts';

/** Who speaks a line of a transcript whose label names only a part: "QUESTION:", "Q:", "A:"; null for other sources. */
export function linkTranscript(scene: Scene, head: number): Link | null {
  const { form } = scene.index.trees.numbered.tokens[head]!;
  if (/^(?:ANSWER|Answer|A)$/.test(form)) return linkAnswerer(scene, head);
  return linkAsker(scene, head);
}

/** "QUESTION:" and "Q:" in a transcript: a journalist whom it does not name. */
function linkAsker({ index, cast, linkOf }: Scene, head: number): Link | null {
  const { form } = index.trees.numbered.tokens[head]!;
  if (!/^(?:QUESTION|Question|Q)$/.test(form)) return null;
  // “Question (Arif Memon, Indus TV):” names who asks.
  const named = tokenAfterBracket(index, head);
  const asker = named === null ? null : index.at(named);
  const link = asker?.form === 'name' ? linkOf(asker) : null;
  if (link?.actor.kind === 'person') return link;
  const actor = cast.once('asker', () =>
    cast.add({ name: 'journalist', kind: 'person', named: false, nouns: new Set(['journalist']) }),
  );
  const { start, end } = index.trees.numbered.tokens[head]!;
  actor.mentions.push({
    start,
    end,
    form: 'description',
    alternatives: [],
    trace: ['who asks in a transcript'],
    token: head,
  });
  return { actor, alternatives: [], trace: ['transcript: who asks is not named'] };
}

function tokenAfterBracket({ trees }: Scene['index'], head: number): number | null {
  const { tokens } = trees.numbered;
  return tokens[head + 1]?.form === '(' && tokens[head + 2] !== undefined ? head + 2 : null;
}

/** An interview says within so many words who is interviewed. */
const INTRODUCTION = 400;

/** "A:" in an interview: the person whom its opening names most. */
function linkAnswerer({ index, linkOf }: Scene, head: number): Link | null {
  const { tokens } = index.trees.numbered;
  if (!/^[:.]$/.test(tokens[head + 1]?.form ?? '')) return null;
  const times = new Map<Actor, number>();
  for (const phrase of index.phrases) {
    if (phrase.head > INTRODUCTION) break;
    const actor = phrase.form === 'name' ? linkOf(phrase)?.actor : null;
    if (actor?.kind === 'person') times.set(actor, (times.get(actor) ?? 0) + 1);
  }
  const [best] = [...times].sort((a, b) => b[1] - a[1]);
  return best ? { actor: best[0], alternatives: [], trace: [`transcript: who is interviewed, ${best[0].name}`] } : null;
}
