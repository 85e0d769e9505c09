import { count, money, personalText, text } from './column.ts';

/*
 * Columns that the datasets about projects share. They are functions, so that each row has columns of its own.
 */

/** A project as it is now. */
export const projectColumns = () => ({
  project_number: text('Number', 'Numéro', 'Reference that the company uses').nullable(),
  project_name: text('Project', 'Projet', 'Title of the project as it is now').nullable(),
  customer_id: text('Customer id', 'N° client', 'Customer it is for; null: none').nullable(),
  customer_name: personalText('Customer', 'Client', 'Name of the customer as it is now').nullable(),
  budget: money('Budget', 'Budget', 'Budget of the project; null: none entered, or 0').nullable(),
});

/** Key of the last version of a project. */
export const projectKey = () =>
  count('Project key', 'Clé projet', 'Last version of the project; null where not known', 'key');
