import { objectSchema, schemaRef } from './names.ts';
import { recordAnswer, recordOperation } from './records.ts';

const text = (description: string) => ({ type: 'string', description });
const textOrNull = (description: string) => ({ type: ['string', 'null'], description });
const count = (description: string) => ({ type: 'integer', minimum: 0, description });
const seconds = (description: string) => ({ type: 'number', minimum: 0, description });
const list = (name: string, description: string) => ({
  type: 'array',
  items: schemaRef(name),
  description,
});
const finding = {
  type: 'string',
  enum: ['equal', 'differs', 'unproven'],
  description: '`unproven`: it could not be compared; `why` says more.',
};

const side = (description: string) => ({
  ...objectSchema(description, {
    rows: count('Rows.'),
    checksum: text('Exclusive or of the first 64 bits of the MD5 of each row, in hexadecimal.'),
  }),
  type: ['object', 'null'],
});

const table = objectSchema(
  'What is proven of a table',
  {
    source_name: text('The source.'),
    run_id: text('The extract that read it.'),
    table: text('The table.'),
    status: finding,
    source: side('As the source computed it in the snapshot of the extract.'),
    bronze: side('The same of the file that it was landed in.'),
    left_out: {
      type: 'object',
      description: 'Columns that are not in the checksum, with their type.',
      additionalProperties: { type: 'string' },
    },
    seconds: { ...seconds('What it took the source.'), type: ['number', 'null'] },
    why: text('Why it is unproven.'),
  },
  ['why'],
);

const rows = objectSchema('Where the rows of a model went', {
  model: text('The silver model.'),
  source: text('The source.'),
  rows_in: count('Rows delivered, copies counted.'),
  accepted: count('Rows accepted.'),
  rejected: count('Rows refused, kept in quarantine.'),
  collapsed: count('Identical copies of an accepted row.'),
  status: finding,
});

const total = objectSchema(
  'A total of the source beside that of gold',
  {
    source: text('The source.'),
    name: text('What is added up.'),
    source_total: textOrNull('As the source computed it; null: it could not.'),
    gold_total: textOrNull('Of the datasets of the run.'),
    refused_total: textOrNull('Of the rows refused, where the total of the source holds them.'),
    status: finding,
    why: text('Why it is unproven.'),
  },
  ['why'],
);

const certificate = objectSchema('What is proven of a run', {
  run_id: text('The run.'),
  made_at: { type: 'string', format: 'date-time', description: 'When it was proven.' },
  status: {
    type: 'string',
    enum: ['proven', 'differs', 'unproven'],
    description: '`differs` where anything does; `unproven` where something could not be compared.',
  },
  inputs: {
    type: 'object',
    description: 'The runs that it is about, by step.',
    additionalProperties: { type: 'string' },
  },
  tables: list('ProvenTable', 'The tables of the sources.'),
  rows: list('ProvenRows', 'Rows in, and what became of them.'),
  totals: list('ProvenTotal', 'Totals of the sources.'),
  cost: objectSchema('What it took', {
    proof_seconds: seconds('Seconds that the sources took for their checksums.'),
    extract_seconds: seconds('Seconds that their extracts took in all.'),
  }),
});

export const certificateSchemas = [
  { $id: 'ProvenTable', ...table },
  { $id: 'ProvenRows', ...rows },
  { $id: 'ProvenTotal', ...total },
  { $id: 'Certificate', ...certificate },
  { $id: 'CertificateAnswer', ...recordAnswer('Certificate', 'One certificate, as a list of one') },
];

const run_id = '20260115T030000123Z-1f3a5c';
const example = {
  run_id,
  made_at: '2026-01-15T03:00:03.001Z',
  status: 'proven',
  inputs: { 'bronze-retail': run_id, silver: run_id, gold: run_id },
  tables: [
    {
      source_name: 'retail',
      run_id,
      table: 'achats',
      status: 'equal',
      source: { rows: 40000, checksum: '9a3f5c0d1e2b4a68' },
      bronze: { rows: 40000, checksum: '9a3f5c0d1e2b4a68' },
      left_out: {},
      seconds: 0.12,
    },
  ],
  rows: [
    {
      model: 'fact_sale',
      source: 'retail',
      rows_in: 40000,
      accepted: 39347,
      rejected: 532,
      collapsed: 121,
      status: 'equal',
    },
  ],
  totals: [
    {
      source: 'retail',
      name: 'amount',
      source_total: '35590021.40',
      gold_total: '33578800.16',
      refused_total: '2011221.24',
      status: 'equal',
    },
  ],
  cost: { proof_seconds: 0.15, extract_seconds: 1.1 },
};

export const certificateDetail = recordOperation({
  operationId: 'getCertificateByRun',
  summary: 'What is proven of a run',
  description:
    'Checksums of the source and of what was landed, what became of every row, and totals that the source itself ' +
    'computed beside those of the datasets.',
  answer: 'CertificateAnswer',
  example,
  self: `/certificate/${run_id}`,
  params: {
    run_id: {
      type: 'string',
      minLength: 1,
      maxLength: 100,
      description: 'The id of a run.',
      examples: [run_id],
    },
  },
  problems: [400, 404, 406, 414, 500, 503, 504],
});
