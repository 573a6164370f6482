import type { Actor, Link, Scene } from '../mentions/index.ts';
import { authorOf } from './link-publication.ts';

/** Who speaks a line of a transcript whose label names only a part: "QUESTION:", "Q:", "A:"; null for other sources. */
export function linkTranscript(scene: Scene, head: number): Link | null {
  const { form } = scene.index.trees.numbered.tokens[head]!;
  if (/^(?:ANSWER|Answer|A)$/.test(form)) return linkAnswerer(scene, head);
  return linkAsker(scene, head) ?? linkLabelled(scene, head);
}

/** "SPOKESPERSON:" where a line before begins "SPOKESPERSON (Arif Memon):", or this one does. */
function linkLabelled(scene: Scene, head: number): Link | null {
  const { index } = scene;
  const { tokens, blockOf } = index.trees.numbered;
  const { form } = tokens[head]!;
  const isLabel = (token: number): boolean => token === 0 || blockOf[token - 1] !== blockOf[token];
  if (!/^\p{Lu}{4,}$/u.test(form) || !/^[:(]$/.test(tokens[head + 1]?.form ?? '') || !isLabel(head)) return null;
  for (let token = 0; token <= Math.min(head, INTRODUCTION); token++) {
    if (tokens[token]!.form !== form || !isLabel(token)) continue;
    const inside = tokenAfterBracket(index, token);
    const link = inside === null ? null : personIn(scene, inside);
    if (link) return { ...link, trace: [`transcript: "${form}" is ${link.actor.name}`] };
  }
  return null;
}

/** The person whose name a bracket opens with, past an honorific: "(Dr. Arif Memon)". */
function personIn({ index, linkOf }: Scene, inside: number): Link | null {
  for (let token = inside; token < inside + 3; token++) {
    const phrase = index.at(token);
    const link = phrase?.form === 'name' && phrase.first === token ? linkOf(phrase) : null;
    if (link?.actor.kind === 'person') return link;
  }
  return null;
}

/** "QUESTION:" and "Q:" in a transcript: whom the answers around it call by name, else a journalist without one. */
function linkAsker(scene: Scene, head: number): Link | null {
  const { index, cast, linkOf } = scene;
  const { form } = index.trees.numbered.tokens[head]!;
  if (!/^(?:QUESTION|Question|Q)$/.test(form)) return null;
  // “Question (Arif Memon, Indus TV):” names who asks.
  const named = tokenAfterBracket(index, head);
  const asker = named === null ? null : index.at(named);
  const link = asker?.form === 'name' ? linkOf(asker) : null;
  if (link?.actor.kind === 'person') return link;
  const called = calledBefore(scene, head) ?? calledAfter(scene, head);
  if (called) return { ...called, trace: [`transcript: "${called.actor.name}" is called to ask`] };
  // “Q:” in an interview that one person wrote
  const author = form === 'Q' ? authorOf(scene) : null;
  const actor =
    author ??
    cast.once('asker', () =>
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
  const who = author ? `who wrote the interview asks, ${author.name}` : 'who asks is not named';
  return { actor, alternatives: [], trace: [`transcript: ${who}`] };
}

/** "Go ahead, Karim." at the end of what was said before. */
function calledBefore({ index, linkOf }: Scene, head: number): Link | null {
  const { tokens, blockOf, sentenceOf } = index.trees.numbered;
  const last = head - 1;
  if (last < 0 || blockOf[last] === blockOf[head]) return null;
  let called: Link | null = null;
  for (let token = last; token >= 0 && sentenceOf[token] === sentenceOf[last]; token--) {
    const phrase = index.at(token);
    const link = phrase?.form === 'name' && phrase.last === token ? linkOf(phrase) : null;
    if (link) {
      if (called || link.actor.kind !== 'person') return null;
      called = link;
      token = phrase!.first;
    } else if (!CALLING.test(tokens[token]!.form)) return null;
  }
  return called;
}

/** What is said beside the name of who may ask. */
const CALLING =
  /^(?:go|ahead|yes|yeah|yep|okay|ok|sure|right|please|next|now|and|then|over|to|up|in|the|back|front|here|there|question|first|last|let's|let|'s|’s|us|take|ms|mr|mrs|[.,?!:–—-]+)$/i;

/** "Karim, that's a hypothetical", at the start of the answer. */
function calledAfter({ index, linkOf }: Scene, head: number): Link | null {
  const { tokens, blockOf } = index.trees.numbered;
  let next = head;
  while (next < tokens.length && blockOf[next] === blockOf[head]) next++;
  const block = blockOf[next];
  let colon = next;
  while (colon < next + LABEL && tokens[colon] && tokens[colon]!.form !== ':') colon++;
  if (colon === next + LABEL || tokens[colon]?.form !== ':' || blockOf[colon + 1] !== block) return null;
  const phrase = index.phrases[index.firstBehind(colon)];
  if (phrase?.form !== 'name' || phrase.first !== colon + 1 || tokens[phrase.last + 1]?.form !== ',') return null;
  const link = linkOf(phrase);
  return link?.actor.kind === 'person' ? link : null;
}

/** A label names who speaks in so many words at most. */
const LABEL = 6;

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
    const asks =
      tokens[phrase.first - 1]?.form === '(' && /^(?:QUESTION|Question|Q)$/.test(tokens[phrase.first - 2]?.form ?? '');
    const isLabel = asks || (phrase.first === phrase.last && tokens[phrase.first]!.form.length === 1);
    const actor = phrase.form === 'name' && !isLabel ? linkOf(phrase)?.actor : null;
    if (actor?.kind === 'person') times.set(actor, (times.get(actor) ?? 0) + 1);
  }
  const [best] = [...times].sort((a, b) => b[1] - a[1]);
  return best ? { actor: best[0], alternatives: [], trace: [`transcript: who is interviewed, ${best[0].name}`] } : null;
}
