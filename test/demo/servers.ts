import { type LentDatabase, lendMysql, lendPostgres, mysqlAvailable } from '../servers/index.ts';

/** Both servers, and the few words in which they differ. */
export const servers = [
  {
    server: 'PostgreSQL',
    available: true,
    lend: lendPostgres,
    matches: '~',
    cut: `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and pid <> pg_backend_pid()`,
  },
  {
    server: 'MariaDB',
    available: mysqlAvailable,
    lend: lendMysql,
    matches: 'regexp',
    cut: `select concat('kill ', id) as command from information_schema.processlist
           where db = database() and id <> connection_id()`,
  },
] as const;

export type TestServer = (typeof servers)[number];

/** Ends every connection to the database but the one that asks. */
export async function cutConnections(db: LentDatabase, { cut }: TestServer): Promise<void> {
  for (const { command } of await db.rows(cut)) if (command) await db.run(String(command));
}

/** A single number, whatever the driver makes of it. */
export async function numberOf(db: LentDatabase, sql: string): Promise<number> {
  const [row] = await db.rows(sql);
  return Number(Object.values(row ?? {})[0]);
}

/** All rows of both tables as text: the same text for the same rows on every server. */
export async function everything(db: LentDatabase) {
  const clients = await db.rows(
    "select id_client, nom, email, pays, concat(date_inscription, '') as date_inscription from clients",
  );
  const achats = await db.rows(
    'select id_achat, id_client, date_achat, montant, produit from achats',
  );
  return { clients: texts(clients), achats: texts(achats) };
}

const texts = (rows: Record<string, unknown>[]) =>
  rows
    .map((row) => JSON.stringify(Object.values(row).map((v) => (v === null ? v : `${v}`))))
    .sort();
