import { objectSchema, schemaRef } from './names.ts';

const text = (description: string) => ({ type: 'string', description });
const count = (description: string) => ({ type: 'integer', minimum: 0, description });

const plan = objectSchema('How MongoDB answered one command, by its own account', {
  collection: text('The collection that was read.'),
  index: {
    type: ['string', 'null'],
    description: 'The index used; null: every document was looked at.',
  },
  stages: {
    type: 'array',
    items: { type: 'string' },
    description: 'The stages of its plan, from the answer down to the documents.',
  },
  keys_examined: count('Entries of the index that were looked at.'),
  documents_examined: count('Documents that were looked at.'),
  returned: count('Documents that came out of it.'),
  ms: count('Milliseconds that MongoDB took when it was asked for this.'),
  command: {
    type: 'object',
    description: "The command as it was sent, in MongoDB's extended JSON.",
    additionalProperties: true,
  },
});

const explanation = objectSchema('How the answer was made; with `explain=1` alone', {
  lineage: text('Where it is told how the figures were computed.'),
  mongo: {
    type: 'array',
    items: schemaRef('MongoPlan'),
    description: 'Each command sent for the rows; empty where they were read from the lake.',
  },
});

export const explainSchemas = [
  { $id: 'MongoPlan', ...plan },
  { $id: 'Explanation', ...explanation },
];
