import { fillEbp } from '../../src/demo/ebp/fill.ts';
import { fillShop } from '../../src/demo/fill.ts';
import { goldserveJson } from '../process.ts';
import { lendDataDir, lendMongo, lendPostgres } from '../servers/index.ts';

/* The demo, a shop and an ERP, taken through the whole flow: real figures in MongoDB, and the lake they came from. */

const AS_OF = '2026-06-30';

export async function publishedDemo() {
  const [shop, erp] = [await lendPostgres(), await lendPostgres()];
  const [mongo, dataDir] = [await lendMongo(), await lendDataDir()];
  await fillShop(shop.url, { asOf: AS_OF, customers: 200, purchases: 2_000 }, () => {});
  await fillEbp(erp.url, { asOf: AS_OF, scale: 0.01 }, () => {});
  const settings = {
    RETAIL_URL: shop.url,
    EBP_URL: erp.url,
    MONGODB_URI: mongo.uri,
    MONGO_DB: mongo.db,
    DATA_DIR: dataDir.path,
    AS_OF,
  };
  const run = await goldserveJson(['pipeline'], settings);
  const release = async () => {
    for (const loan of [shop, erp, mongo, dataDir]) await loan.release();
  };
  return { mongo, dataDir: dataDir.path, settings, run, release };
}

export type PublishedDemo = Awaited<ReturnType<typeof publishedDemo>>;
