import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { AS_OF, freshFolder } from '../lib/goldserve.mjs';
import { root } from '../lib/machine.mjs';

/*
 * node bench/ebp/bare.mjs <data folder>
 * The same staging, silver, gold and score SQL on the same bronze Parquet by DuckDB as it comes: one process, no memory
 * limit, no checksum, no check of columns, no manifest, no flush to the disk. Prints the rows of each dataset as JSON.
 */
const built = (...parts) => import(pathToFileURL(join(root, 'dist', 'src', ...parts)).href);
const { functions } = await built('engine', 'functions', 'functions.js');
const { register } = await built('engine', 'functions', 'register.js');
const { inOrder } = await built('engine', 'models.js');
const { readModels } = await built('dataset.js');
const { Lake } = await built('lake.js');
const { parseConfig } = await built('config.js');
const { viewSettings } = await built('step', 'settings.js');
const { viewTargets } = await built('step', 'targets.js');
const { stage, viewStaged } = await built('step', 'stage.js');
const { viewHistories } = await built('step', 'history.js');

const [, , dataDir] = process.argv;
if (!dataDir) throw new Error('usage: node bench/ebp/bare.mjs <data folder>');
const config = parseConfig({ EBP_URL: 'postgres://nobody@127.0.0.1/none', DATA_DIR: dataDir });
const lake = new Lake(config.dataDir);
const manifest = lake.latest('bronze-ebp');
const folder = freshFolder('bare');
const draft = { folder, path: (file) => join(folder, file) };

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
await connection.run("load icu; set TimeZone = 'UTC'");
await register(connection, functions);
const engine = bareEngine();

await viewSettings(engine, AS_OF, config);
await viewTargets(engine, config);
const staged = await stage(engine, 'ebp', manifest, { lake, draft, config });
const silver = await readModels('silver');
await viewStaged(engine, silver, staged);
// No earlier silver: the history starts with this run, as in the first run of goldserve.
const none = { latest: () => undefined };
await viewHistories(engine, silver, { config, lake: none, draft, bronze: [manifest] });
for (const model of inOrder(silver)) await build(model);
const rows = {};
for (const model of inOrder([...(await readModels('gold')), ...(await readModels('score'))]))
  rows[model.name] = await build(model);
process.stdout.write(JSON.stringify(rows));

async function build({ name, sql }) {
  await engine.write(sql, draft.path(`${name}.parquet`));
  await engine.view(name, [draft.path(`${name}.parquet`)]);
  const [counted] = await engine.rows(`select count(*) as rows from ${name}`);
  return Number(counted.rows);
}

/** What the steps ask of an engine, with nothing around it. */
function bareEngine() {
  const run = (sql) => connection.run(sql);
  const rowsOf = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  const list = (files) => files.map((file) => `'${file}'`).join(', ');
  return {
    run,
    rows: rowsOf,
    describe: async (sql) =>
      (await rowsOf(`describe ${sql}`)).map((row) => ({
        name: row.column_name,
        type: row.column_type,
      })),
    view: (name, files) =>
      run(
        `create or replace view ${name} as select * from read_parquet([${list(files)}], union_by_name = true)`,
      ),
    write: async (sql, path) => {
      await run(`copy (${sql}) to '${path}' (format parquet, compression zstd)`);
      return { rows: 0, bytes: 0, checksum: '' };
    },
  };
}
