/*
 * A process that sends webhooks, running built code, until it is killed or its parent lets go of it. Arguments: URI and
 * name of the database, the receiver, the secret.
 */
import { parseConfig } from '../../dist/src/config.js';
import { openMongo } from '../../dist/src/driver/mongo.js';
import { createLog } from '../../dist/src/log.js';
import { sendWebhooks } from '../../dist/src/webhook/webhooks.js';

const [, , uri, db, url, secret] = process.argv;
const mongo = await openMongo(uri, db);
const { webhooks } = parseConfig({ WEBHOOK_URL: url, WEBHOOK_SECRET: secret });
const datasets = ['orders', 'month_summary', 'totals'].map((name) => ({ name, path: name }));
const pace = { pollMs: 20, firstMs: 20, mostMs: 100 };
sendWebhooks({ mongo, log: createLog('silent'), settings: webhooks, datasets, pace });
process.on('disconnect', () => process.exit());
process.send('ready');
