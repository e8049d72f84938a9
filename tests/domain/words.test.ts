import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCalendarDay } from '../../server/src/checking-input.ts';
import { fold } from '../../server/src/words/index.ts';
import { firstDayOf } from '../../server/src/recommendations/index.ts';
import { bestText } from '../../server/src/recommendations/best-text.ts';

describe('folding', () => {
  test.each([
    ['Zażółć gęślą jaźń', 'zazolc gesla jazn'],
    ['ŁÓDŹ', 'lodz'],
    ['Wrocław', 'wroclaw'],
    ['Україна Їжак Ґанок Київ', 'украіна іжак ґанок киів'],
  ])('%s is found as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('what is folded folds to itself, and capitals do not matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'aąbcćdeęfghijklłmnńoóprsśtuwyzźż ')), (letters) => {
        const text = letters.join('');
        expect(fold(text.toLocaleUpperCase('pl'))).toBe(fold(text));
        expect(fold(text)).toMatch(/^[a-z ]*$/);
      }),
    );
  });
});

describe('the best text', () => {
  const text = (
    language: 'PL' | 'EN' | 'UK',
    value: string | null,
    version: number,
    translatesVersion: number | null = null,
  ) => ({
    language,
    value,
    version,
    translatesVersion,
    isMachineMade: false,
  });

  test('is the one asked for, else the original, else none', () => {
    const texts = [text('PL', 'polski', 1), text('EN', 'English', 2, 1)];
    expect(bestText(texts, 'PL', 'EN')).toMatchObject({
      value: 'English',
      language: 'EN',
      isOriginal: false,
    });
    expect(bestText(texts, 'PL', 'UK')).toMatchObject({ value: 'polski', language: 'PL', isOriginal: true });
    expect(bestText([], 'PL', 'PL')).toBeNull();
  });

  test('is the original where the translation left this part out, and none where the original did', () => {
    expect(bestText([text('PL', 'polski', 1), text('EN', null, 2, 1)], 'PL', 'EN')).toMatchObject({
      language: 'PL',
    });
    expect(bestText([text('PL', null, 1), text('EN', null, 2, 1)], 'PL', 'EN')).toBeNull();
  });

  test('is stale when the original moved on, and the original never is', () => {
    const texts = [text('PL', 'nowy', 3), text('EN', 'old', 2, 1), text('UK', 'новий', 4, 3)];
    expect(bestText(texts, 'PL', 'EN')?.isStale).toBe(true);
    expect(bestText(texts, 'PL', 'UK')?.isStale).toBe(false);
    expect(bestText(texts, 'PL', 'PL')?.isStale).toBe(false);
  });
});

describe('dates of known precision', () => {
  const aDay = fc
    .integer({ min: 0, max: 36_000 })
    .map((days) => new Date(Date.UTC(1950, 0, 1 + days)).toISOString().slice(0, 10));

  test('a month or a year is kept by its first day, however often it is kept', () => {
    fc.assert(
      fc.property(
        aDay,
        fc.constantFrom('DAY' as const, 'MONTH' as const, 'YEAR' as const),
        (day, precision) => {
          const kept = firstDayOf(day, precision);
          expect(firstDayOf(kept, precision)).toBe(kept);
          expect(kept <= day).toBe(true);
          const known = { DAY: 10, MONTH: 7, YEAR: 4 }[precision];
          expect(kept.slice(0, known)).toBe(day.slice(0, known));
          expect(isCalendarDay(kept)).toBe(true);
        },
      ),
    );
  });

  test('only days of the calendar are days', () => {
    fc.assert(fc.property(aDay, (day) => isCalendarDay(day)));
    for (const none of [
      '2015-02-29',
      '2100-02-29',
      '2016-00-10',
      '2016-01-00',
      '2016-1-1',
      '1899-12-31',
      ' 2016-01-01',
    ]) {
      expect(isCalendarDay(none), none).toBe(false);
    }
    expect(isCalendarDay('2016-02-29')).toBe(true);
  });
});
