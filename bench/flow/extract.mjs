import { statSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, goldserve } from '../lib/goldserve.mjs';
import { measure } from '../lib/measure.mjs';
import { mariadbLogin } from '../lib/shop.mjs';

/*
 * Reading `clients` and `achats` from a server, whole processes in turn: goldserve to typed, checked Parquet in one
 * snapshot, and the server's own client to a text file.
 */

/** @param url of the shop in a PostgreSQL or MariaDB */
export async function besideClient(url, purchases, rounds) {
  const rows = purchases + Math.ceil(purchases / 10);
  const out = freshFolder('extract');
  const client = url.startsWith('postgres') ? psql(url, out) : mariadb(url, out);
  const measures = { goldserve: [], [client.name]: [] };
  for (let round = 0; round < rounds; round++) {
    const DATA_DIR = freshFolder('extract-lake');
    const ours = await goldserve(['extract'], { RETAIL_URL: url, DATA_DIR });
    if (ours.answer.steps[0].rows_out !== rows)
      throw new Error(`${ours.answer.steps[0].rows_out} rows, not ${rows}`);
    measures.goldserve.push(figures(ours, rows));
    const theirs = await client.run();
    if (statSync(join(out, 'achats')).size < purchases * 20)
      throw new Error(`${client.name} wrote too little`);
    measures[client.name].push(figures(theirs, rows));
  }
  freshFolder('extract');
  freshFolder('extract-lake');
  return measures;
}

function figures({ seconds, cpu_s, peak_rss_mib }, rows) {
  return { seconds, cpu_s, peak_rss_mib, rows_per_s: Math.round(rows / seconds) };
}

function psql(url, out) {
  const copy = (table) => ['-c', `\\copy ${table} to '${join(out, table)}' csv`];
  return {
    name: 'psql \\copy',
    run: () => measure(['psql', '-X', '-q', url, ...copy('clients'), ...copy('achats')]),
  };
}

/** One process for each table: the client writes all it is asked to one file. */
function mariadb(url, out) {
  const { args, env } = mariadbLogin(url);
  const dump = (table) =>
    measure(['mariadb', ...args, '--batch', '--quick', '-e', `select * from ${table}`], {
      env,
      stdout: join(out, table),
    });
  const run = async () => {
    const [clients, achats] = [await dump('clients'), await dump('achats')];
    return {
      seconds: clients.seconds + achats.seconds,
      cpu_s: clients.cpu_s + achats.cpu_s,
      peak_rss_mib: Math.max(clients.peak_rss_mib, achats.peak_rss_mib),
    };
  };
  return { name: 'mariadb --batch', run };
}
