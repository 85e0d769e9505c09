import type { Finding } from './finding.ts';
import type { Look, Subject } from './look.ts';

/** Whether the user may do more than it needs: reading is all that is asked of the source. */
export const lookAtPrivileges: Look = async (subject) => {
  const may = await (subject.driver.engine === 'postgres' ? postgres(subject) : mysql(subject));
  const reads = `reads ${subject.tables.length} tables`;
  if (!may) return { facts: { privileges: reads } };
  return { facts: { privileges: `${reads}, and ${may}` }, findings: [tooMuch(subject, may)] };
};

async function postgres({ driver, tables }: Subject): Promise<string | undefined> {
  const names = tables.map(({ table }) => `('${table.from.replaceAll("'", "''")}')`);
  if (!names.length) return undefined;
  const [row] = await driver.query(`
    select (select rolsuper from pg_roles where rolname = current_user) as is_super,
      count(*) filter (where has_table_privilege(name, 'insert, update, delete, truncate'))::int as writable
    from (values ${names.join(', ')}) as landed(name)`);
  if (row?.is_super) return 'is a superuser';
  return Number(row?.writable) ? `may write ${row?.writable} of them` : undefined;
}

const WRITES = /\b(ALL PRIVILEGES|INSERT|UPDATE|DELETE|DROP|ALTER|SUPER)\b/;

async function mysql({ driver }: Subject): Promise<string | undefined> {
  const grants = (await driver.query('show grants')).flatMap((row) =>
    Object.values(row).map(String),
  );
  return grants.some((grant) => WRITES.test(grant.split(' ON ')[0] ?? ''))
    ? 'may write'
    : undefined;
}

const tooMuch = ({ driver, user }: Subject, may: string): Finding => ({
  level: 'note',
  message: `the user ${user} ${may}: reading is all that is needed`,
  next: reader[driver.engine === 'postgres' ? 'postgres' : 'mysql'],
});

const reader = {
  postgres:
    "CREATE ROLE goldserve_reader LOGIN PASSWORD '…'; GRANT USAGE ON SCHEMA public TO goldserve_reader; " +
    'GRANT SELECT ON ALL TABLES IN SCHEMA public TO goldserve_reader;',
  mysql:
    "CREATE USER 'goldserve_reader'@'%' IDENTIFIED BY '…'; " +
    "GRANT SELECT ON `the database`.* TO 'goldserve_reader'@'%';",
};
