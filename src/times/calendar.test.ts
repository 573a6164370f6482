import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addYears, dateOfDay, dayNumber, daysIn, easterOf, isDate, weekdayOf } from './calendar.ts';
import { holidayIn } from './holiday-in.ts';

const date = (year: number | null, month: number | null, day: number | null) => ({ year, month, day });

describe('the calendar', () => {
  it('counts days of every year, the first hundred too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          fc.pre(isDate(year, month, day));
          expect(dateOfDay(dayNumber(year, month, day))).toEqual(date(year, month, day));
        },
      ),
    );
  });

  it('knows weekdays, Monday first', () => {
    expect(weekdayOf(dayNumber(2008, 3, 5))).toBe(3);
    expect(weekdayOf(dayNumber(1968, 5, 20))).toBe(1);
    expect(weekdayOf(dayNumber(1583, 12, 25))).toBe(7);
  });

  it('knows leap years; a February whose year is not known may have 29 days', () => {
    expect([1900, 2000, 2004, 2007, null].map((year) => daysIn(year, 2))).toEqual([28, 29, 29, 28, 29]);
  });

  it.each([
    [1998, '1998-04-12'],
    [2008, '2008-03-23'],
    [2038, '2038-04-25'],
  ])('Easter of %i is on %s', (year, expected) => {
    const { month, day } = dateOfDay(easterOf(year));
    expect(`${year}-0${month}-${day}`).toBe(expected);
  });

  it('finds named days by their place in a month, or from Easter', () => {
    expect(dateOfDay(holidayIn('11-4Thu', 1999))).toEqual(date(1999, 11, 25));
    expect(dateOfDay(holidayIn('05-5Mon', 2008))).toEqual(date(2008, 5, 26));
    expect(dateOfDay(holidayIn('easter-2', 2008))).toEqual(date(2008, 3, 21));
    expect(dateOfDay(holidayIn('12-25', 1991))).toEqual(date(1991, 12, 25));
  });

  it('goes on over the ends of months and years', () => {
    expect(addDays(date(2008, 2, 28), 2)).toEqual(date(2008, 3, 1));
    expect(addMonths(date(2008, 3, 5), -3)).toEqual(date(2007, 12, null));
    expect(addYears(date(2008, 2, 29), -1)).toEqual(date(2007, 2, 28));
  });

  it('leaves unknown what cannot be known', () => {
    expect(addDays(date(null, 3, 5), 1)).toEqual(date(null, 3, 6));
    expect(addDays(date(2013, 11, null), 1)).toEqual(date(null, null, null));
    expect(addMonths(date(null, 1, null), -1)).toEqual(date(null, 12, null));
    expect(addYears(date(null, 3, 5), 1)).toEqual(date(null, 3, 5));
    expect(addDays(date(9999, 12, 31), 1).year).toBeNull();
    expect(addDays(date(2008, 3, 5), 1e12)).toEqual(date(null, null, null));
  });
});
