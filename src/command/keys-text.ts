import { type KeyRecord, stateOf } from '../access/key.ts';
import { table } from './progress.ts';

/** The keys for a person: what each may do, and until when. */
export function keysText(keys: KeyRecord[]): string {
  if (!keys.length) return 'There is no key. Make one: goldserve keys create <name> --scope read:*';
  const header = ['id', 'name', 'state', 'scopes', 'narrowed to', 'rate', 'until'];
  return table(header, keys.map(lineOf));
}

const lineOf = (key: KeyRecord) => [
  ...[key.id, key.name, stateOf(key), key.scopes.join(' '), narrowing(key)],
  ...[key.rate ?? '', key.expires_at?.slice(0, 16) ?? ''],
];

function narrowing({ filters, fields }: KeyRecord): string {
  const rows = filters.map(
    ({ column, values }) => `${column} in ${values.map((value) => value ?? 'null').join(',')}`,
  );
  return [...rows, ...(fields ? [`fields ${fields.join(',')}`] : [])].join('; ');
}
