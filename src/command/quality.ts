import { asOfDay } from '../config.ts';
import { Duckdb } from '../engine/duckdb.ts';
import { asGoldserveError, GoldserveError } from '../errors.ts';
import type { Lake, Manifest } from '../lake.ts';
import { readPointer } from '../publish/pointer-store.ts';
import { type Intake, intakeOf, profileOf } from '../step/profile.ts';
import { latestOf } from '../step/step.ts';
import { newestOf, overall, qualityHistory } from './quality-history.ts';
import { type PublishedChecks, qualityText } from './quality-text.ts';
import type { Answer, Session } from './session.ts';

const DAY = 24 * 60 * 60 * 1000;
const DEFAULT_DAYS = 30;

/** What one silver run made of what it was given. */
export interface RunIntake {
  run_id: string;
  ended_at: string;
  as_of: string | null;
  models: Intake[];
}

/**
 * `quality`: what the silver runs of the last days took, refused and noted, how full and how varied the current columns
 * are, probable duplicates, the checks of what is published, and the scores of these days.
 */
export async function quality(session: Session, options: { days?: number }): Promise<Answer> {
  const { lake } = session;
  const current = latestOf(lake, 'silver');
  const engine = await Duckdb.open(lake.folder);
  try {
    const runs: RunIntake[] = [];
    const since = new Date(Date.now() - (options.days ?? DEFAULT_DAYS) * DAY);
    for (const run of recent(lake, since)) {
      const { run_id, ended_at, as_of = null } = run;
      runs.push({ run_id, ended_at, as_of, models: await intakeOf(engine, lake, run) });
    }
    const columns = await profileOf(engine, lake, current);
    const duplicates = await duplicatesOf(engine, lake, current);
    const history = await qualityHistory(
      engine,
      lake,
      asOfDay({ ...session.config, asOf: undefined }, since),
    );
    const scores = newestOf(history);
    const checks = await publishedChecks(session);
    const report = { runs, columns, duplicates, checks, score: overall(history), scores, history };
    return { text: qualityText(report), json: report };
  } finally {
    await engine.close();
  }
}

export interface Duplicates {
  /** Customers in groups, beyond the first of each, by source. */
  rows: Record<string, number>;
  groups: Record<string, number>;
  /** Why there are no figures; null where there are. */
  missing: string | null;
}

/** The silver runs that ended within the days, the newest first; the newest of all in any case. */
function recent(lake: Lake, since: Date): Manifest[] {
  const runs = lake
    .runs('silver')
    .reverse()
    .flatMap((runId) => readable(lake, runId));
  return runs.filter((run, at) => at === 0 || Date.parse(run.ended_at) >= since.getTime());
}

/** A damaged old run is no reason to tell nothing of the others. */
function readable(lake: Lake, runId: string): Manifest[] {
  try {
    return [lake.manifest('silver', runId)];
  } catch (thrown) {
    if (thrown instanceof GoldserveError && thrown.code === 'lake-corrupt') return [];
    throw thrown;
  }
}

/** Probable duplicates of customers, as the gold of this silver run found them. */
async function duplicatesOf(engine: Duckdb, lake: Lake, silver: Manifest): Promise<Duplicates> {
  const name = 'customer_duplicates';
  const gold = lake.latest('gold');
  const found = gold?.files.some((file) => file.name === name);
  if (!gold || !found || gold.inputs.silver !== silver.run_id) {
    return { rows: {}, groups: {}, missing: 'no gold was built of the newest silver' };
  }
  await engine.view(name, [lake.wholeFile(gold, name)]);
  const rows = await engine.rows(
    `select source, count(*) - count(distinct group_id) as extra, count(distinct group_id) as groups
     from ${name} group by source order by source`,
  );
  const by = (column: string) =>
    Object.fromEntries(rows.map((row) => [String(row.source), Number(row[column])]));
  return { rows: by('extra'), groups: by('groups'), missing: null };
}

/** What was checked before the last publish; a MongoDB that is away takes nothing from the rest. */
async function publishedChecks(session: Session): Promise<PublishedChecks> {
  try {
    const pointer = await readPointer(await session.mongo());
    if (!pointer) return { missing: 'nothing is published yet' };
    const { version, published_at, quality: told } = pointer;
    if (!told) return { missing: `version ${version} was published without its checks` };
    return { version, published_at: published_at.toISOString(), passed: told.checks };
  } catch (thrown) {
    const { code, message } = asGoldserveError(thrown);
    return { missing: `${code}: ${message}` };
  }
}
