/*
 * The API as a process of its own, running built code, over a database that is there already: what can be measured.
 * Arguments: URI and name of the database. It tells its address, and for each message how much memory it took at most
 * since the one before.
 */
import { buildApp } from '../../dist/routes/app.js';
import { readDatasets } from '../../dist/src/dataset.js';
import { openMongo } from '../../dist/src/driver/mongo.js';
import { createLog } from '../../dist/src/log.js';

const [, , uri, db] = process.argv;
const mongo = await openMongo(uri, db);
const app = await buildApp({
  datasets: await readDatasets(),
  mongo,
  config: { currency: 'EUR', timezone: 'Europe/Paris', sources: ['retail'] },
  nextPublish: () => null,
  log: createLog('silent'),
});

let peak = process.memoryUsage.rss();
setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 5);
process.on('message', () => {
  process.send({ peak, now: process.memoryUsage.rss() });
  peak = process.memoryUsage.rss();
});
process.on('disconnect', () => process.exit());
process.send({ url: await app.listen({ host: '127.0.0.1', port: 0 }) });
