import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { freshFolder } from '../lib/goldserve.mjs';
import { root } from '../lib/machine.mjs';

/*
 * A table of which a thousandth changes each day, read every day. After the last day the table is read from its base and
 * batches, and from one full extract of the same rows, in turn.
 */
const ROUNDS = 7;
const built = (...parts) => import(pathToFileURL(join(root, 'dist', 'src', ...parts)).href);
const silent = { info() {}, warn() {} };

export async function measureYear(url, { rows, days, say }) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await fill(client, rows);
    const sides = { batches: await lakeOf('batches'), full: await lakeOf('full') };
    const most = await liveThrough(client, url, sides.batches, { rows, days, say });
    const whole = await extractOnce(url, sides.full, '2027-06-30T00:00:00Z');
    const last = sides.batches.lake.latest('bronze-retail');
    return { rows, days, ...most, ...(await readInTurn(sides, last, whole)) };
  } finally {
    await client.query('drop table clients, achats');
    await client.end();
  }
}

async function lakeOf(name) {
  const { Lake } = await built('lake.js');
  return { lake: new Lake(freshFolder(join('year-lake', name))) };
}

async function fill(client, rows) {
  await client.query(`drop table if exists clients, achats;
    create table clients (id_client int primary key, nom text, email text, pays text, date_inscription date);
    create table achats (id_achat int primary key, id_client int, date_achat timestamp, montant numeric(12,2), produit text,
      note text, quantite int, remise numeric(5,2), statut text, vendeur text, modifie_le timestamptz default now());
    insert into achats select n, n % 1000, timestamp '2024-01-01' + n * interval '1 minute', n % 997 + 0.5,
      'article ' || n % 500, md5(n::text), n % 7, n % 30, 'livre', 'vendeur ' || n % 40
      from generate_series(1, ${rows}) as n`);
}

/** The most files and rows of batches that the table was ever read with. */
async function liveThrough(client, url, side, { rows, days, say }) {
  const most = { batches: 0, batch_rows: 0 };
  const changed = Math.max(1, Math.round(rows / 1000));
  for (let day = 0; day < days; day++) {
    const from = (day * changed * 7) % rows;
    await client.query(`update achats set montant = montant + 1, modifie_le = now()
      where id_achat > ${from} and id_achat <= ${from + changed}`);
    const at = new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
    const { files } = await extractOnce(url, side, at);
    const batches = files.filter(({ batch }) => batch?.of === 'achats');
    most.batches = Math.max(most.batches, batches.length);
    most.batch_rows = Math.max(
      most.batch_rows,
      batches.reduce((sum, file) => sum + file.rows, 0),
    );
    if (day % 50 === 49) say(`day ${day + 1}`);
  }
  return most;
}

async function extractOnce(url, { lake }, at) {
  const { extract } = await built('bronze', 'extract.js');
  const { parseConfig } = await built('config.js');
  const config = parseConfig({ INCREMENTAL: 'on', SWEEP_DAYS: '366' });
  const runId = lake.nextRunId(new Date(at));
  const source = { name: 'retail', url };
  return extract({ source, config, lake, runId, report() {}, log: silent, now: new Date(at) });
}

async function readInTurn(sides, last, whole) {
  const seconds = { batches: [], full: [] };
  const sums = new Set();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [side, manifest] of [
      ['batches', last],
      ['full', whole],
    ]) {
      const { took, sum } = await readAll(sides[side].lake, manifest);
      seconds[side].push(took);
      sums.add(sum);
    }
  }
  if (sums.size !== 1) throw new Error('base and batches do not hold the rows of the full extract');
  const files = last.files.filter(({ name, batch }) => name === 'achats' || batch?.of === 'achats');
  return { last_files: files.length, seconds };
}

/** Every value of every row, as silver would read them. */
async function readAll(lake, manifest) {
  const { Duckdb } = await built('engine', 'duckdb.js');
  const { viewTable } = await built('bronze', 'parts.js');
  const engine = await Duckdb.open(lake.folder);
  try {
    const started = performance.now();
    await viewTable(engine, lake, manifest, 'achats', 'achats');
    const [row] = await engine.rows(`select sum(hash(c)::hugeint)::varchar as sum
      from (select columns(* exclude (bronze_loaded_at, bronze_batch_id)) from achats) as c`);
    return { took: (performance.now() - started) / 1000, sum: row.sum };
  } finally {
    await engine.close();
  }
}
