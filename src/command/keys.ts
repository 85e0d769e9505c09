import { audit, localUser } from '../access/audit.ts';
import { readFilter, readScope, requireKnown } from '../access/grant.ts';
import { type KeyRecord, newKey, stateOf } from '../access/key.ts';
import { changeKeys, readKeys } from '../access/key-file.ts';
import { readRate } from '../access/rate.ts';
import { readDatasets } from '../dataset.ts';
import { GoldserveError } from '../errors.ts';
import { expiryOf } from './keys-expiry.ts';
import { keysText } from './keys-text.ts';
import type { Answer, Session } from './session.ts';

export interface CreateOptions {
  name?: string;
  scope?: string[];
  filter?: string[];
  fields?: string;
  rate?: string;
  expires?: string;
}

/** `keys create`: a new key, shown this once. */
export async function createApiKey(
  { config, log }: Session,
  options: CreateOptions,
): Promise<Answer> {
  const wanted = usage(() => wantedOf(options));
  const datasets = await readDatasets();
  usage(() => requireKnown({ ...wanted, fields: wanted.fields ?? undefined }, datasets));
  const { key, id, hash } = newKey();
  const made = { created_at: new Date().toISOString(), created_by: localUser(), revoked_at: null };
  const record: KeyRecord = { id, hash, ...wanted, ...made };
  await changeKeys(config.dataDir, (keys) => {
    refuseSameName(record.name, keys);
    audit(config.dataDir, log, { who: localUser(), what: 'key.create', key: id, ...wanted });
    return { keys: [...keys, record], result: undefined };
  });
  const text = `${key}\n\nKey ${id} (${record.name}). It is not shown again: only a hash of it is kept.`;
  return { text, json: { ...shown(record), key } };
}

function wantedOf({ name, scope = [], filter = [], fields, rate, expires }: CreateOptions) {
  if (!name?.trim()) throw new Error('a key needs a name, such as who will use it');
  const scopes = scope.flatMap((list) => list.split(/[,\s]+/).filter(Boolean)).map(readScope);
  if (!scopes.length) throw new Error('a key needs at least one --scope, such as read:monthly');
  if (rate !== undefined) readRate(rate);
  return {
    name: name.trim(),
    scopes: [...new Set(scopes)],
    filters: filter.map(readFilter),
    fields: fields === undefined ? null : fields.split(',').map((column) => column.trim()),
    rate: rate ?? null,
    expires_at: expires === undefined ? null : expiryOf(expires).toISOString(),
  };
}

/** Two keys of one name could not be told apart when one is to be revoked. */
function refuseSameName(name: string, keys: KeyRecord[]): void {
  const same = keys.find((key) => key.name === name && stateOf(key) !== 'revoked');
  if (!same) return;
  throw new GoldserveError('usage', `there is a key named ${name} already (${same.id})`);
}

/** `keys list`: every key, without what opens the door. */
export async function listApiKeys({ config }: Session): Promise<Answer> {
  const keys = readKeys(config.dataDir);
  return { text: keysText(keys), json: { keys: keys.map(shown) } };
}

/** `keys revoke`: by its id or its name; a running server refuses it within a second. */
export async function revokeApiKey({ config, log }: Session, named: string): Promise<Answer> {
  const revoked = await changeKeys(config.dataDir, (keys) => {
    const found = keys.find((key) => isNamed(key, named));
    if (!found) throw new GoldserveError('usage', `there is no valid key ${named}; see keys list`);
    audit(config.dataDir, log, { who: localUser(), what: 'key.revoke', key: found.id });
    const record = { ...found, revoked_at: new Date().toISOString() };
    return { keys: keys.map((key) => (key === found ? record : key)), result: record };
  });
  return { text: `revoked ${revoked.id} (${revoked.name})`, json: shown(revoked) };
}

const isNamed = (key: KeyRecord, named: string) =>
  (key.id === named || key.name === named) && stateOf(key) !== 'revoked';

const shown = (record: KeyRecord) => {
  const { hash, ...rest } = record;
  return { ...rest, state: stateOf(record) };
};

/** @throws GoldserveError `usage` with what is wrong. */
function usage<T>(read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    throw new GoldserveError('usage', (thrown as Error).message);
  }
}
