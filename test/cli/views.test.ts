import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findWrongXml } from '../views/check-xml.ts';
import { type Ended, runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-views-'));

async function run(...args: string[]): Promise<Ended> {
  return runCli(args, { cwd: folder, env: { DATABASE_URL: '', COLUMNS: '100' } });
}

async function draw(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(...args, '-o', 'drawn.svg');
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  const drawn = readFileSync(join(folder, 'drawn.svg'), 'utf8');
  expect(findWrongXml(drawn.replace(/<style>.*?<\/style>/s, '').trimEnd())).toEqual([]);
  return drawn;
}

describe('a record of the register, drawn', () => {
  beforeAll(async () => void (await run('init')));

  test('as a map of who recognises', async () => {
    const drawn = await draw('map', 'Kosovo', '--as-of', '2012');
    expect(drawn).toContain('>Who recognises Kosovo, as of 2012</text>');
    expect(drawn).toContain('aria-label="Albania: recognised since 2008-02-18"');
  });

  test('as a map of whom somebody recognises, in a part of the world', async () => {
    const drawn = await draw('map', 'Russia', '--by-actor', '--region', 'Georgia, Abkhazia', '--as-of', '2012');
    expect(drawn).toContain('aria-label="Abkhazia: recognised since 2008-08-26"');
    expect(drawn).not.toContain('data-area="france"');
  });

  test('as areas in words and as GeoJSON', async () => {
    const words = await run('map', 'Kosovo', '--as-of', '2012', '--format', 'text');
    expect(words.stdout).toMatch(/^Albania +recognised since 2008-02-18$/m);
    const { stdout } = await run('map', 'Kosovo', '--as-of', '2012', '--format', 'geojson');
    expect(JSON.parse(stdout).features.length).toBeGreaterThan(300);
  });

  test('as a matrix', async () => {
    const drawn = await draw(
      'matrix',
      '--objects',
      'Kosovo, Abkhazia',
      '--actors',
      'Russia, Albania',
      '--as-of',
      '2012',
    );
    expect(drawn).toContain('<title>Albania, Kosovo: recognised</title>');
    expect(drawn.match(/role="cell"/g)).toHaveLength(4);
    const { stdout } = await run('matrix', '--objects', 'Kosovo', '--as-of', '2012', '--format', 'text');
    expect(stdout).toMatch(/^Kosovo +\d+/m);
  });

  test('as a timeline and as precedents', async () => {
    expect(await draw('timeline', 'Abkhazia', '--from', '2008', '--until', '2012')).toContain('data-mark="act"');
    expect(await draw('precedents', 'Kosovo')).toContain('Nothing is told.');
  });

  test('of a region that nobody knows says so', async () => {
    const { code, stderr } = await run('map', 'Kosovo', '--region', 'Atlantis');
    expect(code).toBe(1);
    expect(stderr).toContain('Expected a region (caucasus, balkans, ');
  });
});
