import { describe, expect, test } from 'vitest';
import { plain } from '../../src/serve/search.ts';
import { addUnits, isWord, periodOf, startOf } from '../../src/serve/words.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const said = (at: Date) => at.toISOString().slice(0, 10);
const period = (word: string, asOf: string) => {
  const { from, to } = periodOf(word, asOf);
  return [said(from), said(to)];
};

describe('words for periods, half-open, from the reference day', () => {
  // 2026-01-15 is a Thursday.
  test.each([
    ['today', '2026-01-15', '2026-01-16'],
    ['yesterday', '2026-01-14', '2026-01-15'],
    ['last_1d', '2026-01-15', '2026-01-16'],
    ['last_30d', '2025-12-17', '2026-01-16'],
    ['last_2w', '2026-01-02', '2026-01-16'],
    ['last_3m', '2025-10-16', '2026-01-16'],
    ['wtd', '2026-01-12', '2026-01-16'],
    ['mtd', '2026-01-01', '2026-01-16'],
    ['qtd', '2026-01-01', '2026-01-16'],
    ['ytd', '2026-01-01', '2026-01-16'],
    ['prev_week', '2026-01-05', '2026-01-12'],
    ['prev_month', '2025-12-01', '2026-01-01'],
    ['prev_quarter', '2025-10-01', '2026-01-01'],
    ['prev_year', '2025-01-01', '2026-01-01'],
  ])('%s', (word, from, to) => {
    expect(isWord(word)).toBe(true);
    expect(period(word, '2026-01-15')).toEqual([from, to]);
  });

  test('last_12m is the 365 days that figures over 12 months are made of, in a leap year too', () => {
    expect(period('last_12m', '2026-01-15')).toEqual(['2025-01-16', '2026-01-16']);
    expect(period('last_12m', '2024-03-01')).toEqual(['2023-03-03', '2024-03-02']);
  });

  test('a month that is too short for the day ends with its last one', () => {
    expect(period('last_1m', '2026-03-31')).toEqual(['2026-03-01', '2026-04-01']);
  });

  test.each(['last_0d', 'last_d', 'last_5y', 'MTD', 'prev_day', '', 'toString'])(
    '%s is none',
    (word) => expect(isWord(word)).toBe(false),
  );
});

describe('units', () => {
  test('weeks begin on Monday, also in the week of a new year', () => {
    expect(said(startOf(day('2026-01-01'), 'week'))).toBe('2025-12-29');
    expect(said(startOf(day('2026-01-04'), 'week'))).toBe('2025-12-29');
    expect(said(startOf(day('2026-01-05'), 'week'))).toBe('2026-01-05');
  });

  test('months are moved by the calendar', () => {
    expect(said(addUnits(day('2026-03-31'), 'month', -1))).toBe('2026-02-28');
    expect(said(addUnits(day('2024-02-29'), 'year', -1))).toBe('2023-02-28');
    expect(said(addUnits(day('2026-01-15'), 'quarter', -1))).toBe('2025-10-15');
  });
});

test('a text without case and accents', () => {
  expect(plain('Œuvre d’ÉTÉ, Straße')).toBe('oeuvre d’ete, strasse');
});
