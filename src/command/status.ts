import { certificateText } from '../certificate/certificate.ts';
import { readCertificate } from '../certificate/store.ts';
import type { Mongo } from '../driver/mongo.ts';
import { type DueTime, type JobState, jobStates } from '../job-state.ts';
import type { Lake, Manifest } from '../lake.ts';
import { FLOW_LEASE, leaseHolder } from '../lease.ts';
import type { Pointer } from '../publish/pointer.ts';
import { readPointer } from '../publish/pointer-store.ts';
import { listRuns, type Run } from '../serve/run_list.ts';
import { table } from './progress.ts';
import type { Answer, Session } from './session.ts';
import { readingOf, readingText } from './status-reading.ts';
import { sizesOf, sizesText } from './status-sizes.ts';
import { sourcesStatus, sourcesText } from './status-sources.ts';
import { rejectedBySource, summarise } from './summary.ts';

/** How many runs are shown. */
const LAST_RUNS = 5;

/**
 * `status`: the sources, what is published and how fresh, what the lake holds, what was refused and why, what the jobs
 * last did and when they are `due`, the last runs, and how large it all is.
 */
export async function status(session: Session, due: DueTime[]): Promise<Answer> {
  const mongo = await session.mongo();
  const pointer = await readPointer(mongo);
  const manifests = newestRuns(
    session.lake,
    session.config.sources.map(({ name }) => name),
  );
  const jobs = await jobStates(mongo.db).find().toArray();
  const sources = await sourcesStatus(session, mongo.db, pointer, due);
  const sizes = await sizesOf(session.config.dataDir, mongo.db);
  const running = await leaseHolder(mongo.db, FLOW_LEASE);
  const { runs } = await listRuns(mongo.db, { offset: 0, limit: LAST_RUNS });
  const certificate = pointer?.certificate
    ? await readCertificate(mongo.db, pointer.certificate.run_id)
    : null;
  const silver = manifests.find(({ step }) => step === 'silver');
  return {
    text: [
      sourcesText(sources),
      published(pointer),
      certificate ? certificateText(certificate) : '',
      lakeText(manifests),
      readingText(manifests),
      rejectedText(silver),
      jobsText(jobs, due),
      runsText(runs),
      sizesText(sizes),
      running ? `a run is in progress: ${running.owner} since ${running.since.toISOString()}` : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
    json: {
      published: pointer && { ...pointer, _id: undefined },
      lake: manifests.map((manifest) => summarise(manifest, inputsOf(session.lake, manifest))),
      reading: readingOf(manifests),
      rejected: silver?.rejected ?? {},
      collapsed: silver?.collapsed ?? {},
      sources,
      jobs,
      due,
      sizes,
      runs,
      certificate,
      running: running ?? null,
      mongodb: kindOf(mongo),
    },
  };
}

/** The newest run of each step; the demo's source stands in where none is configured. */
function newestRuns(lake: Lake, sources: string[]): Manifest[] {
  const steps = [
    ...(sources.length ? sources : ['retail']).map((name) => `bronze-${name}`),
    'silver',
    'gold',
    'scores',
  ];
  return steps.flatMap((step) => lake.latest(step) ?? []);
}

/** The runs that a step read, where the lake still has them. */
function inputsOf(lake: Lake, { inputs }: Manifest): Manifest[] {
  return Object.entries(inputs)
    .filter(([step, runId]) => lake.runs(step).includes(runId))
    .map(([step, runId]) => lake.manifest(step, runId));
}

function kindOf(mongo: Mongo) {
  return { database: mongo.db.databaseName, kind: mongo.kind };
}

function published(pointer: Pointer | null): string {
  if (!pointer) return 'nothing is published yet';
  const head = `published: version ${pointer.version}, as of ${pointer.as_of}, on ${pointer.published_at.toISOString()}`;
  const through = Object.entries(pointer.data_through).map(
    ([source, until]) => `${source} up to ${until ?? 'no row'}`,
  );
  const rows = Object.entries(pointer.datasets)
    .sort()
    .map(([name, { rows, changed_at }]) => [name, rows, changed_at.toISOString().slice(0, 19)]);
  return `${head} (${through.join(', ')})\n${table(['dataset', 'rows', 'last changed'], rows)}`;
}

function lakeText(manifests: Manifest[]): string {
  if (!manifests.length) return 'the lake is empty';
  const rows = manifests.map((manifest) => [
    manifest.step,
    manifest.run_id,
    summarise(manifest).rows_out,
    manifest.ended_at,
  ]);
  return table(['step', 'newest run', 'rows', 'ended'], rows);
}

function rejectedText(silver: Manifest | undefined): string {
  if (!silver) return '';
  const rows = rejectedBySource(silver);
  return rows.length
    ? table(['source', 'model', 'not taken because', 'rows'], rows)
    : 'no row was refused';
}

function jobsText(jobs: JobState[], due: DueTime[]): string {
  const states = new Map(jobs.map((state) => [state._id, state]));
  const rows = due.map(({ job, next }) => {
    const state = states.get(job);
    return [
      ...[
        job,
        state?.state ?? 'never ran',
        state?.due.toISOString(),
        state?.ended_at?.toISOString(),
      ],
      ...[
        next?.toISOString() ?? 'off',
        state?.error && `${state.error.code}: ${state.error.message}`,
      ],
    ];
  });
  return table(['job', 'state', 'due', 'ended', 'next', 'error'], rows);
}

function runsText(runs: Run[]): string {
  if (!runs.length) return '';
  const rows = runs.map(({ run_id, state, started_at, steps }) => {
    const broken = steps.find((step) => step.error);
    const error = broken?.error ? `${broken.step}: ${broken.error.code}` : '';
    return [run_id, state, steps[0]?.began_by.name ?? '', started_at.toISOString(), error];
  });
  return table(['last runs', 'state', 'begun by', 'started', 'failed'], rows);
}
