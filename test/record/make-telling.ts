import { identifyStory } from '../../src/article/identify-story.ts';
import type { Modality, Position, Reading } from '../../src/index.ts';
import type { ReadStory } from '../../src/record/index.ts';
import type { Act } from '../../src/schema/acts.ts';

/** A position of a story made for a test, told by `voice` where that is not null. */
export interface Telling {
  holder: string;
  act: Act;
  object: string;
  date?: string | null;
  polarity?: Position['polarity'];
  modality?: Modality;
  voice?: string | null;
}

/** What a story made for a test is. */
export interface StoryOfTellings {
  text: string;
  outlet: string | null;
  published: string | null;
  version?: string;
  tellings: readonly Telling[];
}

/** A story that tells acts, as a reader would have read it: each position's evidence is the whole text. */
export function makeTelling({ text, outlet, published, version = '1.0.0', tellings }: StoryOfTellings): ReadStory {
  const bytes = new TextEncoder().encode(text);
  const span = { start: 0, end: text.length };
  const keys = new Set(tellings.flatMap(({ holder, object, voice }) => [holder, object, ...(voice ? [voice] : [])]));
  const voices = [...new Set(tellings.flatMap(({ voice }) => (voice ? [voice] : [])))];
  const reading: Reading = {
    reader: { name: 'demarche', version, model: 'made for a test' },
    article: {
      id: identifyStory(bytes),
      text,
      language: 'en',
      headline: null,
      byline: [],
      agency: null,
      outlet,
      dateline: null,
      published,
      url: null,
    },
    entities: [...keys].map((id) => ({
      id,
      name: id,
      aliases: [],
      kind: 'state' as const,
      partOf: null,
      speaksFor: null,
      role: null,
      named: true,
      alternatives: [],
      trace: [],
      mentions: [{ ...span, form: 'name' as const, alternatives: [], trace: [] }],
    })),
    times: [],
    statements: voices.map((speaker, at) => ({
      id: `s${at + 1}`,
      kind: 'indirect' as const,
      type: 'communication' as const,
      source: [],
      cue: [],
      content: [span],
      speaker,
      onBehalfOf: null,
      addressees: [],
      channel: null,
      saidOn: published,
      polarity: 'affirmed' as const,
      continues: null,
      question: null,
      within: null,
      score: 0.9,
      trace: [],
    })),
    positions: tellings.map(({ holder, act, object, date = null, polarity, modality, voice = null }, at) => ({
      id: `p${at + 1}`,
      holder,
      act,
      object,
      addressees: [],
      date,
      polarity: polarity ?? 'affirmed',
      modality: modality ?? 'actual',
      evidence: span,
      statement: voice === null ? null : `s${voices.indexOf(voice) + 1}`,
      score: 0.8,
      trace: [],
    })),
    facts: [],
    messages: [],
  };
  return { name: 'made.txt', bytes, reading };
}
