import { join } from 'node:path';
import type { Config } from '../config.ts';
import { type Duckdb, quote } from '../engine/duckdb.ts';
import type { Report } from '../report.ts';
import { geocode, type Place } from './geocode.ts';

/** Rows of one INSERT. */
const BATCH = 1000;

/**
 * Where GEOCODER_URL is set, asks it for the delivery addresses of customers that the source has no coordinates of, and
 * makes `staged_dim_customer` say what it answered. Its answer is nearer than the middle of a postal code, so it goes
 * before that. Answers are cached in DATA_DIR/geocode.json; a geocoder that fails leaves things as they are.
 */
export async function locateCustomers(
  engine: Duckdb,
  { geocoderUrl, dataDir }: Pick<Config, 'geocoderUrl' | 'dataDir'>,
  report: Report,
): Promise<void> {
  if (!geocoderUrl) return;
  const addresses = await unlocated(engine);
  const found = await geocode(addresses, geocoderUrl, join(dataDir, 'geocode.json'), report);
  await engine.run(`create or replace table geocoded (
    source varchar, customer_id varchar, latitude double, longitude double)`);
  const rows = [...found].map(([key, place]) => row(key, place));
  for (let at = 0; at < rows.length; at += BATCH) {
    await engine.run(`insert into geocoded values ${rows.slice(at, at + BATCH).join(', ')}`);
  }
  await engine.run(`alter view staged_dim_customer rename to unlocated_dim_customer`);
  await engine.run(`create view staged_dim_customer as ${located}`);
}

async function unlocated(engine: Duckdb) {
  const rows = await engine.rows(`select source, customer_id, delivery_address_full as text,
      delivery_zipcode as zipcode, delivery_city as city
    from staged_dim_customer
    where located_by is distinct from 'source'
      and coalesce(delivery_address_full, delivery_zipcode, delivery_city) is not null
    order by source, customer_id`);
  return rows.map(({ source, customer_id, text, zipcode, city }) => ({
    key: JSON.stringify([source, customer_id]),
    text: text as string | null,
    zipcode: zipcode as string | null,
    city: city as string | null,
  }));
}

function row(key: string, { latitude, longitude }: Place): string {
  const [source, id] = JSON.parse(key) as [string, string];
  return `(${quote(source)}, ${quote(id)}, ${latitude}, ${longitude})`;
}

const located = `select staged.* exclude (delivery_latitude, delivery_longitude, located_by),
    coalesce(geocoded.latitude, staged.delivery_latitude) as delivery_latitude,
    coalesce(geocoded.longitude, staged.delivery_longitude) as delivery_longitude,
    case when geocoded.customer_id is not null then 'geocoder' else staged.located_by end as located_by
  from unlocated_dim_customer as staged
  left join geocoded on geocoded.source = staged.source and geocoded.customer_id = staged.customer_id`;
