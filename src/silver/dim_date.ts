import { z } from 'zod';
import { define } from '../dataset.ts';
import { date, flag, integer, text } from '../schema/column.ts';

export default define({
  description: 'One row per day: calendar, ISO week, French holidays',
  label: { en: 'Days', fr: 'Jours' },
  key: ['date'],
  row: z.strictObject({
    date: date('Day', 'Jour', 'The day'),
    year: integer('Year', 'Année', 'Calendar year'),
    quarter: integer('Quarter', 'Trimestre', 'Quarter, 1 to 4'),
    month: integer('Month', 'Mois', 'Month, 1 to 12'),
    day_of_month: integer('Day of month', 'Jour du mois', '1 to 31'),
    month_start: date('Month start', 'Début du mois', 'First day of the month'),
    week_start: date('Week start', 'Début de semaine', 'Monday of the week'),
    iso_year: integer('ISO year', 'Année ISO', 'Year that the ISO week belongs to'),
    iso_week: integer('ISO week', 'Semaine ISO', 'ISO week, 1 to 53'),
    iso_weekday: integer('Weekday', 'Jour de semaine', '1 is Monday, 7 is Sunday'),
    is_weekend: flag('Weekend', 'Week-end', 'Saturday or Sunday'),
    is_holiday: flag('Holiday', 'Férié', 'Public holiday of metropolitan France'),
    holiday_name: text('Holiday', 'Jour férié', 'Name of the holiday').nullable(),
  }),
});
