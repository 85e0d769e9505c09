import { afterAll, beforeAll, expect, test } from 'vitest';
import { lendDataDir } from '../servers/index.ts';
import { type Gold, goldOf, monthStarts } from './silver-rows.ts';

/* Tickets of random times, costs, estimates and ratings: figures and rules against plain TypeScript. */
const AS_OF = '2025-06-20';
const TYPES = ['Panne', 'Entretien', null];

interface Ticket {
  id: number;
  source: string;
  type: string | null;
  /** Minutes since 2024-11-01 00:00. */
  reported: number;
  /** Minutes; null: open, or closed nobody knows when. */
  took: number | null;
  open: boolean;
  answered: number | null;
  visited: number | null;
  cents: number | null;
  spent: number | null;
  estimate: number | null;
  rating: number | null;
}

const START = Date.parse('2024-11-01T00:00:00Z');
const at = (minutes: number) =>
  new Date(START + minutes * 60_000).toISOString().slice(0, 19).replace('T', ' ');
const monthOf = (minutes: number) => `${at(minutes).slice(0, 7)}-01`;

function tickets(): Ticket[] {
  let state = 20_250_620;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  const some = (chance: number, value: () => number) => (random() < chance ? value() : null);
  const upto = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: 400 }, (_, id) => {
    const open = random() < 0.2;
    // No ticket of February: a month of its own all the same.
    const reported = id % 2 ? upto(80 * 1440) : 121 * 1440 + upto(100 * 1440);
    return {
      id,
      source: id % 5 ? 'dolibarr' : 'ebp',
      type: TYPES[upto(3)] ?? null,
      reported,
      took: open ? null : some(0.95, () => Math.floor(random() ** 4 * 9000)),
      open,
      answered: some(0.6, () => upto(3000) - 100),
      visited: some(0.3, () => upto(3000) - 100),
      cents: some(0.8, () => upto(100_000)),
      spent: some(0.8, () => upto(40) / 4),
      estimate: some(0.7, () => upto(12) / 4),
      rating: some(0.5, () => 1 + upto(5)),
    };
  });
}

const all = tickets();
let folder: Awaited<ReturnType<typeof lendDataDir>>;
let gold: Gold;

beforeAll(async () => {
  folder = await lendDataDir();
  const fact_ticket = all.map((ticket) => ({
    source: ticket.source,
    incident_id: String(ticket.id),
    ticket_type: ticket.type,
    is_open: ticket.open,
    reported_at: at(ticket.reported),
    resolved_at: ticket.took === null ? null : at(ticket.reported + ticket.took),
    first_response_at: ticket.answered === null ? null : at(ticket.reported + ticket.answered),
    cost: ticket.cents === null ? null : ticket.cents / 100,
    actual_hours: ticket.spent,
    predicted_hours: ticket.estimate,
    satisfaction_score: ticket.rating,
  }));
  const fact_intervention = all
    .filter(({ visited }) => visited !== null)
    .map((ticket) => ({
      source: ticket.source,
      schedule_event_id: `v${ticket.id}`,
      incident_id: String(ticket.id),
      is_done: true,
      start_date: at(ticket.reported + (ticket.visited as number)),
    }));
  const silver = { fact_ticket, fact_intervention, dim_date: monthStarts(2024, 2026) };
  const datasets = ['ticket_anomalies', 'tickets_monthly', 'ticket_backlog'];
  gold = await goldOf(folder.path, AS_OF, silver, datasets);
}, 120_000);
afterAll(async () => {
  await gold?.close();
  await folder?.release();
});

const known = <T>(values: (T | null)[]) => values.filter((value): value is T => value !== null);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: number[]) => (values.length ? sum(values) / values.length : null);
const sorted = (values: number[]) => [...values].sort((a, b) => a - b);
/** Interpolated between the two nearest ranks. */
function quantile(values: number[], share: number): number | null {
  const inOrder = sorted(values);
  if (!inOrder.length) return null;
  const rank = share * (inOrder.length - 1);
  const [low, high] = [inOrder[Math.floor(rank)], inOrder[Math.ceil(rank)]] as [number, number];
  return low + (high - low) * (rank - Math.floor(rank));
}
const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 6));

function rulesOf(ticket: Ticket): string {
  const peers = all.filter(({ source }) => source === ticket.source);
  const typed = peers.filter(({ type }) => type === ticket.type);
  const median = quantile(known(typed.map(({ took }) => took)), 0.5) as number;
  const p99 = quantile(known(peers.map(({ cents }) => cents)), 0.99) as number;
  const { took, cents, spent, estimate, rating } = ticket;
  return [
    took !== null && took > 3 * median && 'long',
    cents !== null && cents > p99 + 1e-6 && 'costly',
    spent !== null && estimate !== null && estimate > 0 && spent > 2 * estimate && 'over_estimate',
    rating !== null && rating <= 2 && 'unsatisfied',
  ]
    .filter(Boolean)
    .join(',');
}

function answerOf({ answered, visited }: Ticket): number | null {
  const after = known([answered, visited]).filter((minutes) => minutes >= 0);
  return after.length ? Math.min(...after) : null;
}

const closedMonth = ({ open, reported, took }: Ticket) =>
  open ? null : monthOf(reported + (took ?? 0));

function figures(source: string, month: string) {
  const mine = all.filter((ticket) => ticket.source === source);
  const opened = mine.filter(({ reported }) => monthOf(reported) === month);
  const closed = mine.filter((ticket) => closedMonth(ticket) === month);
  const hours = known(closed.map(({ took }) => took)).map((minutes) => minutes / 60);
  const answers = known(opened.map(answerOf));
  const ratings = known(opened.map(({ rating }) => rating));
  const odd = opened.map(rulesOf).filter(Boolean);
  const left = mine.filter(
    (ticket) => monthOf(ticket.reported) <= month && !((closedMonth(ticket) ?? '9') <= month),
  );
  const spent = known(opened.map((ticket) => ticket.spent));
  const cents = known(opened.map((ticket) => ticket.cents));
  return {
    source,
    month,
    nb_opened: String(opened.length),
    nb_closed: String(closed.length),
    backlog: String(left.length),
    avg_resolution_hours: close(mean(hours)),
    median_resolution_hours: close(quantile(hours, 0.5)),
    nb_answered: String(answers.length),
    avg_first_response_hours: close(mean(answers.map((minutes) => minutes / 60))),
    nb_rated: String(ratings.length),
    avg_satisfaction: close(mean(ratings)),
    spent_hours: spent.length ? close(sum(spent)) : null,
    cost: cents.length ? (sum(cents) / 100).toFixed(8) : null,
    nb_anomalies: String(odd.length),
    anomaly_rate: opened.length ? close(odd.length / opened.length) : null,
    ...Object.fromEntries(
      ['long', 'costly', 'over_estimate', 'unsatisfied'].map((rule) => [
        `nb_${rule}`,
        String(odd.filter((rules) => rules.split(',').includes(rule)).length),
      ]),
    ),
  };
}

test('tickets_monthly: every month of every source, as counted here', async () => {
  const found = await gold.rows(
    'select * exclude (year_month) from tickets_monthly order by source, month',
  );
  const months = monthStarts(2024, 2025).map(({ month_start }) => month_start);
  const expected = ['dolibarr', 'ebp'].flatMap((source) =>
    months
      .filter((month) => month >= '2024-11-01' && month <= '2025-06-20')
      .map((month) => figures(source, month)),
  );
  expect(found).toEqual(expected);
});

test('a month without tickets has a row, with the backlog of the month before', async () => {
  const found = await gold.rows(
    "select month, nb_opened, backlog from tickets_monthly where source = 'ebp' and month in ('2025-01-01', '2025-02-01')",
  );
  expect(found).toHaveLength(2);
  expect(found.find(({ month }) => month === '2025-02-01')?.nb_opened).toBe('0');
});

test('ticket_anomalies: the tickets that meet a rule and no other, with their rules', async () => {
  const found = await gold.rows('select incident_id, rules from ticket_anomalies');
  const expected = all
    .map((ticket) => ({ incident_id: String(ticket.id), rules: rulesOf(ticket) }))
    .filter(({ rules }) => rules);
  for (const rule of ['long', 'costly', 'over_estimate', 'unsatisfied']) {
    expect(expected.some(({ rules }) => rules.includes(rule))).toBe(true);
  }
  expect(expected.some(({ rules }) => rules.includes(','))).toBe(true);
  const byId = (a: { incident_id?: unknown }, b: { incident_id?: unknown }) =>
    Number(a.incident_id) - Number(b.incident_id);
  expect([...found].sort(byId)).toEqual(expected);
});

test('every check holds', () => {
  expect(gold.failed).toEqual([]);
});
