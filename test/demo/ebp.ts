import type { LentDatabase } from '../servers/index.ts';

export { numberOf } from './servers.ts';

/** By table. */
export type Checksums = Record<string, string>;

/** A fingerprint of the rows of each table: the same for the same rows in any order. */
export async function checksum(db: LentDatabase): Promise<Checksums> {
  const tables = await db.rows(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  );
  const sums: Checksums = {};
  for (const { name } of tables) {
    const [row] = await db.rows(
      `SELECT md5(coalesce(string_agg(md5(t::text), '' ORDER BY md5(t::text)), '')) AS sum FROM "${name}" t`,
    );
    sums[String(name)] = String(row?.sum);
  }
  return sums;
}
