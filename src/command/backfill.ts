import { z } from 'zod';
import type { Backfill } from '../bronze/plan.ts';
import { GoldserveError } from '../errors.ts';
import { extractSources } from '../flow.ts';
import { summarise } from '../step/summary.ts';
import type { Answer, Session } from './session.ts';
import { stepTable } from './summary.ts';

type BackfillOptions = Backfill & { source: string };

/** `backfill`: an extract of one source that also reads the rows of some days again, whatever their cursor says. */
export async function backfill(session: Session, options: BackfillOptions): Promise<Answer> {
  const flow = await session.flow();
  check(options, flow.config);
  const { source, table, column, from, to } = options;
  const range = { table, from, to, ...(column ? { column } : {}) };
  const manifests = await extractSources(flow, source, { backfill: range });
  const steps = manifests.map((manifest) => summarise(manifest));
  const landing = manifests[0]?.files.find(({ name }) => isSame(name, table))?.landing;
  if (!landing) throw new GoldserveError('usage', `source ${source} has no table ${table}`);
  const { run, missed } = { run: landing.run, missed: landing.run.missed };
  const text = `${table}: ${run.rows} rows read, ${run.changed} changed, of which the cursor had missed ${missed}, ${run.deleted} deleted`;
  return { text: `${text}\n${stepTable(steps)}`, json: { steps, table, run } };
}

const isSame = (left: string, right: string) => left.toLowerCase() === right.toLowerCase();

/** @throws GoldserveError `usage` */
function check(
  { source, from, to }: BackfillOptions,
  { sources, incremental }: { sources: { name: string }[]; incremental: { isOn: boolean } },
): void {
  if (!incremental.isOn)
    throw new GoldserveError('usage', 'INCREMENTAL is off: every extract reads all rows');
  if (!sources.some(({ name }) => name === source)) {
    throw new GoldserveError('usage', `no source ${source} is configured`);
  }
  for (const day of [from, to]) {
    if (!z.iso.date().safeParse(day).success)
      throw new GoldserveError('usage', `${day} is no day as YYYY-MM-DD`);
  }
  if (from > to) throw new GoldserveError('usage', `--from ${from} is after --to ${to}`);
}
