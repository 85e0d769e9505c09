import { join } from 'node:path';
import { pino } from 'pino';
import { extract } from '../../src/bronze/extract.ts';
import { parseConfig } from '../../src/config.ts';
import { Duckdb, quote } from '../../src/engine/duckdb.ts';
import { Lake, type Manifest, newRunId } from '../../src/lake.ts';
import type { Report } from '../../src/report.ts';
import { type LentDatabase, lendMysql, lendPostgres, mysqlAvailable } from '../servers/index.ts';

/** The servers that every promise of the extract is tested on. */
export const servers = [
  {
    server: 'PostgreSQL',
    lend: lendPostgres,
    available: true,
    series: 'generate_series(1, N) as seq',
  },
  { server: 'MariaDB', lend: lendMysql, available: mysqlAvailable, series: 'seq_1_to_N' },
] as const;

export const CLIENTS =
  'create table clients (id_client integer, nom varchar(200), email varchar(200), pays varchar(50), date_inscription date)';
export const ACHATS =
  'create table achats (id_achat integer, id_client integer, date_achat timestamp(6) null, montant decimal(12,2), produit varchar(200))';

/** Fills a database with a shop of `purchases` rows of some 100 bytes, the same on every server. */
export async function fillShop(db: LentDatabase, series: string, purchases: number): Promise<void> {
  const from = (n: number) => series.replace('N', String(n));
  // datetime is MariaDB's naive timestamp; its timestamp is an instant.
  const achats = db.url.startsWith('mysql') ? ACHATS.replace('timestamp', 'datetime') : ACHATS;
  await db.run(CLIENTS);
  await db.run(achats);
  await db.run(`insert into clients select seq, concat('Élodie "', seq, '"'), concat(seq, '@exemple.fr'), 'France', '2024-02-29'
    from ${from(100)}`);
  await db.run(`insert into achats select seq, 1 + seq % 100, '2024-01-01 10:00:00.123456', seq + 0.25,
    concat('Réfrigérateur ', repeat('x', 60), seq) from ${from(purchases)}`);
}

/** Runs an extract of the shop at `url` into the lake of `dataDir`. */
export function extractShop(
  url: string,
  dataDir: string,
  report: Report = () => {},
): Promise<Manifest> {
  return extract({
    source: { name: 'retail', url },
    config: parseConfig({}),
    lake: new Lake(dataDir),
    runId: newRunId(),
    report,
    log: pino({ level: 'silent' }),
  });
}

/** Rows of a landed table, read by DuckDB; `select` is over the table. */
export async function landed(
  dataDir: string,
  manifest: Manifest,
  table: string,
  select = '*',
  order = '1',
): Promise<Record<string, unknown>[]> {
  const engine = await Duckdb.open(join(dataDir, 'reading'));
  try {
    const file = new Lake(dataDir).file(manifest, table);
    return await engine.rows(
      `select ${select} from read_parquet(${quote(file)}) order by ${order}`,
    );
  } finally {
    await engine.close();
  }
}

/** Every value of a landed table as text, binary in hexadecimal, in the order of `id_achat`. */
export async function landedTexts(dataDir: string, manifest: Manifest, table: string) {
  const columns = manifest.files.find((file) => file.name === table)?.columns ?? [];
  const texts = columns.map(({ name, type }) =>
    type === 'BLOB' ? `hex("${name}") as "${name}"` : `"${name}"::varchar as "${name}"`,
  );
  return landed(dataDir, manifest, `${table}`, `${texts.join(', ')}`);
}
