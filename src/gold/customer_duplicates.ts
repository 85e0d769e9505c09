import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { adding, count, date, flag, money, personalText, source, text } from '../schema/column.ts';

export default define({
  description:
    'Customers that are probably the same one twice, in groups, for somebody to look at: nothing is merged',
  label: { en: 'Duplicate customers', fr: 'Clients en double' },
  key: ['source', 'customer_id'],
  needs: anErp,
  sort: ['source', 'group_id', 'customer_id'],
  row: z.strictObject({
    source: source(),
    group_id: text('Group', 'Groupe', 'The least customer id of the group'),
    customer_id: text('Customer id', 'N° client', 'Id of the customer'),
    customer_name: personalText('Customer', 'Client', 'Name').nullable(),
    group_size: count('Group size', 'Taille du groupe', 'Customers in the group', 'customers'),
    reason: text(
      'Reason',
      'Raison',
      'What it has in common with another of the group: name, postal code, and phone or e-mail or both',
    ),
    zipcode: personalText(
      'Postal code',
      'Code postal',
      'Of delivery, else of invoicing',
    ).nullable(),
    city: personalText('City', 'Ville', 'Of delivery, else of invoicing').nullable(),
    phone: personalText('Phone', 'Téléphone', 'Phone of the main contact, E.164').nullable(),
    email: personalText('E-mail', 'E-mail', 'E-mail of the main contact').nullable(),
    registered_on: date('Registered on', 'Inscrit le', 'Day it was created').nullable(),
    is_active: flag('Active', 'Actif', 'Whether it is in use').nullable(),
    lifetime_value: adding('sum', money('Lifetime value', 'Valeur vie', 'Revenue of all time')),
  }),
  indexes: [['source', 'group_id']],
  checks: [
    {
      name: 'whole-groups',
      message: 'A group of duplicates has another number of rows than its size says, or one alone',
      sql: `select source, group_id, count(*) as found, max(group_size) as size
        from customer_duplicates
        group by source, group_id
        having count(*) <> max(group_size) or count(*) <> min(group_size) or count(*) < 2`,
    },
  ],
});
