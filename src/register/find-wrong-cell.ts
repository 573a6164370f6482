import { isEdtfDate } from './edtf-date.ts';
import type { Problem } from './problems.ts';
import type { Column } from './tables.ts';

/** What is wrong in a cell, wherever it stands. */
export type WrongCell = Pick<Problem, 'expected' | 'got' | 'advice'>;

/**
 * What is wrong in a cell of a column, or null.
 *
 * @example
 * findWrongCell('iso3', { check: 'iso3', required: false }, 'geo')?.expected // 'three capital letters in "iso3"'
 */
export function findWrongCell(name: string, column: Column, cell: string): WrongCell | null {
  const wrong = cell ? wrongCell(column, cell) : missingCell(column, name);
  return wrong && { ...wrong, expected: wrong.expected.replace('$', name) };
}

function missingCell({ required }: Column, column: string): WrongCell | null {
  if (!required) return null;
  const advice =
    column === 'source'
      ? 'Say where it is from: an address, a title, or "editorial: common usage".'
      : `Fill in ${column}.`;
  return { expected: 'a value in "$"', got: 'an empty cell', advice };
}

function wrongCell({ check }: Column, cell: string): WrongCell | null {
  const got = `"${cell}"`;
  if (typeof check !== 'string') {
    if (check.includes(cell)) return null;
    return { expected: `"$" to be one of ${check.join(', ')}`, got, advice: 'Use one of these.' };
  }
  const form = FORMS[check];
  return !form || form.fits(cell) ? null : { expected: `${form.expected} in "$"`, got, advice: form.advice };
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const FORMS: Readonly<Record<string, { fits: (cell: string) => boolean; expected: string; advice: string }>> = {
  slug: {
    fits: (cell) => SLUG.test(cell),
    expected: 'small letters, figures and single hyphens',
    advice: 'Write it like "south-ossetia".',
  },
  date: {
    fits: isEdtfDate,
    expected: 'an EDTF year, month or day',
    advice:
      'Write it like 1991, 1991-09 or 1991-09-02, with ~ behind it where it is approximate; leave it out if it is not known.',
  },
  order: {
    fits: (cell) => /^[1-9]$/.test(cell),
    expected: 'a figure from 1 (usual) to 9 (rare)',
    advice: 'Leave it out for 1.',
  },
  iso3: {
    fits: (cell) => /^[A-Z]{3}$/.test(cell),
    expected: 'three capital letters',
    advice: 'Leave it out where ISO 3166-1 has no code.',
  },
  wikidata: { fits: (cell) => /^Q[1-9]\d*$/.test(cell), expected: 'a Wikidata id', advice: 'Write it like Q1.' },
};
