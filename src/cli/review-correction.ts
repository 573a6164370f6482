import { ReaderError } from '../errors.ts';
import { namesEntity } from '../exports/index.ts';
import { makeHarmless } from '../exports/make-harmless.ts';
import { correctFinding, type Finding, findingOf, type ReviewItem, spansOf } from '../exports/review-item.ts';
import { askNearest } from '../exports/suggest-nearest.ts';
import type { Entity } from '../index.ts';
import { type Correction, type ItemKind, isDate } from '../record/index.ts';
import { acts } from '../schema/acts.ts';
import { askLine, type Console, lineOf } from './review-line.ts';
import { castOf, onMargin, showFinding } from './review-screen.ts';
import { type Move, moveSpan } from './review-span.ts';
import { columnOf } from './show-reading.ts';

/** Whom a name means. */
export interface Names {
  /** @throws ReaderError `name-not-known` with the nearest names */
  find(name: string, item: ReviewItem): Promise<Pick<Entity, 'id' | 'name' | 'kind'>>;
  /** Names that begin so or are near, the nearest first. */
  near(typed: string, item: ReviewItem): Promise<readonly string[]>;
}

/**
 * Asks what is to be set right of an item, part by part, until the reviewer keeps it with Enter. Null where Escape
 * leaves it as it was read.
 */
export async function askCorrection(console: Console, item: ReviewItem, names: Names): Promise<Correction | null> {
  const read = findingOf(item);
  const desk: Desk = { console, item, names, cast: new Map(castOf(item)) };
  let correction: Correction = {};
  for (;;) {
    console.write(onMargin(lineOf(menuOf(item.kind), columnOf(console.screen), 'quiet', console.screen.colour)));
    const key = await console.key();
    if (key === null || key === 'escape') return null;
    const isSet = Object.keys(correction).length > 0;
    if (key === 'enter' && isSet) return correction;
    const part = PARTS[item.kind][key];
    if (part === undefined) continue;
    const change = await part.ask(desk, correctFinding(read, correction));
    if (change === null) continue;
    correction = { ...correction, ...change };
    console.write(`\n${showFinding(item, correctFinding(read, correction), desk.cast, console.screen)}`);
  }
}

interface Desk {
  console: Console;
  item: ReviewItem;
  names: Names;
  /** With whoever was named in the correction. */
  cast: Map<string, Entity>;
}

/** A part that can be set right, by its key; `ask` gives null where it stays. */
interface Part {
  name: string;
  ask(desk: Desk, finding: Finding): Promise<Correction | null>;
}

const PARTS: Readonly<Record<ItemKind, Readonly<Record<string, Part>>>> = {
  position: {
    h: { name: 'holder', ask: (desk) => askName(desk, 'Who holds it?', 'holder') },
    a: { name: 'act', ask: askAct },
    o: { name: 'object', ask: (desk) => askName(desk, 'About whom?', 'object') },
    d: { name: 'date', ask: (desk) => askDate(desk, 'date') },
    n: { name: 'affirmed or not', ask: turnPolarity },
    m: { name: 'how it is meant', ask: turnModality },
    w: { name: 'words', ask: askSpan },
  },
  statement: {
    h: { name: 'who speaks', ask: (desk) => askName(desk, 'Who speaks? (- for nobody known)', 'speaker') },
    b: { name: 'for whom', ask: (desk) => askName(desk, 'For whom? (- for nobody)', 'onBehalfOf') },
    w: { name: 'words', ask: askSpan },
  },
  fact: {
    h: { name: 'of whom', ask: (desk) => askName(desk, 'Of whom?', 'about') },
    v: { name: 'value', ask: askValue },
    d: { name: 'date', ask: (desk) => askDate(desk, 'asOf') },
    w: { name: 'words', ask: askSpan },
  },
};

function menuOf(kind: ItemKind): string {
  const parts = Object.entries(PARTS[kind]).map(([key, { name }]) => `${name} ${key}`);
  return `What is to be set right? ${parts.join(' · ')} · keep Enter · leave Escape`;
}

const MAY_BE_NOBODY: readonly string[] = ['speaker', 'onBehalfOf'];

/** Asks until a name is one that somebody is known by; an empty line leaves it. */
async function askName(desk: Desk, question: string, part: string): Promise<Correction | null> {
  const { console, item, names } = desk;
  for (;;) {
    const typed = await askLine(console, `${question} `, (begun) => names.near(begun, item));
    if (typed === null || typed === '') return null;
    if (typed === '-' && MAY_BE_NOBODY.includes(part)) return { [part]: null };
    const found = await names.find(typed, item).catch((error: unknown) => refuse(desk, error));
    if (found === null) continue;
    if (!desk.cast.has(found.id)) desk.cast.set(found.id, { ...NOT_IN_THE_STORY, ...found });
    return { [part]: found.id };
  }
}

function refuse(desk: Desk, error: unknown): null {
  if (!(error instanceof ReaderError)) throw error;
  return tell(desk, error.message);
}

function tell({ console }: Pick<Desk, 'console'>, message: string): null {
  console.write(onMargin(lineOf(message, columnOf(console.screen), 'plain', false)));
  return null;
}

/** Whoever is named in a correction and not in the story. */
const NOT_IN_THE_STORY: Omit<Entity, 'id' | 'name' | 'kind'> = {
  aliases: [],
  partOf: null,
  speaksFor: null,
  role: null,
  named: true,
  alternatives: [],
  trace: [],
  mentions: [],
};

const ACTS: readonly string[] = acts.map(({ act }) => act);

async function askAct(desk: Desk): Promise<Correction | null> {
  tell(desk, ACTS.map((act, at) => `${at + 1} ${act}`).join(' · '));
  const begun = (typed: string): string[] => ACTS.filter((act) => act.startsWith(typed));
  for (;;) {
    const typed = await askLine(desk.console, 'Which act? (its number or name) ', async (start) => begun(start));
    if (typed === null || typed === '') return null;
    const those = ACTS.includes(typed) ? [typed] : begun(typed);
    const act = ACTS[Number(typed) - 1] ?? (those.length === 1 ? those[0] : undefined);
    if (act !== undefined) return { act };
    const hint = those.length > 1 ? `: ${those.join(' or ')}?` : askNearest(typed, ACTS);
    tell(desk, `Expected one of the acts, got "${typed}"${hint}`);
  }
}

async function askDate(desk: Desk, part: 'date' | 'asOf'): Promise<Correction | null> {
  for (;;) {
    const typed = await askLine(desk.console, 'When? (2008-03-05, 2008-03, 2008, 2008~; - for not told) ');
    if (typed === null || typed === '') return null;
    if (typed === '-') return { [part]: null };
    if (isDate(typed)) return { [part]: typed };
    tell(desk, `Expected a date by EDTF such as 2008-03-05, 2008-03, 2008 or 2008~, got "${typed}".`);
  }
}

async function askValue(desk: Desk, finding: Finding): Promise<Correction | null> {
  if ('property' in finding && namesEntity(finding.property)) return askName(desk, 'Who or what is it?', 'value');
  const typed = await askLine(desk.console, 'Which value? ');
  return typed === null || typed === '' ? null : { value: typed };
}

async function turnPolarity(_desk: Desk, finding: Finding): Promise<Correction | null> {
  return 'polarity' in finding ? { polarity: finding.polarity === 'affirmed' ? 'denied' : 'affirmed' } : null;
}

const MODALITIES = ['actual', 'intended', 'requested', 'hypothetical'] as const;

async function turnModality(_desk: Desk, finding: Finding): Promise<Correction | null> {
  if (!('modality' in finding)) return null;
  return { modality: MODALITIES[(MODALITIES.indexOf(finding.modality) + 1) % MODALITIES.length]! };
}

const MOVES: Readonly<Record<string, Omit<Move, 'edge'>>> = {
  '-': { by: 'word', forward: false },
  left: { by: 'word', forward: false },
  '+': { by: 'word', forward: true },
  right: { by: 'word', forward: true },
  ',': { by: 'character', forward: false },
  '.': { by: 'character', forward: true },
};

/** Moves an end of the words, shown at each step: of several stretches the start of the first and the end of the last. */
async function askSpan({ console, item, cast }: Desk, finding: Finding): Promise<Correction | null> {
  const { text } = item.reading.article;
  const spans = spansOf(finding).map((span) => ({ ...span }));
  const before = JSON.stringify(spans);
  let edge: Move['edge'] = 'end';
  tell(
    { console },
    'Move the end: - and + or arrows a word, , and . a character; s the start instead, e the end; Enter',
  );
  for (;;) {
    const key = await console.key();
    if (key === null || key === 'escape') return null;
    if (key === 'enter') return JSON.stringify(spans) === before ? null : correctionOf(finding, spans);
    if (key === 's') edge = 'start';
    if (key === 'e') edge = 'end';
    const move = MOVES[key];
    if (move === undefined) continue;
    const at = edge === 'start' ? 0 : spans.length - 1;
    spans[at] = moveSpan(text, spans[at]!, { edge, ...move });
    const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    if (console.terminal)
      console.write(showFinding(item, correctFinding(finding, correctionOf(finding, spans)), cast, console.screen));
    else console.write(`  ${makeHarmless(words).replaceAll('\n', ' ')}\n`);
  }
}

function correctionOf(finding: Finding, spans: readonly { start: number; end: number }[]): Correction {
  if ('content' in finding) return { content: spans.map(({ start, end }) => [start, end]) };
  return { start: spans[0]!.start, end: spans[0]!.end };
}
