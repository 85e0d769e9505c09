import { count, personalText, text } from './column.ts';

/*
 * Columns that several datasets about interventions have. They are functions, so that each row has columns of its own.
 */

/** A colleague as of now, whatever the name was at the time. */
export const colleagueColumns = () => ({
  colleague_key: count(
    'Colleague key',
    'Clé collaborateur',
    'Current version of the colleague; null where not known',
    'key',
  ).nullable(),
  colleague_id: text('Colleague id', 'N° collaborateur', 'Id; null: nobody is named').nullable(),
  colleague_name: personalText('Colleague', 'Collaborateur', 'Family name').nullable(),
});

/** A customer as of now. */
export const customerColumns = () => ({
  customer_key: count(
    'Customer key',
    'Clé client',
    'Current version of the customer; null where not known',
    'key',
  ).nullable(),
  customer_id: text('Customer id', 'N° client', 'Id; null: no customer is named').nullable(),
  customer_name: personalText('Customer', 'Client', 'Name').nullable(),
});
