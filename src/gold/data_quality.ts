import { z } from 'zod';
import { define } from '../dataset.ts';
import { count, decimal, ratio, text } from '../schema/column.ts';
import { brokenRules, measuredRows, measuredTable } from '../schema/quality.ts';

export default define({
  description:
    'How good the data is: a score from 0 to 100 of each table on each day its source was read, and what it is made of',
  label: { en: 'Data quality', fr: 'Qualité des données' },
  key: ['source', 'day', 'table_name'],
  time: 'day',
  sort: ['-day', 'source', 'score'],
  indexes: [
    ['source', '-day'],
    ['source', 'table_name', '-day'],
  ],
  keeps: 'feed',
  row: z.strictObject({
    ...measuredTable(),
    score: decimal(
      'Score',
      'Score',
      '100 x (0.4 x valid_share + 0.2 x coherent_share + 0.2 x (1 - missing_share) + 0.2 x unique_share)',
      'points',
    ),
    source_score: decimal(
      'Score of the source',
      'Score de la source',
      'Mean score of all tables of the source on the day',
      'points',
    ),
    missing_share: ratio(
      'Missing',
      'Valeurs manquantes',
      'Nulls / values of the columns that have any value',
    ),
    valid_share: ratio('Valid', 'Valides', 'accepted / (accepted + rejected)'),
    coherent_share: ratio('Coherent', 'Cohérentes', 'accepted / (accepted + incoherent)'),
    unique_share: ratio('Unique', 'Uniques', '1 - duplicates / rows_in, at least 0'),
    ...measuredRows(),
    duplicates: count(
      'Duplicates',
      'Doublons',
      'Identical copies, rows refused for the id of another, and customers that are probably another one',
      'rows',
    ),
    ...brokenRules(),
  }),
  hidden: z.strictObject({
    feed: text('Feed', 'Flux', "The source, the demo's apart from the company's own"),
  }),
  checks: [
    {
      name: 'scores-in-range',
      message: 'A score is not between 0 and 100, or a share not between 0 and 1',
      sql: `select * from data_quality
        where score not between 0 and 100 or source_score not between 0 and 100
          or least(missing_share, valid_share, coherent_share, unique_share) < 0
          or greatest(missing_share, valid_share, coherent_share, unique_share) > 1`,
    },
  ],
});
