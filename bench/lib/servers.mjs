import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freshFolder } from './goldserve.mjs';
import { root, workFolder } from './machine.mjs';

/*
 * Private servers on free ports of the loopback interface, ended with the bench. They are children of the bench, not of
 * what it measures.
 */
const context = {
  log: {
    trace() {},
    debug() {},
    info() {},
    warn: console.warn,
    error: console.error,
    fatal: console.error,
  },
  report() {},
};

/** Starts those named; gives their URLs, and `stop`. */
export async function startServers(...names) {
  const folder = freshFolder('servers');
  // Servers that refuse to run as root run as accounts of their own, which must reach their files.
  chmodSync(folder, 0o755);
  const started = {};
  for (const name of names) started[name] = await starters[name](folder);
  const stop = async () => {
    for (const server of Object.values(started).reverse()) await server.stop();
    freshFolder('servers');
  };
  return { ...started, stop };
}

const built = (...parts) => import(pathToFileURL(join(...parts)).href);

const starters = {
  async postgres(folder) {
    const { openEmbeddedPostgres } = await built(root, 'dist', 'src', 'embedded', 'postgres.js');
    const server = await openEmbeddedPostgres(folder, context);
    return { url: server.url, stop: () => server.stop() };
  },
  async mongodb(folder) {
    const { openEmbeddedMongo } = await built(root, 'dist', 'src', 'embedded', 'mongod.js');
    const server = await openEmbeddedMongo(folder, context);
    return { url: server.uri, stop: () => server.stop() };
  },
  async mariadb(folder) {
    const file = [workFolder, 'built', 'test', 'servers', 'mariadb.js'];
    const { startMariadb } = await built(...file);
    const server = await startMariadb(join(folder, 'mariadb'));
    if (!server)
      throw new Error('no MariaDB or MySQL server is installed: apt-get install mariadb-server');
    const url = new URL(server.url);
    url.pathname = '/shop';
    return { url: url.href, stop: server.stop };
  },
};
