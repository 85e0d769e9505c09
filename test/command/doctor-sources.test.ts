import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proposals } from '../../src/source/dolibarr/examine/meaning.ts';
import { fieldMeanings } from '../../src/source/dolibarr/fields.ts';
import { forgotten } from '../../src/source/examine/transactions.ts';
import { companySql } from '../dolibarr/company.ts';
import { goldserve } from '../process.ts';
import { lendDataDir, lendMysql, lendPostgres, mysqlAvailable } from '../servers/index.ts';

/* Each trouble that doctor knows, planted in real servers: it is found, and the statement or setting that mends it is given. */
interface Finding {
  level: string;
  message: string;
  next: string | null;
}
interface Checkup {
  of: string;
  findings: Finding[];
  facts: Record<string, string>;
  examination: { env: string[]; revenue: object; codes: { column: string; codes: object[] }[] };
}

const releases: (() => Promise<unknown>)[] = [];
let dataDir: Awaited<ReturnType<typeof lendDataDir>>;

beforeAll(async () => {
  dataDir = await lendDataDir();
  releases.push(dataDir.release);
});
afterAll(async () => {
  for (const release of releases.reverse()) await release();
});

async function doctor(settings: Record<string, string>) {
  const { code, stdout, stderr } = await goldserve(['doctor', '--json'], {
    DATA_DIR: dataDir.path,
    ...settings,
  });
  if (!stdout) throw new Error(stderr);
  const { checkups } = JSON.parse(stdout) as { checkups: Checkup[] };
  const source = checkups.at(-1) as Checkup;
  const found = (part: string) => source.findings.find(({ message }) => message.includes(part));
  return { code, source, found };
}

const userOf = (url: string, user: string) => {
  const other = new URL(url);
  other.username = user;
  other.password = 'secret';
  return other.href;
};

/** Extrafields as they are described in a Dolibarr, beside the columns of the company's tickets. */
const extrafields = `
  create table llx_extrafields (rowid int, elementtype varchar(64), name varchar(64), entity int, label varchar(255), type varchar(8), pos int);
  insert into llx_extrafields values (1, 'ticket', 'note', 1, 'Satisfaction (1 à 5)', 'int', 1), (2, 'ticket', 'duree', 1, 'Durée estimée', 'varchar', 2),
    (3, 'ticket', 'prix', 1, 'Coût de la visite', 'price', 3), (4, 'ticket', 'city', 1, 'Ville', 'varchar', 4), (5, 'societe', 'note', 1, 'Note', 'int', 1),
    (6, 'ticket', 'absent', 1, 'Type d''intervention', 'varchar', 5);
  insert into llx_facture (rowid, entity, ref, type, fk_soc, datef, fk_statut, total_ht) values (50, 1, 'X', 9, 1, '2026-03-01', 1, 5);
  create table llx_const (rowid int, entity int, name varchar(60), value varchar(60));
  insert into llx_const values (1, 0, 'MAIN_VERSION_LAST_INSTALL', '8.0.4');`;

describe('a Dolibarr', () => {
  test.skipIf(!mysqlAvailable)(
    'on MariaDB: engine, index, zero dates, rights, zone, fields, codes',
    async () => {
      const database = await lendMysql();
      releases.push(database.release);
      await database.run(`${companySql()} ${extrafields}
      set sql_mode = '';
      alter table llx_propal engine = MyISAM;
      alter table llx_societe modify tms timestamp null;
      insert into llx_societe (rowid, entity, nom, client, tms) select 1000 + seq, 1, 'Client', 1, now() from seq_1_to_12000;
      alter table llx_ticket modify date_read datetime null;
      update llx_ticket set date_read = '0000-00-00 00:00:00' where rowid in (1, 2);
      alter table llx_ticket modify date_close timestamp null;
      analyze table llx_societe;`);
      const { code, source, found } = await doctor({
        DOLIBARR_URL: database.url,
        DOLIBARR_FIELD_intervention_type: 'ticket.options_nature',
      });
      expect(code).toBe(0);
      expect(found('llx_propal: engine MyISAM')).toMatchObject({
        level: 'warning',
        next: 'ALTER TABLE `llx_propal` ENGINE = InnoDB;',
      });
      expect(found('llx_societe.tms has no index')).toMatchObject({
        level: 'warning',
        next: 'CREATE INDEX `llx_societe_tms` ON `llx_societe` (`tms`);',
      });
      expect(found('llx_ticket.date_read has 2 dates that are none')?.next).toMatch(
        /^UPDATE `llx_ticket` SET `date_read` = NULL WHERE /,
      );
      expect(found('moments with a time zone are read in UTC')?.message).toContain(
        '`llx_facture`.datec',
      );
      expect(found('reading is all that is needed')?.next).toContain('GRANT SELECT ON');
      expect(found('names ticket.nature, which is no extrafield')?.next).toContain(
        'ticket.options_note',
      );
      expect(found('it is a Dolibarr 8')?.next).toContain('Upgrade');
      expect(found('facture.type 9 (1 row')?.message).toContain('no code of Dolibarr');
      expect(found('facture.entity 2')?.next).toContain('DOLIBARR_ENTITY');
      expect(source.facts).toMatchObject({
        version: expect.stringMatching(/^mariadb 1/),
        changes: expect.stringContaining('binlog_row_metadata FULL'),
        size: expect.stringMatching(/ rows in \d+ tables, [\d.]+ MB$/),
        extract: expect.stringContaining('at the usual pace'),
      });
    },
    60_000,
  );

  test.skipIf(!mysqlAvailable)(
    'of a reader who may neither see transactions nor read a table',
    async () => {
      const database = await lendMysql();
      releases.push(database.release);
      const name = new URL(database.url).pathname.slice(1);
      const reader = `r_${randomBytes(4).toString('hex')}`;
      await database.run(`create table clients (id_client int, nom text, email text, pays text, date_inscription date);
      create table achats (id_achat int, id_client int, date_achat datetime, montant decimal(10, 2), produit text);
      create user '${reader}'@'%' identified by 'secret'; grant select on ${name}.clients to '${reader}'@'%';`);
      releases.push(() => database.run(`drop user '${reader}'@'%'`));
      const refused = await doctor({ RETAIL_URL: userOf(database.url, reader) });
      expect(refused.code).toBe(1);
      expect(refused.found('denied')).toMatchObject({ level: 'error' });
      await database.run(`grant select on ${name}.* to '${reader}'@'%'`);
      const { code, found } = await doctor({ RETAIL_URL: userOf(database.url, reader) });
      expect(code).toBe(0);
      expect(found('may not see the transactions of others')?.next).toBe(
        `GRANT PROCESS ON *.* TO '${reader}'@'%';`,
      );
      expect(found('reading is all that is needed')).toBeUndefined();
    },
    60_000,
  );

  test('on PostgreSQL: the lines of .env for its extrafields, with which nothing is left to name', async () => {
    const database = await lendPostgres();
    releases.push(database.release);
    await database.run(`${companySql()} ${extrafields}`);
    const { source, found } = await doctor({ DOLIBARR_URL: database.url });
    const lines = [
      'DOLIBARR_FIELD_satisfaction=ticket.options_note',
      'DOLIBARR_FIELD_estimated_duration=ticket.options_duree',
      'DOLIBARR_FIELD_city=ticket.options_city',
      'DOLIBARR_FIELD_cost=ticket.options_prix',
    ];
    expect(source.examination.env).toEqual(lines);
    expect(found('looks like satisfaction')).toMatchObject({
      message: expect.stringContaining('filled in 2 of 2'),
      next: `Set ${lines[0]}`,
    });
    const set = Object.fromEntries(lines.map((line) => line.split('=') as [string, string]));
    const mended = await doctor({ DOLIBARR_URL: database.url, ...set });
    expect(mended.source.examination.env).toEqual([]);
    // Independent: validated or paid, of entity 1 (or none), of the types that count.
    const [expected] =
      await database.rows(`select count(*)::int as documents, sum(total_ht) as amount from llx_facture
      where coalesce(entity, 1) = 1 and fk_statut in (1, 2) and type in (0, 1, 2, 3, 5)`);
    expect(source.examination.revenue).toEqual(expected);
    const elsewhere = await doctor({ DOLIBARR_URL: database.url, DOLIBARR_ENTITY: '7' });
    expect(elsewhere.code).toBe(1);
    expect(elsewhere.found('revenue would be zero')?.next).toContain('set DOLIBARR_ENTITY=1,2');
  }, 60_000);
});

describe('a shop on PostgreSQL', () => {
  test('moments with a zone, dates of no calendar, an open transaction, a table that may not be read', async () => {
    const database = await lendPostgres();
    releases.push(database.release);
    const reader = `r_${randomBytes(4).toString('hex')}`;
    await database.run(`create table clients (id_client int, nom text, email text, pays text, date_inscription date);
      insert into clients values (1, 'A', null, null, 'infinity'), (2, 'B', null, null, '0044-03-15 BC');
      create table achats (id_achat int, id_client int, date_achat timestamptz, montant numeric, produit text);
      create role ${reader} login password 'secret'; grant select on clients to ${reader};`);
    releases.push(() => database.run(`drop owned by ${reader}; drop role ${reader}`));
    const refused = await doctor({ RETAIL_URL: userOf(database.url, reader) });
    expect(refused.code).toBe(1);
    expect(refused.found('achats')).toMatchObject({
      level: 'error',
      next: `GRANT SELECT ON "public"."achats" TO "${reader}";`,
    });
    const other = new pg.Client({ connectionString: database.url, application_name: 'forgotten' });
    await other.connect();
    await other.query('begin; select 1 from clients');
    const { code, found, source } = await doctor({ RETAIL_URL: database.url });
    await other.end();
    expect(code).toBe(0);
    expect(found('are read in UTC: "public"."achats".date_achat')?.next).toContain(
      `"date_achat" AT TIME ZONE 'Europe/Paris'`,
    );
    expect(found('clients.date_inscription has 2 dates that are none')?.next).toContain('UPDATE');
    expect(found('is a superuser')?.next).toContain('CREATE ROLE');
    expect(found('does not know how many rows')?.next).toBe('ANALYZE;');
    expect(source.facts['longest transaction']).toMatch(
      /^\d+ s, of connection \d+ \(\w+, forgotten\)$/,
    );
    expect(source.facts.changes).toContain('wal_level logical');
  }, 60_000);

  test('a transaction that was forgotten is named with what ends it', () => {
    const open = { id: 7, who: 'bob', seconds: 7_200 };
    expect(forgotten({ engine: 'postgres' }, open)[0]).toMatchObject({
      message: expect.stringContaining('for 120 minutes'),
      next: expect.stringContaining('SELECT pg_terminate_backend(7);'),
    });
    expect(forgotten({ engine: 'mariadb' }, open)[0]?.next).toContain('KILL 7;');
    expect(forgotten({ engine: 'mysql' }, { ...open, seconds: 59 })).toEqual([]);
  });
});

describe('what an extrafield looks like', () => {
  const field = (table: string, name: string, label: string, type: string) => ({
    table,
    name,
    label,
    type,
  });
  const meanings = (...fields: ReturnType<typeof field>[]) =>
    Object.fromEntries(proposals(fields).map(({ meaning, field: { name } }) => [meaning, name]));

  test.each([
    ['satisfaction', field('ticket', 'csat', 'CSAT', 'int')],
    ['satisfaction', field('ticket', 'note_client', 'Note', 'select')],
    ['estimated_duration', field('ticket', 'tps_prevu', 'Temps prévu (h)', 'double')],
    ['intervention_type', field('ticket', 'nature', "Nature de l'intervention", 'select')],
    ['city', field('ticket', 'commune', 'Commune', 'varchar')],
    ['cost', field('ticket', 'cout_total', 'Total', 'price')],
    ['budget', field('projet', 'bud', 'Budget prévu', 'price')],
    ['project_city', field('projet', 'chantier', 'Ville du chantier', 'varchar')],
  ])('%s', (meaning, one) => {
    expect(meanings(one)).toEqual({ [meaning]: one.name });
    expect(Object.keys(fieldMeanings)).toContain(meaning);
  });

  test('neither a date nor a field of another table is any of them, and money is no grade', () => {
    expect(meanings(field('ticket', 'ville', 'Ville', 'date'))).toEqual({});
    expect(meanings(field('societe', 'ville', 'Ville', 'varchar'))).toEqual({});
    expect(meanings(field('ticket', 'note', 'Note de frais', 'price'))).toEqual({});
  });

  test('one extrafield has one meaning', () => {
    const type = field('ticket', 'type', 'Type', 'select');
    const duration = field('ticket', 'duree', "Durée estimée de l'intervention", 'double');
    expect(meanings(type, duration)).toEqual({
      intervention_type: 'type',
      estimated_duration: 'duree',
    });
  });
});
