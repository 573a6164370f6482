import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { sampleEntity, sampleReading } from '../../test/cli/sample-reading.ts';
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
  const { data, errors } = papaparse.parse<Record<string, string>>(write(exportCsv, [reading, reading]), {
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
  const { data } = papaparse.parse<Record<string, string>>(write(exportCsv, [spoken]), { header: true });
  expect(data[0]).toMatchObject({
    ...{ speaker: 'diplomat', speaker_id: 'diplomat', speaker_named: 'no' },
    ...{ on_behalf_of: 'Oriel', on_behalf_of_id: 'oriel', addressees: 'reporters; Oriel' },
    ...{ addressee_ids: 'reporters; oriel', channel: '', said_on: '2031-03', question: '' },
  });
});

test('CSV of stories without statements is the head alone', () => {
  expect(write(exportCsv, [sampleReading('Rain.')])).toBe(exportCsv.before);
  expect(write(exportCsv, [])).toBe(exportCsv.before);
});

test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '=1\nnext line', '＝1'])(
  'a cell %j, which a spreadsheet would run, begins with an apostrophe',
  (content) => {
    const row = exportCsv.reading(sampleReading(content, [{ content }]), 'story.txt');
    const [cells] = papaparse.parse<string[]>(row).data;
    expect(cells![exportCsv.before.split(',').indexOf('content')]).toBe(`'${content}`);
  },
);
