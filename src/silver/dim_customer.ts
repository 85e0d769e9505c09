import { z } from 'zod';
import { define } from '../dataset.ts';
import { date, source, text } from '../schema/column.ts';

export default define({
  description: 'Every customer of every source, once',
  label: { en: 'Customers', fr: 'Clients' },
  key: ['source', 'customer_id'],
  row: z.strictObject({
    source: source(),
    customer_id: text('Customer id', 'N° client', 'Id of the customer in its source'),
    customer_name: text('Customer', 'Client', 'Name, trimmed').nullable(),
    email: text('E-mail', 'E-mail', 'E-mail address, trimmed and in lower case').nullable(),
    country: text('Country', 'Pays', 'Country, in its most used spelling').nullable(),
    registered_on: date('Registered on', 'Inscrit le', 'Day of registration').nullable(),
  }),
});
