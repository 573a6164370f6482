import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRoles } from './decode-roles.ts';
import { ROLES, type RoleScores } from './score-story.ts';

const LETTERS: Record<string, (typeof ROLES)[number]> = { '.': 'none', u: 'cue', s: 'source', c: 'content' };

/** Scores that favour the roles of the letters; upper case favours them more. */
function scoresFor(letters: string, cue: number, low = 0): RoleScores {
  const roles = new Float32Array(letters.length * ROLES.length);
  [...letters].forEach((letter, i) => {
    roles[i * ROLES.length + ROLES.indexOf(LETTERS[letter.toLowerCase()]!)] = letter === letter.toLowerCase() ? 2 : 5;
  });
  return { low, high: low + letters.length, cue, roles };
}

test.each([
  ['ssuccc', 2, 'ssuccc'],
  ['ccc.us', 4, 'ccc.us'],
  ['cc.succc', 4, 'cc.succc'],
  ['u.cc', 0, 'u.cc'],
])('takes the likeliest roles of %s', (letters, cue, expected) => {
  expect(spell(decodeRoles(scoresFor(letters, cue)), letters.length)).toBe(expected);
});

test('takes the surer of two runs of source', () => {
  expect(spell(decodeRoles(scoresFor('s.SSucc', 4)), 7)).toBe('..ssucc');
});

test('holds the cue to be the cue', () => {
  expect(spell(decodeRoles(scoresFor('ssCccc', 2)), 6)).toBe('ssuccc');
});

test('finds no statement where nothing is content', () => {
  expect(decodeRoles(scoresFor('ssu...', 2))).toBeNull();
});

test('numbers tokens from the beginning of the story', () => {
  expect(decodeRoles(scoresFor('suc', 11, 10))).toEqual({ source: [10], cue: [11], content: [12] });
});

test('finds the best of all ways with one run of source', () => {
  const letters = fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 4, maxLength: 4 }), {
    minLength: 2,
    maxLength: 5,
  });
  fc.assert(
    fc.property(letters, fc.nat(), (rows, at) => {
      const cue = at % rows.length;
      const roles = Float32Array.from(rows.flat());
      const found = decodeRoles({ low: 0, high: rows.length, cue, roles });
      const best = bestByTrying(rows, cue);
      if (found) expect(sumOf(rows, spell(found, rows.length))).toBe(best);
      else expect(best).toBe(bestByTrying(rows, cue, false));
    }),
  );
});

function spell(roles: ReturnType<typeof decodeRoles>, length: number): string {
  const letters = Array.from({ length }, () => '.');
  for (const token of roles?.source ?? []) letters[token] = 's';
  for (const token of roles?.cue ?? []) letters[token] = 'u';
  for (const token of roles?.content ?? []) letters[token] = 'c';
  return letters.join('');
}

const sumOf = (rows: readonly number[][], letters: string): number =>
  [...letters].reduce((sum, letter, i) => sum + rows[i]![ROLES.indexOf(LETTERS[letter]!)]!, 0);

/** The best sum over all ways to label the tokens, content among them or not. */
function bestByTrying(rows: readonly number[][], cue: number, withContent = true): number {
  let ways = [''];
  for (let i = 0; i < rows.length; i++)
    ways = ways.flatMap((way) => (i === cue ? ['u'] : ['.', 'u', 's', 'c']).map((letter) => way + letter));
  const allowed = ways.filter((way) => (way.match(/s+/g) ?? []).length <= 1 && (withContent || !way.includes('c')));
  return Math.max(...allowed.map((way) => sumOf(rows, way)));
}
