import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * A process that needs an embedded server, as `serve` and the commands do:
 * node holder.mjs <folder of built modules> <module> <function> <DATA_DIR>
 * It says what it got on stdout; on SIGINT it takes a moment for its work in hand, then stops in order.
 */
const [, , built, module, open, dataDir] = process.argv;
const quiet = { warn() {}, error: console.error, info() {} };
const { [open]: openServer } = await import(pathToFileURL(join(built, module)).href);
const server = await openServer(dataDir, { log: quiet, report() {} });
const say = (what) => process.stdout.write(`${JSON.stringify(what)}\n`);
const stay = setInterval(() => {}, 1000);

process.on('SIGINT', async () => {
  await new Promise((resolve) => setTimeout(resolve, 500));
  say({ stopping: true, reachable: await reachable() });
  await server.stop();
  clearInterval(stay);
});

say({ url: server.url ?? server.uri, owned: server.owned });

async function reachable() {
  const { connect } = await import('node:net');
  const port = Number(new URL(server.url ?? server.uri).port);
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true) ?? socket.destroy());
    socket.once('error', () => resolve(false));
  });
}
