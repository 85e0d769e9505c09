import type { Dataset } from '../dataset.ts';
import { grainsOf } from './grain.ts';
import { isMeasure } from './measure.ts';
import { type Parameter, Refusal } from './parameter.ts';
import { comparisons, isSeries } from './series.ts';

/** `compare`, for a dataset whose rows are periods or can be brought to them. */
export function compareParameter(dataset: Dataset): Parameter[] {
  const hasMeasures = dataset.columns.some((column) => isMeasure(column, dataset));
  if (!hasMeasures || !(isSeries(dataset) || grainsOf(dataset).length > 1)) return [];
  return [
    {
      name: 'compare',
      many: true,
      schema: {
        type: 'array',
        items: { type: 'string', enum: [...comparisons] },
        uniqueItems: true,
        maxItems: comparisons.length,
        description:
          'Puts beside each measure its value in the period before (`previous_period`), or in the same period a year ' +
          'before (`previous_year`; of a week: 52 weeks before), in `<measure>_<comparison>_prev`, with `…_delta` ' +
          'and `…_pct`. They are null where there is nothing to compare with, and `…_pct` where that is 0. A running ' +
          'period is compared with the same part of the other one and has `partial` true; what does not add up over ' +
          'days is null there. Separate by commas or repeat.',
        examples: [['previous_year']],
      },
      read(text, query) {
        for (const name of text.split(',')) {
          const comparison = comparisons.find((each) => each === name);
          if (!comparison) throw new Refusal('is not a comparison', [...comparisons]);
          if (query.compare.includes(comparison)) throw new Refusal('is named twice');
          query.compare.push(comparison);
        }
      },
    },
  ];
}
