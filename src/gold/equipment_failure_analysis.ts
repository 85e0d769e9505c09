import { z } from 'zod';
import { define } from '../dataset.ts';
import { anEbp } from '../needs.ts';
import {
  adding,
  count,
  date,
  decimal,
  flag,
  integer,
  money,
  ratio,
  source,
  text,
  timestamp,
} from '../schema/column.ts';
import { customerColumns } from '../schema/service.ts';

export default define({
  description: 'Each equipment at a customer: incidents, time between failures, costs, what to do',
  label: { en: 'Equipment failures', fr: 'Pannes des équipements' },
  key: ['source', 'customer_product_id'],
  needs: anEbp,
  sort: ['-nb_incidents'],
  indexes: [
    ['source', '-nb_incidents'],
    ['source', 'customer_id'],
    ['source', 'item_id'],
    ['source', 'recommended_action'],
  ],
  row: z.strictObject({
    source: source(),
    item_key: count('Item key', 'Clé article', 'Current version of the item', 'key').nullable(),
    customer_product_id: text('Equipment id', 'N° équipement', 'Id of the equipment'),
    equipment_name: text('Equipment', 'Équipement', 'Caption').nullable(),
    item_id: text('Item id', 'N° article', 'Item that it is').nullable(),
    item_name: text('Item', 'Article', 'Caption of the item').nullable(),
    ...customerColumns(),
    installation_date: date(
      'Installed on',
      'Installé le',
      'Start of the guarantee (labour, else parts), else the day it was entered',
    ).nullable(),
    equipment_age_months: integer(
      'Age',
      'Âge',
      'Whole months from the installation to the reference day; null where not installed yet',
      'months',
    ).nullable(),
    is_under_warranty: flag('Warranty', 'Garantie', 'Whether the guarantee still runs'),
    is_under_contract: flag('Contract', 'Contrat', 'Whether a maintenance contract covers it'),
    nb_incidents: adding(
      'sum',
      count(
        'Incidents',
        'Pannes',
        'Tickets of the equipment; where the source keeps none, repairs done at it',
      ),
    ),
    first_incident_date: date('First incident', 'Première panne', 'Day it was reported').nullable(),
    last_incident_date: date('Last incident', 'Dernière panne', 'Day it was reported').nullable(),
    mtbf_days: decimal(
      'MTBF',
      'MTBF',
      'Days from the first to the last incident / (incidents - 1); of one incident, days from the installation to the reference day; null without incidents',
      'days',
    ).nullable(),
    total_maintenance_cost: adding(
      'sum',
      money(
        'Maintenance cost',
        'Coût de maintenance',
        'Cost of its tickets and of its interventions that answer none; 0 without any, null where no cost is known',
      ),
    ).nullable(),
    avg_repair_cost: money(
      'Repair cost',
      'Coût moyen de réparation',
      'Mean cost of an incident, of those whose cost is known',
    ).nullable(),
    failure_risk_score: ratio(
      'Failure risk',
      'Risque de panne',
      'Probability of a failure within 90 days; null: not computed by this version',
    ).nullable(),
    recommended_action: text(
      'Action',
      'Action',
      'Remplacement, Maintenance préventive, Surveillance or Aucune, by age, incidents, MTBF, warranty and contract',
    ),
    gold_updated_at: timestamp(
      'Changed',
      'Modifié le',
      'Latest change in the source of what the row was made from',
    ).nullable(),
  }),
  checks: [
    {
      name: 'incidents-in-order',
      message: 'An equipment has incidents without dates, or a last one before the first',
      sql: `select * from equipment_failure_analysis
        where (nb_incidents > 0) <> (first_incident_date is not null) or last_incident_date < first_incident_date
          or mtbf_days < 0`,
    },
  ],
});
