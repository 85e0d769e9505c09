import { z } from 'zod';
import { define } from '../dataset.ts';
import { targets } from '../needs.ts';
import { flag, money, ratio, source, text } from '../schema/column.ts';
import { monthColumn } from '../schema/trade.ts';

export default define({
  description:
    'Targets of the settings beside the revenue of their months; no row without a TARGETS_FILE',
  label: { en: 'Targets and revenue', fr: 'Objectifs et réalisé' },
  key: ['source', 'month', 'family'],
  needs: targets,
  time: 'month',
  grain: 'month',
  row: z.strictObject({
    source: source(),
    month: monthColumn(),
    family: text(
      'Target for',
      'Objectif pour',
      'Family as the file names it, by id or caption; null: the whole revenue',
    ).nullable(),
    item_family_id: text(
      'Family id',
      'N° famille',
      'The family meant; null for the whole revenue, and for a family that no item has',
    ).nullable(),
    item_family_name: text('Family', 'Famille', 'Caption of the family').nullable(),
    target: money('Target', 'Objectif', 'Revenue aimed at, VAT excluded'),
    actual: money('Revenue', 'Réalisé', 'Revenue of the month, 0 without any'),
    gap: money('Gap', 'Écart', 'actual - target'),
    attainment: ratio(
      'Attainment',
      'Taux de réalisation',
      'actual / target: 1 is reached; null for a target of 0',
    ).nullable(),
    is_over: flag('Over', 'Mois clos', 'Whether the month ended before the reference day'),
  }),
  checks: [
    {
      name: 'revenue-of-the-month',
      message: 'The revenue beside a target of the whole is not that of /monthly',
      sql: `select goal.source, goal.month from targets_vs_actual as goal
        left join monthly on monthly.source = goal.source and monthly.mois = goal.month
        where goal.family is null and goal.actual <> coalesce(monthly.ca, 0)`,
    },
  ],
});
