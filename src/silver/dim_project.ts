import { z } from 'zod';
import { define } from '../dataset.ts';
import {
  count,
  date,
  decimal,
  flag,
  integer,
  money,
  source,
  text,
  timestamp,
} from '../schema/column.ts';

const described = {
  source: source(),
  project_id: text('Project id', 'N° projet', 'Id of the project in its source'),
  project_number: text('Number', 'Numéro', 'Reference that the company uses').nullable(),
  project_name: text('Project', 'Projet', 'Title').nullable(),
  customer_id: text('Customer id', 'N° client', 'Third party it is for').nullable(),
  customer_name: text('Customer', 'Client', 'Name of that third party').nullable(),
  city: text(
    'City',
    'Ville',
    'The extrafield named by the settings, else the city of the customer',
  ).nullable(),
  colleague_id: text('Leader id', 'N° responsable', 'Colleague who leads it').nullable(),
  status: integer('Status', 'Statut', 'Status code of the source').nullable(),
  status_name: text('Status', 'Statut', 'draft, open, closed').nullable(),
  is_active: flag('Active', 'Actif', 'Whether it is open').nullable(),
  started_on: date('Started on', 'Débuté le', 'First day, as planned').nullable(),
  due_on: date('Due on', 'Échéance', 'Last day, as planned').nullable(),
  closed_at: timestamp('Closed', 'Clos le', 'When it was closed; null while it is open').nullable(),
  budget_amount: money('Budget', 'Budget', 'Budget').nullable(),
  opportunity_amount: money('Opportunity', 'Opportunité', 'Amount hoped for').nullable(),
  opportunity_percent: decimal(
    'Chance',
    'Probabilité',
    'Chance to win it, 0 to 100',
    'percent',
  ).nullable(),
};

export default define({
  description: 'Every version of every project of every source',
  label: { en: 'Projects', fr: 'Projets' },
  key: ['source', 'project_id', 'valid_from'],
  row: z.strictObject({
    project_key: count('Project key', 'Clé projet', 'Surrogate key of the version', 'key'),
    ...described,
    valid_from: timestamp('Valid from', 'Valide du', 'Since when it looks so'),
    valid_to: timestamp('Valid to', 'Valide au', 'Until when; null: still').nullable(),
    is_current: flag('Current', 'Courant', 'Whether this version is in force'),
    is_last: flag('Last', 'Dernière', 'Whether it is the last version known, of a deleted one too'),
    silver_created_at: timestamp('Created', 'Créé le', 'When a run first found this version'),
    silver_updated_at: timestamp(
      'Updated',
      'Mis à jour le',
      'When the source last changed it, else when a run first found it so',
    ),
  }),
  staged: z.strictObject({
    ...described,
    created_at: timestamp('Created', 'Créé le', 'When the source created it').nullable(),
    changed_at: timestamp('Changed', 'Modifié le', 'When the source last changed it').nullable(),
  }),
  history: { id: 'project_id', untracked: ['is_active', 'status_name', 'customer_name'] },
});
