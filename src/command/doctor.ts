import { statfs } from 'node:fs/promises';
import { type ConnectionReport, testConnection } from '../bronze/test-connection.ts';
import { type Config, type SourceSetting, withoutPassword } from '../config.ts';
import { openSource } from '../driver/driver.ts';
import { asMongoError, openMongo } from '../driver/mongo.ts';
import { asGoldserveError } from '../errors.ts';
import { examineEbp } from '../source/ebp/examine/examine.ts';
import { type Examination, type Finding, warning } from '../source/examine.ts';
import { doctorText } from './doctor-text.ts';
import type { Answer, Session } from './session.ts';

/** What was looked at, and what was found. */
export interface Checkup {
  /** `settings`, `DATA_DIR`, `MongoDB`, or a source. */
  of: string;
  /** What there is, in words. */
  seen: string;
  findings: Finding[];
  connection?: ConnectionReport;
  examination?: Examination;
}

/** Further questions to the data of a source, which need that it can be read. */
const examiners: Record<string, typeof examineEbp> = { ebp: examineEbp };

const LITTLE_DISK = 1e9;
const OLDEST_MONGODB = 5;

/**
 * `doctor`: settings, folder, MongoDB and sources as they are, without changing anything. The exit code is 1 when
 * something would stop an extract or leave revenue at zero.
 */
export async function doctor({ config }: Session): Promise<Answer> {
  const checkups = [await checkFolder(config), await checkMongo(config)];
  for (const source of config.sources) checkups.push(await checkSource(source, config));
  if (!config.sources.length) checkups.push(demoAlone);
  const usable = checkups.every(({ findings }) => findings.every(({ level }) => level !== 'error'));
  if (!usable) process.exitCode = 1;
  return { text: doctorText(checkups, usable), json: { usable, checkups } };
}

const demoAlone: Checkup = {
  of: 'sources',
  seen: 'none is set: the embedded demo shop',
  findings: [],
};

/** The settings were read and the folder written to before a command begins. */
async function checkFolder({ dataDir }: Config): Promise<Checkup> {
  const { bavail, bsize } = await statfs(dataDir);
  const free = bavail * bsize;
  const little = warning(
    `the disk of DATA_DIR has ${Math.round(free / 1e6)} MB left`,
    'Free space: a run keeps the lake of the runs before it.',
  );
  return {
    of: 'DATA_DIR',
    seen: `${dataDir}, can be written, ${(free / 1e9).toFixed(1)} GB free`,
    findings: free < LITTLE_DISK ? [little] : [],
  };
}

async function checkMongo({ mongodb }: Config): Promise<Checkup> {
  if (!mongodb.uri) return { of: 'MongoDB', seen: 'embedded, started when needed', findings: [] };
  const at = withoutPassword(mongodb.uri);
  try {
    const mongo = await openMongo(mongodb.uri, mongodb.db);
    const { version } = await mongo.db.admin().serverInfo();
    await mongo.close();
    const seen = `${at}, database ${mongodb.db}, version ${version}, ${mongo.kind}`;
    return { of: 'MongoDB', seen, findings: mongoFindings(version as string, mongo.kind) };
  } catch (thrown) {
    return { of: 'MongoDB', seen: at, findings: [asFinding(asMongoError(thrown))] };
  }
}

function mongoFindings(version: string, kind: string): Finding[] {
  const old = Number.parseInt(version, 10) < OLDEST_MONGODB;
  return [
    ...(old ? [warning(`MongoDB ${version} is too old`, 'Use MongoDB 5.0 or later.')] : []),
    ...(kind === 'standalone'
      ? [
          warning(
            'MongoDB is a standalone server: collections change one by one',
            'Make it a replica set, of one node at least.',
          ),
        ]
      : []),
  ];
}

async function checkSource(source: SourceSetting, config: Config): Promise<Checkup> {
  const of = source.name;
  try {
    const connection = await testConnection(source, config);
    const findings = connection.problems.map(asProblem);
    const wanted = connection.tables.filter((table) => table.wanted).length;
    const seen = `${connection.url}, ${connection.engine} ${connection.server_version}, ${wanted} of ${connection.tables.length} tables are landed`;
    const stopped = findings.some(({ level }) => level === 'error');
    const examination = stopped ? undefined : await examine(source, config);
    findings.push(...(examination?.findings ?? []));
    return { of, seen, findings, connection, ...(examination ? { examination } : {}) };
  } catch (thrown) {
    const findings = [asFinding(asGoldserveError(thrown))];
    return { of, seen: withoutPassword(source.url), findings };
  }
}

async function examine(source: SourceSetting, config: Config): Promise<Examination | undefined> {
  const examiner = examiners[source.name];
  if (!examiner) return undefined;
  const driver = await openSource(source.url, { runId: 'doctor' });
  try {
    return await examiner(driver, config);
  } finally {
    await driver.close();
  }
}

const asProblem = ({ error, message, next }: ConnectionReport['problems'][number]): Finding => ({
  level: error ? 'error' : 'note',
  message: error ? `${error}: ${message}` : message,
  next,
});

const asFinding = ({ code, message, next }: ReturnType<typeof asGoldserveError>): Finding => ({
  level: 'error',
  message: `${code}: ${message}`,
  next,
});
