import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInWarsaw } from '../../server/src/database/clock.ts';
import { afterWorkingDays } from '../../server/src/recommendations/working-days.ts';
import { plusDays } from '../support/clock.ts';

describe('working days by the Polish calendar', () => {
  test.each([
    ['a Friday is followed by a Monday', '2016-03-04', 1, '2016-03-07'],
    ['a Saturday counts as nothing', '2016-03-05', 1, '2016-03-07'],
    ['Easter Monday is a holiday', '2016-03-25', 1, '2016-03-29'],
    ['so are 1 and 3 May', '2015-04-30', 1, '2015-05-04'],
    ['so is Corpus Christi', '2015-06-03', 1, '2015-06-05'],
    ['so is 15 August, also within a week', '2014-08-14', 1, '2014-08-18'],
    ['so is 1 November', '2016-10-31', 1, '2016-11-02'],
    ['so is 11 November', '2015-11-10', 1, '2015-11-12'],
    ['so is Christmas, and its Eve not before 2025', '2015-12-23', 2, '2015-12-28'],
    ['Christmas Eve has been one since 2025', '2025-12-23', 1, '2025-12-29'],
    ['Epiphany has been one since 2011', '2011-01-05', 1, '2011-01-07'],
    ['and was none in 2010', '2010-01-05', 1, '2010-01-06'],
    ['no day at all is the same day', '2016-03-05', 0, '2016-03-05'],
  ])('%s', (_, day, days, expected) => {
    expect(afterWorkingDays(day, days)).toBe(expected);
  });

  test.each([
    [2013, '2013-03-31'],
    [2014, '2014-04-20'],
    [2015, '2015-04-05'],
    [2016, '2016-03-27'],
    [2017, '2017-04-16'],
    [2018, '2018-04-01'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
  ])('Easter of %i is known', (_, sunday) => {
    expect(afterWorkingDays(plusDays(sunday, -2), 1)).toBe(plusDays(sunday, 2));
    expect(afterWorkingDays(plusDays(sunday, 59), 1)).toBe(plusDays(sunday, 61));
  });

  test('steps add up, never stand still and never land on a weekend', () => {
    const day = fc.integer({ min: 0, max: 10_000 }).map((days) => plusDays('2005-01-01', days));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (from, some, more) => {
          const reached = afterWorkingDays(from, some);
          expect(reached > from).toBe(true);
          expect([0, 6]).not.toContain(new Date(`${reached}T12:00:00Z`).getUTCDay());
          expect(afterWorkingDays(reached, more)).toBe(afterWorkingDays(from, some + more));
        },
      ),
    );
  });
});

test.each([
  ['2016-02-29T22:59:59.999Z', '2016-02-29'],
  ['2016-02-29T23:00:00Z', '2016-03-01'],
  ['2015-06-30T21:59:59Z', '2015-06-30'],
  ['2015-06-30T22:00:00Z', '2015-07-01'],
  ['2015-03-29T00:59:59Z', '2015-03-29'],
  ['2015-12-31T23:00:00Z', '2016-01-01'],
])('at %s it is %s in Warsaw', (instant, day) => {
  expect(dayInWarsaw(new Date(instant))).toBe(day);
});
