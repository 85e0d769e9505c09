import { statfs } from 'node:fs/promises';
import type { ConnectionReport } from '../bronze/test-connection.ts';
import { type Config, withoutPassword } from '../config.ts';
import { asMongoError, openMongo } from '../driver/mongo.ts';
import { type Examination, type Finding, warning } from '../source/examine/finding.ts';
import { asFinding, checkSource } from './doctor-source.ts';
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
  /** What was seen of a source, in words: version, time zone, sizes … */
  facts?: Record<string, string>;
  examination?: Examination;
}

const LITTLE_DISK = 1e9;
const OLDEST_MONGODB = 5;

/**
 * `doctor`: settings, folder, MongoDB and sources as they are, without changing anything. The exit code is 1 when
 * something would stop an extract or leave revenue at zero.
 */
export async function doctor({ config, lake }: Session): Promise<Answer> {
  const checkups = [await checkFolder(config), await checkMongo(config)];
  for (const source of config.sources) checkups.push(await checkSource(source, { config, lake }));
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
