import { inBoth, type NamedFunction } from './function.ts';

export const monthIndex: NamedFunction = {
  name: 'month_index',
  parameters: { day: 'date' },
  returns: 'integer',
  meaning:
    'year * 12 + month: the difference of two is the number of calendar months between them.',
  basis: 'Gregorian calendar.',
  ...inBoth(
    () => 'cast(year(try_cast(day as date)) * 12 + month(try_cast(day as date)) as integer)',
  ),
};

export const isoWeekday: NamedFunction = {
  name: 'iso_weekday',
  parameters: { day: 'date' },
  returns: 'integer',
  meaning: 'The day of the week, 1 Monday to 7 Sunday.',
  basis: 'ISO 8601.',
  ...inBoth((sql) => `cast(${sql.weekday('try_cast(day as date)')} as integer)`),
};
