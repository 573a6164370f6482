import { describe, expect, test } from 'vitest';
import { holdsOn, isEdtfDate } from './edtf-date.ts';

describe('EDTF dates', () => {
  test.each(['1991', '1991-09', '1991-09-02', '1991~', '1991-05?', '2024-02-29', '1991-09-02%'])(
    '%s is one',
    (date) => {
      expect(isEdtfDate(date)).toBe(true);
    },
  );

  test.each(['yesterday', '91', '1991-13', '1991-00', '1991-02-30', '2023-02-29', '1991/1992', '1991-9-2', ''])(
    '%s is none',
    (date) => {
      expect(isEdtfDate(date)).toBe(false);
    },
  );
});

describe('what may hold on a date', () => {
  const CASES: [from: string | null, until: string | null, date: string, holds: boolean][] = [
    [null, null, '2008', true],
    ['1991-09-02', '2024-01-01', '2008-03-05', true],
    ['1991-09-02', null, '1991', true],
    ['1991-09-02', null, '1991-09-01', false],
    [null, '1991', '1991-12-25', true],
    [null, '1991~', '1992', false],
    ['1967', '1970', '1966-12-31', false],
  ];
  test.each(CASES)('%s to %s on %s: %s', (validFrom, validUntil, date, holds) => {
    expect(holdsOn({ validFrom, validUntil }, date)).toBe(holds);
  });
});
