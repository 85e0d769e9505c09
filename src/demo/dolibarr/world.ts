import { type Calendar, calendarTo } from '../ebp/calendar.ts';
import { type Baskets, basketsOf } from './baskets.ts';
import { type Counts, countsOf } from './counts.ts';
import { countDirt, type Dirt, dirtOf } from './dirt.ts';
import { type Documents, documentsOf } from './documents.ts';
import { extraColumns } from './extrafields.ts';
import { type Invoice, invoiceLines } from './invoice.ts';
import { invoicesOf } from './invoices.ts';
import { type Items, itemsOf } from './items.ts';
import type { DolibarrOptions } from './options.ts';
import { type Order, ordersOf, type Quote, quotesOf } from './orders.ts';
import { type Settled, settledOf } from './payments.ts';
import { type Staff, staffOf, type Thirds, thirdsOf } from './people.ts';
import { type Projects, projectsOf, type Tasks, type Time, tasksOf, timeOf } from './projects.ts';
import { type Column, readSchema } from './schema.ts';
import { type Stock, stockOf } from './stock.ts';
import { type Tickets, ticketsOf } from './tickets.ts';
import { type Contracts, contractsOf, type Visits, visitsOf } from './visits.ts';

/** Proposals, orders and invoices with their lines. */
export interface Sales {
  quotes: Quote[];
  orders: Order[];
  invoices: Invoice[];
  quoted: Documents;
  ordered: Documents;
  billed: Documents;
}

/** Everything that rows are made from. */
export interface World extends Settled {
  options: DolibarrOptions;
  schema: Map<string, Column[]>;
  counts: Counts;
  calendar: Calendar;
  thirds: Thirds;
  staff: Staff;
  items: Items;
  sales: Sales;
  stock: Stock;
  tickets: Tickets;
  projects: Projects;
  tasks: Tasks;
  time: Time;
  contracts: Contracts;
  visits: Visits;
  dirt: Dirt;
}

/** The same options give the same world. */
export function worldOf(options: DolibarrOptions): World {
  const counts = countsOf(options);
  const calendar = calendarTo(options.asOf);
  const thirds = thirdsOf(options, counts, calendar);
  const staff = staffOf(options, counts);
  const items = itemsOf(options, counts);
  const baskets = basketsOf(options, items);
  const sales = salesOf(options, counts, calendar, thirds, baskets);
  const dirt = dirtOf(options, counts, sales.invoices);
  const settled = settledOf(options, sales.invoices, sales.billed, calendar, thirds);
  dirt.counts = countDirt(dirt, sales.invoices, sales.billed);
  const stock = stockOf(options, counts, calendar, items, {
    invoices: sales.invoices,
    documents: sales.billed,
  });
  const tickets = ticketsOf(options, counts, calendar, thirds, staff);
  const projects = projectsOf(options, counts, calendar, thirds, staff);
  const tasks = tasksOf(options, counts);
  const ticketDay = (k: number) => tickets.day[k] as number;
  const contracts = contractsOf(options, counts, calendar, thirds);
  return {
    options,
    schema: readSchema(extraColumns),
    counts,
    calendar,
    thirds,
    staff,
    items,
    sales,
    ...settled,
    stock,
    tickets,
    projects,
    tasks,
    time: timeOf(options, counts, calendar, projects, tasks, staff, ticketDay),
    contracts,
    visits: visitsOf(options, counts, calendar, tickets, contracts, staff),
    dirt,
  };
}

function salesOf(
  options: DolibarrOptions,
  counts: Counts,
  calendar: Calendar,
  thirds: Thirds,
  baskets: Baskets,
): Sales {
  const parts = [options, counts, calendar, thirds] as const;
  const quotes = quotesOf(...parts);
  const orders = ordersOf(quotes, ...parts);
  const invoices = invoicesOf(quotes, orders, baskets, ...parts);
  const month = (day: number) => Number(calendar.date(day).slice(0, 7).replace('-', ''));
  const lines = (all: { root: number }[]) => (d: number) =>
    baskets((all[d] as { root: number }).root);
  return {
    quotes,
    orders,
    invoices,
    quoted: documentsOf(quotes, lines(quotes), month),
    ordered: documentsOf(orders, lines(orders), month),
    billed: documentsOf(invoices, (d) => invoiceLines(baskets, invoices[d] as Invoice), month),
  };
}
