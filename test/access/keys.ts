import { type KeyRecord, newKey } from '../../src/access/key.ts';
import { changeKeys } from '../../src/access/key-file.ts';

/** Makes a key as `keys create` does, and gives what its owner is shown. */
export async function makeKey(dataDir: string, given: Partial<KeyRecord> & { scopes: string[] }) {
  const { key, id, hash } = newKey();
  const record: KeyRecord = {
    ...{ id, hash, name: id, filters: [], fields: null, rate: null, expires_at: null },
    ...{ created_at: new Date().toISOString(), created_by: 'test', revoked_at: null },
    ...given,
  };
  await changeKeys(dataDir, (keys) => ({ keys: [...keys, record], result: undefined }));
  return { key, id };
}

/** Takes it back as `keys revoke` does. */
export const revokeKey = (dataDir: string, id: string) =>
  changeKeys(dataDir, (keys) => ({
    keys: keys.map((each) =>
      each.id === id ? { ...each, revoked_at: new Date().toISOString() } : each,
    ),
    result: undefined,
  }));
