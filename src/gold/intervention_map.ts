import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import {
  adding,
  date,
  decimal,
  flag,
  integer,
  personal,
  personalText,
  source,
  text,
} from '../schema/column.ts';
import { colleagueColumns, customerColumns } from '../schema/service.ts';

export default define({
  description: 'Interventions whose place is known, as points of a map',
  label: { en: 'Intervention map', fr: 'Carte des interventions' },
  key: ['source', 'schedule_event_id'],
  needs: anErp,
  time: 'jour',
  sort: ['-jour'],
  indexes: [
    ['source', '-jour'],
    ['source', 'colleague_id', '-jour'],
    ['source', 'customer_id', '-jour'],
  ],
  row: z.strictObject({
    source: source(),
    schedule_event_id: text('Event id', 'N° événement', 'Id of the intervention'),
    jour: date('Day', 'Jour', 'Day on which it starts'),
    latitude: personal(decimal('Latitude', 'Latitude', 'Latitude', 'degrees')),
    longitude: personal(decimal('Longitude', 'Longitude', 'Longitude', 'degrees')),
    zipcode: personalText('Postal code', 'Code postal', 'Postal code').nullable(),
    city: personalText('City', 'Ville', 'City').nullable(),
    intervention_category: text('Category', 'Catégorie', 'Category').nullable(),
    is_done: flag('Done', 'Faite', 'Whether it took place'),
    duration_min: adding(
      'sum',
      integer('Duration', 'Durée', 'Actual duration', 'minutes'),
    ).nullable(),
    distance_km: adding(
      'sum',
      decimal(
        'Distance',
        'Distance',
        'From the depot as the crow flies; null without a DEPOT',
        'km',
      ),
    ).nullable(),
    ...customerColumns(),
    ...colleagueColumns(),
  }),
  checks: [
    {
      name: 'on-earth',
      message: 'A point of intervention_map is not on Earth',
      sql: `select * from intervention_map
        where latitude not between -90 and 90 or longitude not between -180 and 180`,
    },
  ],
});
