import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { sampleEntity, sampleFact, samplePosition, sampleReading } from '../../test/cli/sample-reading.ts';
import type { Reading } from '../reading.ts';
import { type ExportFormat, exportCsv, exportJson, exportNdjson } from './index.ts';

const reading = sampleReading(
  '"We will vote," said Ana Lopes, "in May."',
  [{ source: 'Ana Lopes', cue: 'said', content: ['"We will vote,"', '"in May."'], kind: 'direct' }],
  { headline: 'Vote, in May' },
);

function write(format: ExportFormat, readings: Reading[]): string {
  if (readings.length === 0) return format.empty;
  return format.before + readings.map((one) => format.reading(one, 'story.txt')).join(format.between) + format.after;
}

test.each([0, 1, 2])('JSON of %i readings is an array of them', (count) => {
  const readings = Array.from({ length: count }, () => reading);
  expect(JSON.parse(write(exportJson, readings))).toEqual(readings);
});

test.each([0, 1, 2])('NDJSON of %i readings has a line for each', (count) => {
  const readings = Array.from({ length: count }, () => reading);
  const lines = write(exportNdjson, readings).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line))).toEqual(readings);
});

test('JSON holds nothing that a terminal obeys or that cuts a line, and means the same', () => {
  const odd = sampleReading('a\u001b[2Jb\u009bc\u202ed\u2028e\u007f\ud800f');
  const line = exportNdjson.reading(odd, 'odd.txt');
  expect(line.slice(0, -1)).not.toMatch(/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  expect(JSON.parse(line)).toEqual(odd);
});

test('CSV has a head and one row a statement, whose offsets give back its words', () => {
  const { data, errors } = papaparse.parse<Record<string, string>>(write(exportCsv.statements, [reading, reading]), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(2);
  expect(data[0]).toMatchObject({
    file: 'story.txt',
    headline: 'Vote, in May',
    statement: 's1',
    kind: 'direct',
    source: 'Ana Lopes',
    cue: 'said',
    cue_at: '16..20',
    content: '"We will vote," … "in May."',
    score: '0.9',
    speaker: '',
    speaker_named: '',
    addressees: '',
    said_on: '',
  });
  const [first] = data[0]!.content_at!.split(' ').map((span) => span.split('..').map(Number) as [number, number]);
  expect(reading.article.text.slice(...first!)).toBe('"We will vote,"');
});

test('CSV tells who speaks, for whom and to whom by name and by id, and who has no name', () => {
  const spoken = sampleReading('A diplomat told reporters yes.', [
    { content: 'yes', speaker: 'diplomat', onBehalfOf: 'oriel', addressees: ['reporters', 'oriel'], saidOn: '2031-03' },
  ]);
  spoken.entities.push(
    sampleEntity({ id: 'diplomat', name: 'diplomat', named: false, speaksFor: 'oriel' }),
    sampleEntity({ id: 'oriel', name: 'Oriel', kind: 'territory' }),
    sampleEntity({ id: 'reporters', name: 'reporters', kind: 'group', named: false }),
  );
  const { data } = papaparse.parse<Record<string, string>>(write(exportCsv.statements, [spoken]), { header: true });
  expect(data[0]).toMatchObject({
    ...{ speaker: 'diplomat', speaker_id: 'diplomat', speaker_named: 'no' },
    ...{ on_behalf_of: 'Oriel', on_behalf_of_id: 'oriel', addressees: 'reporters; Oriel' },
    ...{ addressee_ids: 'reporters; oriel', channel: '', said_on: '2031-03', question: '' },
  });
});

test('CSV of stories without statements is the head alone', () => {
  expect(write(exportCsv.statements, [sampleReading('Rain.')])).toBe(exportCsv.statements.before);
  expect(write(exportCsv.statements, [])).toBe(exportCsv.statements.before);
});

test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '=1\nnext line', '＝1'])(
  'a cell %j, which a spreadsheet would run, begins with an apostrophe',
  (content) => {
    const row = exportCsv.statements.reading(sampleReading(content, [{ content }]), 'story.txt');
    const [cells] = papaparse.parse<string[]>(row).data;
    expect(cells![exportCsv.statements.before.split(',').indexOf('content')]).toBe(`'${content}`);
  },
);

const claimed = sampleReading('Oriel asked Tessaly to recognise it, an envoy said. It is part of Marrowland.', [
  { source: 'an envoy', cue: 'said', content: 'Oriel asked Tessaly to recognise it', speaker: 'envoy' },
]);
claimed.entities.push(
  sampleEntity({ id: 'envoy', name: 'envoy', named: false }),
  sampleEntity({ id: 'oriel', name: 'Oriel', kind: 'territory' }),
  sampleEntity({ id: 'tessaly', name: 'Tessaly', kind: 'state' }),
  sampleEntity({ id: 'marrowland', name: 'Marrowland', kind: 'state' }),
);
claimed.positions.push(
  samplePosition({
    ...{ holder: 'oriel', act: 'request-recognition', object: 'oriel', addressees: ['tessaly', 'envoy'] },
    ...{ date: '2031-03', evidence: { start: 0, end: 35 }, statement: 's1', score: 0.8 },
  }),
  samplePosition({ id: 'p2', polarity: 'denied', modality: 'hypothetical', holder: 'unheard-of' }),
);
claimed.facts.push(
  sampleFact({ property: 'parent-state', value: 'marrowland', asOf: '1999', evidence: { start: 52, end: 76 } }),
  sampleFact({ id: 'f2', qualifier: 'about', value: 'oriel', unit: 'people', statement: 's1', score: 0.5 }),
);

test('CSV of positions has one row each, with names and ids, the words that show it and who says it', () => {
  const { data } = papaparse.parse<Record<string, string>>(write(exportCsv.positions, [claimed]), { header: true });
  expect(data.slice(0, 2)).toEqual([
    {
      ...{ article: claimed.article.id, file: 'story.txt', headline: '', published: '', position: 'p1' },
      ...{ act: 'request-recognition', polarity: 'affirmed', modality: 'actual', date: '2031-03' },
      ...{ holder: 'Oriel', holder_id: 'oriel', object: 'Oriel', object_id: 'oriel' },
      ...{ addressees: 'Tessaly; envoy', addressee_ids: 'tessaly; envoy' },
      ...{ evidence: 'Oriel asked Tessaly to recognise it', evidence_at: '0..35' },
      ...{ statement: 's1', speaker: 'envoy', speaker_id: 'envoy', score: '0.8' },
    },
    expect.objectContaining({
      ...{ position: 'p2', polarity: 'denied', modality: 'hypothetical', date: '', statement: '', speaker: '' },
      ...{ holder: 'unheard-of', holder_id: 'unheard-of', addressees: '' },
    }),
  ]);
});

test('CSV of facts has one row each; a value that is an entity is told by name and by id', () => {
  const { data } = papaparse.parse<Record<string, string>>(write(exportCsv.facts, [claimed]), { header: true });
  expect(data.slice(0, 2)).toEqual([
    {
      ...{ article: claimed.article.id, file: 'story.txt', headline: '', published: '', fact: 'f1' },
      ...{ about: 'Oriel', about_id: 'oriel', property: 'parent-state', value: 'Marrowland', value_id: 'marrowland' },
      ...{ unit: '', qualifier: '', as_of: '1999', evidence: 'It is part of Marrowland', evidence_at: '52..76' },
      ...{ statement: '', speaker: '', speaker_id: '', score: '0.9' },
    },
    expect.objectContaining({
      ...{ property: 'population', value: 'oriel', value_id: '', unit: 'people', qualifier: 'about' },
      ...{ statement: 's1', speaker: 'envoy', speaker_id: 'envoy', score: '0.5' },
    }),
  ]);
});

test.each(['positions', 'facts'] as const)('CSV of stories without %s is the head alone', (table) => {
  expect(write(exportCsv[table], [reading])).toBe(exportCsv[table].before);
  expect(write(exportCsv[table], [])).toBe(exportCsv[table].before);
});

test('what a spreadsheet would run begins with an apostrophe in the other tables too', () => {
  const odd = sampleReading('=1+1', []);
  const evidence = { start: 0, end: 4 };
  odd.positions.push(samplePosition({ evidence }));
  odd.facts.push(sampleFact({ evidence, value: '+70,000', unit: '@home' }));
  odd.entities.push(sampleEntity({ id: 'oriel', name: '-Oriel' }));
  const cells = [exportCsv.positions, exportCsv.facts].flatMap((table) =>
    papaparse.parse<string[]>(table.reading(odd, 'story.txt').trimEnd()).data.flat(),
  );
  expect(cells.filter((cell) => cell.startsWith("'"))).toEqual([
    ...["'-Oriel", "'=1+1"],
    ...["'-Oriel", "'+70,000", "'@home", "'=1+1"],
  ]);
});
