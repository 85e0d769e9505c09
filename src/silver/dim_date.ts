import { z } from 'zod';
import { define } from '../dataset.ts';
import { date, flag, integer, text } from '../schema/column.ts';

export default define({
  description: 'One row per day: calendar, ISO week, French holidays, fiscal year',
  label: { en: 'Days', fr: 'Jours' },
  key: ['full_date'],
  row: z.strictObject({
    date_key: integer('Date key', 'Clé date', 'YYYYMMDD'),
    full_date: date('Day', 'Jour', 'The day'),
    year: integer('Year', 'Année', 'Calendar year'),
    quarter: integer('Quarter', 'Trimestre', 'Quarter, 1 to 4'),
    month: integer('Month', 'Mois', 'Month, 1 to 12'),
    month_name: text('Month name', 'Nom du mois', 'In French: janvier to décembre'),
    week: integer('ISO week', 'Semaine ISO', 'ISO week, 1 to 53, of iso_year'),
    day_of_month: integer('Day of month', 'Jour du mois', '1 to 31'),
    day_of_week: integer('Weekday', 'Jour de semaine', '1 is Monday, 7 is Sunday'),
    day_name: text('Weekday name', 'Nom du jour', 'In French: lundi to dimanche'),
    is_weekend: flag('Weekend', 'Week-end', 'Saturday or Sunday'),
    is_holiday: flag('Holiday', 'Férié', 'Public holiday of metropolitan France'),
    is_working_day: flag('Working day', 'Jour ouvré', 'Monday to Friday, and no holiday'),
    fiscal_year: integer(
      'Fiscal year',
      'Exercice',
      'Named by the calendar year in which it ends (FISCAL_YEAR_START)',
    ),
    fiscal_quarter: integer('Fiscal quarter', 'Trimestre fiscal', '1 to 4'),
    fiscal_month: integer('Fiscal month', 'Mois fiscal', '1 to 12'),
    month_start: date('Month start', 'Début du mois', 'First day of the month'),
    week_start: date('Week start', 'Début de semaine', 'Monday of the week'),
    iso_year: integer('ISO year', 'Année ISO', 'Year that the ISO week belongs to'),
    holiday_name: text('Holiday', 'Jour férié', 'Name of the holiday').nullable(),
  }),
});
