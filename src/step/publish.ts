import type { Certificate } from '../certificate/certificate.ts';
import { makeCertificate, type Origin } from '../certificate/make.ts';
import { keepCertificate } from '../certificate/store.ts';
import type { Config } from '../config.ts';
import type { Mongo } from '../driver/mongo.ts';
import type { Lake, Manifest } from '../lake.ts';
import type { Lease } from '../lease.ts';
import { type PublishInput, type PublishResult, publish } from '../publish/publish.ts';
import type { Report } from '../report.ts';
import { checkGold, type LatestGold, latestGold } from './check.ts';
import { inputOf } from './gold.ts';
import { keepVersion } from './keep-version.ts';
import { publishedFile } from './published-files.ts';
import { runQuality } from './quality.ts';

export interface PublishArgs {
  config: Config;
  lake: Lake;
  mongo: Mongo;
  lease: Lease;
  report: Report;
  /** Compare with what MongoDB really holds, not with what was last published. */
  full: boolean;
}

/** Checks the newest gold, then puts it in MongoDB. @throws `check-failed`: the old version stays served. */
export async function publishGold({
  config,
  lake,
  mongo,
  lease,
  report,
  full,
}: PublishArgs): Promise<PublishResult> {
  const latest = await latestGold(lake);
  await checkGold({ lake, config, report }, latest);
  const silver = inputOf(lake, latest.gold, 'silver');
  const quality = await runQuality(silver, latest.datasets);
  const certificate = config.certificate
    ? await certified(lake, mongo, { ...latest, silver, bronze: bronzeOf(lake, silver) }, report)
    : undefined;
  const proven = certificate && { run_id: certificate.run_id, status: certificate.status };
  await keepVersion(mongo, lake, config.dataDir);
  const result = await publish({
    mongo,
    lease,
    input: { ...publishInput(lake, latest), quality, ...(proven ? { certificate: proven } : {}) },
    report,
    full,
    spillFolder: lake.folder,
  });
  await keepVersion(mongo, lake, config.dataDir);
  return result;
}

/** Proves the run before anybody reads it, and keeps what was found. */
async function certified(
  lake: Lake,
  mongo: Mongo,
  origin: Origin,
  report: Report,
): Promise<Certificate> {
  const certificate = await makeCertificate(lake, origin);
  await keepCertificate(lake, mongo.db, certificate);
  report({ at: 'certificate', status: certificate.status });
  return certificate;
}

/** The extracts that a silver was made of, where the lake still has them. */
function bronzeOf(lake: Lake, silver: Manifest): Manifest[] {
  return Object.entries(silver.inputs)
    .filter(([step, run]) => lake.runs(step).includes(run))
    .map(([step, run]) => lake.manifest(step, run));
}

function publishInput(lake: Lake, latest: LatestGold): PublishInput {
  const { scores } = latest;
  return {
    version: lake.nextRunId(),
    runId: scores.run_id,
    asOf: scores.as_of as string,
    fingerprint: scores.fingerprint as string,
    dataThrough: scores.data_through ?? {},
    sourceWatermark: sourceWatermark(lake, latest.gold),
    datasets: latest.datasets.map((dataset) => datasetInput(lake, latest, dataset)),
    previous: (name, published) => publishedFile(lake, name, published),
  };
}

/** When each source was read: the start of the bronze runs that this gold comes from, where the lake still has them. */
function sourceWatermark(lake: Lake, gold: Manifest): Record<string, string> {
  const runId = gold.inputs.silver;
  if (!runId || !lake.runs('silver').includes(runId)) return {};
  const bronze = Object.entries(lake.manifest('silver', runId).inputs);
  const read = bronze.filter(([step, run]) => lake.runs(step).includes(run));
  return Object.fromEntries(
    read.map(([step, run]) => [step.replace(/^bronze-/, ''), lake.manifest(step, run).started_at]),
  );
}

function datasetInput(
  lake: Lake,
  { gold, scores }: LatestGold,
  dataset: LatestGold['datasets'][number],
) {
  const manifest = gold.files.some(({ name }) => name === dataset.name) ? gold : scores;
  const entry = manifest.files.find(({ name }) => name === dataset.name);
  return {
    dataset,
    parquet: lake.wholeFile(manifest, dataset.name),
    rows: entry?.rows ?? 0,
    rowsBySource: entry?.rows_by_source ?? {},
    checksum: entry?.checksum ?? '',
    step: manifest.step,
    runId: manifest.run_id,
  };
}
