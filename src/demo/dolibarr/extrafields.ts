/*
 * The demo's extrafields, as a Dolibarr has them: columns of the tables `…_extrafields`, described in `extrafields`.
 */
export interface ExtraField {
  table: 'ticket' | 'projet';
  name: string;
  label: string;
  /** Dolibarr's type, and that of the column. */
  type: string;
  code: string;
  /** What goldserve knows it as. */
  meaning: string;
}

export const extraFields: ExtraField[] = [
  {
    table: 'ticket',
    name: 'type_intervention',
    label: "Type d'intervention",
    type: 'varchar',
    code: 'v64',
    meaning: 'intervention_type',
  },
  {
    table: 'ticket',
    name: 'duree_estimee',
    label: 'Durée estimée (heures)',
    type: 'varchar',
    code: 'v16',
    meaning: 'estimated_duration',
  },
  {
    table: 'ticket',
    name: 'note_client',
    label: 'Satisfaction du client (1 à 5)',
    type: 'int',
    code: 'i',
    meaning: 'satisfaction',
  },
  {
    table: 'ticket',
    name: 'ville',
    label: "Ville de l'intervention",
    type: 'varchar',
    code: 'v64',
    meaning: 'city',
  },
  {
    table: 'ticket',
    name: 'cout',
    label: "Coût de l'intervention",
    type: 'price',
    code: 'd',
    meaning: 'cost',
  },
  {
    table: 'projet',
    name: 'budget_travaux',
    label: 'Budget des travaux',
    type: 'price',
    code: 'd',
    meaning: 'budget',
  },
  {
    table: 'projet',
    name: 'ville',
    label: 'Ville du chantier',
    type: 'varchar',
    code: 'v64',
    meaning: 'project_city',
  },
];

/** Columns of the tables of extrafields, as words of the schema. */
export const extraColumns: Record<string, string> = Object.fromEntries(
  ['ticket', 'projet'].map((table) => [
    `${table}_extrafields`,
    extraFields
      .filter((field) => field.table === table)
      .map(({ name, code }) => `${name}:${code}`)
      .join(' '),
  ]),
);

/** The setting that tells goldserve what they mean. */
export const demoFields: Record<string, string> = Object.fromEntries(
  extraFields.flatMap(({ meaning, table, name }) => [[meaning, `${table}.${name}`]]),
);
