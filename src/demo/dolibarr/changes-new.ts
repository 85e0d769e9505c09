import { between, type Random } from '../random.ts';
import type { Cell } from '../server.ts';
import { type Day, some } from './changes.ts';
import { type Column, plainOf, quoted, readSchema } from './schema.ts';

type Row = Record<string, Cell>;

/** Adds rows with the columns that they name; the others are null, or plain where they may not be. */
async function add({ server, table }: Day, name: string, rows: Row[]): Promise<void> {
  if (!rows.length) return;
  const columns = (readSchema({}).get(name) as Column[]).filter(
    (column) => column.required || (rows[0] as Row)[column.name] !== undefined,
  );
  const cells = rows.map((row) =>
    columns.map((column) => row[column.name] ?? (column.required ? plainOf(column) : null)),
  );
  const names = columns.map((column) => quoted(column.name, server.engine));
  await server.load(table(name), names, cells);
}

async function lastId({ server, table }: Day, name: string): Promise<number> {
  const [row] = await server.rows(`SELECT max(rowid) AS id FROM ${table(name)}`);
  return Number(row?.id ?? 0);
}

const time = (date: string, random: Random) =>
  `${date} ${between(random, 10, 18)}:${between(random, 10, 59)}:00`;

export async function addTickets(day: Day, count: number): Promise<number> {
  const thirds = await some(day, 'societe', 'client IN (1, 3)', Math.max(1, count));
  const first = (await lastId(day, 'ticket')) + 1;
  const rows = Array.from({ length: count }, (_, j): Row => {
    const id = first + j;
    return {
      rowid: id,
      entity: 1,
      ref: `TS-${id}`,
      track_id: id.toString(36).padStart(16, '0'),
      fk_soc: thirds[j % thirds.length] ?? null,
      subject: 'Plus de chauffage',
      fk_statut: 0,
      type_code: 'ISSUE',
      severity_code: 'NORMAL',
      datec: time(day.date, day.random),
      tms: day.now,
    };
  });
  await add(day, 'ticket', rows);
  return rows.length;
}

/** Invoices of labour alone, which moves no stock, a line each; nobody has paid them yet. */
export async function addInvoices(day: Day, count: number): Promise<number> {
  const thirds = await some(day, 'societe', 'client IN (1, 3)', Math.max(1, count));
  const services = await some(day, 'product', 'fk_product_type = 1', Math.max(1, count));
  if (!thirds.length || !services.length) return 0;
  const first = {
    facture: (await lastId(day, 'facture')) + 1,
    line: (await lastId(day, 'facturedet')) + 1,
  };
  const sold = Array.from({ length: count }, (_, j) => ({
    id: first.facture + j,
    line: first.line + j,
    third: thirds[j % thirds.length] as number,
    item: services[j % services.length] as number,
    net: 10 * between(day.random, 5, 90),
  }));
  await add(
    day,
    'facture',
    sold.map((one) => header(day, one)),
  );
  await add(day, 'facturedet', sold.map(line));
  return sold.length;
}

interface Sold {
  id: number;
  line: number;
  third: number;
  item: number;
  /** Euros, a multiple of ten: its VAT of 20 % is whole. */
  net: number;
}

const header = ({ date, now }: Day, { id, third, net }: Sold): Row => ({
  rowid: id,
  ref: `FA${date.slice(2, 4)}${date.slice(5, 7)}-X${id}`,
  entity: 1,
  type: 0,
  fk_soc: third,
  datec: `${date} 18:00:00`,
  datef: date,
  date_valid: date,
  date_lim_reglement: date,
  fk_statut: 1,
  total_ht: net,
  total_tva: net / 5,
  total_ttc: net + net / 5,
  tms: now,
});

const line = ({ id, line: rowid, item, net }: Sold): Row => ({
  rowid,
  fk_facture: id,
  fk_product: item,
  product_type: 1,
  qty: 1,
  remise_percent: 0,
  tva_tx: 20,
  subprice: net,
  price: net,
  total_ht: net,
  total_tva: net / 5,
  total_ttc: net + net / 5,
  buy_price_ht: net / 2,
  rang: 1,
});
