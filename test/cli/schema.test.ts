import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/index.ts';
import { acts } from '../../src/schema/acts.ts';
import { properties } from '../../src/schema/facts.ts';
import type { Span } from '../../src/span.ts';
import { runCli } from './run-cli.ts';
import { sampleFact, samplePosition, sampleReading } from './sample-reading.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/reading-1.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

function problems(value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** JSON that the tests take apart. */
interface Part {
  [key: string]: Part;
}

/** A reading with everything in it that a stage fills. */
function full(): Part {
  const span = { start: 0, end: 3 };
  const reading = sampleReading('Ana Lopes said yes.', [{ source: 'Ana Lopes', cue: 'said', content: 'yes' }], {
    dateline: { place: 'Quellport', date: '2031-03-05', ...span },
    published: '[2008-03-05,2008-05-03]',
  });
  return JSON.parse(
    JSON.stringify({
      ...reading,
      entities: [
        {
          ...{
            id: 'ana-lopes',
            name: 'Ana Lopes',
            aliases: ['Lopes'],
            kind: 'person',
            partOf: null,
            speaksFor: 'oriel',
          },
          ...{ role: 'Foreign Minister', named: true, alternatives: [], trace: ['role: "Foreign Minister"'] },
          mentions: [{ ...span, form: 'name', alternatives: ['oriel'], trace: ['a name'] }],
        },
      ],
      times: [{ ...span, type: 'DURATION', value: 'P17Y', trace: ['a rule'] }],
      positions: [
        {
          ...{
            id: 'p1',
            holder: 'tessaly',
            act: 'recognise',
            object: 'oriel',
            addressees: [],
            date: '1999',
            polarity: 'denied',
          },
          ...{ modality: 'requested', evidence: span, statement: 's1', score: 0.5, trace: ['a rule'] },
        },
      ],
      facts: [
        {
          ...{
            id: 'f1',
            about: 'oriel',
            property: 'population',
            value: 70000,
            unit: null,
            qualifier: 'about',
            asOf: null,
          },
          ...{ evidence: span, statement: null, score: 1, trace: [] },
        },
      ],
      messages: [{ rule: 'odd-date', ...span, text: 'Odd.' }],
    }),
  );
}

test('a reading with all its parts is valid', () => {
  expect(problems(full())).toEqual([]);
});

test.each(acts.map(({ act }) => act))('a position may be about %s', (act) => {
  const positions = (['actual', 'intended', 'requested', 'hypothetical'] as const).map((modality) =>
    samplePosition({ act, modality, addressees: ['oriel'] }),
  );
  expect(problems({ ...full(), positions })).toEqual([]);
});

test.each(properties.map(({ property }) => property))('a fact may tell %s', (property) => {
  expect(problems({ ...full(), facts: [sampleFact({ property, statement: 's1' })] })).toEqual([]);
});

test.each<[string, object]>([
  ['an act', { positions: [{ ...samplePosition({}), act: 'applaud' }] }],
  ['a modality', { positions: [{ ...samplePosition({}), modality: 'wished' }] }],
  ['a polarity', { positions: [{ ...samplePosition({}), polarity: 'doubted' }] }],
  ['a property', { facts: [{ ...sampleFact({}), property: 'colour' }] }],
  ['a score', { facts: [{ ...sampleFact({}), score: 1.5 }] }],
])('%s that nobody knows is not valid', (_, wrong) => {
  expect(problems({ ...full(), ...wrong })).not.toEqual([]);
});

describe('no part of a reading may', () => {
  const objects: [string, (reading: Part) => Part][] = [
    ['the reading', (reading) => reading],
    ...['reader', 'article'].map((key): [string, (r: Part) => Part] => [key, (r) => r[key]!]),
    ['dateline', (reading) => reading.article!.dateline!],
    ...['entities', 'times', 'statements', 'positions', 'facts', 'messages'].map((key): [string, (r: Part) => Part] => [
      key,
      (r) => r[key]![0]!,
    ]),
    ['mention', (reading) => reading.entities![0]!.mentions![0]!],
  ];

  test.each(objects)('have more in it than is described, or less: %s', (_, pick) => {
    const more = full();
    pick(more).unheardOf = {};
    expect(problems(more).join()).toContain('must NOT have');
    for (const key of Object.keys(pick(full()))) {
      const less = full();
      delete pick(less)[key];
      expect(problems(less).join(), key).toContain(`'${key}'`);
    }
  });
});

test('all objects of the schema are closed and described', () => {
  const open: string[] = [];
  JSON.stringify(schema, (key, value) => {
    if (value?.type === 'object' && value.additionalProperties !== false) open.push(key);
    return value;
  });
  expect(open).toEqual([]);
});

describe('every reading of ours is valid, and its spans lie in its text', async () => {
  const examples = new URL('../../examples/', import.meta.url);
  const files = readdirSync(examples);

  test.each(files)('%s', async (file) => {
    const { stdout } = await runCli(['read', `examples/${file}`]);
    for (const line of stdout.trimEnd().split('\n')) {
      const reading = JSON.parse(line) as Reading;
      expect(problems(reading)).toEqual([]);
      for (const { start, end } of spansOf(reading)) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(reading.article.text.length);
      }
    }
  });
});

function spansOf({ article, entities, times, statements, positions, facts, messages }: Reading): Span[] {
  const said = statements.flatMap(({ source, cue, content, question }) => [
    ...source,
    ...cue,
    ...content,
    ...(question ? [question] : []),
  ]);
  const mentions = entities.flatMap((entity) => entity.mentions);
  const shown = [...positions, ...facts].map(({ evidence }) => evidence);
  return [...said, ...shown, ...mentions, ...times, ...messages, ...(article.dateline ? [article.dateline] : [])];
}
