import { sampleEntity, sampleFact, samplePosition, sampleReading } from '../../test/cli/sample-reading.ts';
import { ReaderError } from '../errors.ts';
import type { ReviewItem } from '../exports/review-item.ts';
import type { ItemKind } from '../record/index.ts';
import type { Console } from './review-line.ts';
import { type Found, type Queue, reviewItems, type Tally } from './review-loop.ts';

const TEXT = 'Tessaly recognised Oriel, a diplomat said.\n\nOriel has 70,000 people.';

/** A reading with one position, one statement and one fact. */
export function reviewItem(kind: ItemKind, article = {}): ReviewItem {
  const reading = sampleReading(
    TEXT,
    [{ source: 'a diplomat', cue: 'said', content: 'Tessaly recognised Oriel', speaker: 'diplomat' }],
    { headline: 'Oriel is recognised', outlet: 'Coastal Wire', published: '2031-03-05', ...article },
  );
  const evidence = { start: 0, end: TEXT.indexOf(',') };
  reading.entities = [
    sampleEntity({ id: 'tessaly', name: 'Tessaly', kind: 'state' }),
    sampleEntity({ id: 'oriel', name: 'Oriel', kind: 'state' }),
    sampleEntity({ id: 'diplomat', name: 'diplomat', named: false }),
  ];
  reading.positions = [samplePosition({ evidence, statement: 's1' })];
  reading.facts = [sampleFact({ evidence: { start: TEXT.indexOf('Oriel has'), end: TEXT.length - 1 } })];
  const item = { position: 'p1', statement: 's1', fact: 'f1' }[kind];
  return { kind, readingId: 'r1', reading, item, target: `${kind}|${item}` };
}

/** What a run came to: each review as `kind verdict {correction} reason`, what was shown, and how many of each. */
export interface Reviewed {
  kept: string[];
  shown: string;
  tally: Tally;
}

/** Goes through a position, a statement and a fact with keys: characters as themselves, others by their names in `<>`. */
export async function reviewWith(
  keys: string,
  kinds: ItemKind[] = ['position', 'statement', 'fact'],
): Promise<Reviewed> {
  const waiting = kinds.map((kind) => reviewItem(kind));
  const pressed = [...keys.matchAll(/<([a-z-]+)>|./gu)].map(([key, name]) => name ?? key);
  const kept: string[] = [];
  let shown = '';
  const queue: Queue = {
    total: waiting.length,
    next: async () => waiting.shift() ?? null,
    keep: async ({ kind }, found) => void kept.push(tell(kind, found)),
    names: { find, near: async (typed) => KNOWN.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase())) },
    close: async () => {},
  };
  const console: Console = {
    key: async () => pressed.shift() ?? null,
    write: (text) => {
      shown += text;
    },
    screen: { width: 80, colour: false },
    terminal: false,
  };
  const tally = await reviewItems(console, queue);
  return { kept, shown, tally };
}

const KNOWN = ['Kenya', 'Kosovo', 'Tessaly'];

async function find(name: string) {
  if (!KNOWN.includes(name)) throw new ReaderError('name-not-known', `Expected a name, got "${name}". Nearest: Kenya.`);
  return { id: name.toLowerCase(), name, kind: 'state' as const };
}

function tell(kind: ItemKind, { verdict, correction, reason }: Found): string {
  const parts = [kind, verdict, correction === undefined ? '' : JSON.stringify(correction), reason ?? ''];
  return parts.filter((part) => part !== '').join(' ');
}
