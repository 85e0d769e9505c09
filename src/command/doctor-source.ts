import { choose } from '../bronze/choose.ts';
import { type ConnectionReport, testConnection } from '../bronze/test-connection.ts';
import { type SourceSetting, withoutPassword } from '../config.ts';
import { openSource } from '../driver/driver.ts';
import { asGoldserveError } from '../errors.ts';
import type { Manifest } from '../lake.ts';
import { examineDolibarr } from '../source/dolibarr/examine/examine.ts';
import { examineEbp } from '../source/ebp/examine/examine.ts';
import { examineSource, unseen } from '../source/examine/examine.ts';
import type { Finding } from '../source/examine/finding.ts';
import { systemNamed } from '../source/source.ts';
import type { Checkup } from './doctor.ts';
import type { Session } from './session.ts';

/** Further questions to the data of a source, which need that it can be read. */
const examiners: Record<string, typeof examineEbp> = {
  ebp: examineEbp,
  dolibarr: examineDolibarr,
};

/** No statement of a look takes longer: a large database is not held up. */
const LIMIT_S = 10;

type Context = Pick<Session, 'config' | 'lake'>;

/** A source: its connection, what every source is asked, and what its system is asked. */
export async function checkSource(source: SourceSetting, context: Context): Promise<Checkup> {
  const of = source.name;
  try {
    const connection = await testConnection(source, context.config);
    const findings = connection.problems.map(asProblem);
    const wanted = connection.tables.filter((table) => table.wanted).length;
    const seen = `${connection.url}, ${connection.engine} ${connection.server_version}, ${wanted} of ${connection.tables.length} tables are landed`;
    const stopped = findings.some(({ level }) => level === 'error');
    if (stopped) return { of, seen, findings, connection };
    const { facts, examination, ...looked } = await look(source, context);
    findings.push(...looked.findings, ...(examination?.findings ?? []));
    return { of, seen, findings, connection, facts, ...(examination ? { examination } : {}) };
  } catch (thrown) {
    const findings = [asFinding(asGoldserveError(thrown))];
    return { of, seen: withoutPassword(source.url), findings };
  }
}

/** What is asked of every source, then what is asked of its system. */
async function look(source: SourceSetting, { config, lake }: Context) {
  const driver = await openSource(source.url, { runId: 'doctor', limitS: LIMIT_S });
  try {
    const system = systemNamed(source.name);
    const { chosen: tables } = await choose(system, driver, config);
    const user = decodeURIComponent(new URL(source.url).username);
    const rate = rateOf(lake.latest(`bronze-${source.name}`));
    const seen = await examineSource({ driver, system, tables, config, user, rate });
    const examination = await examiners[source.name]?.(driver, config).catch((thrown) => {
      seen.findings.push(...unseen('codes', thrown).findings);
      return undefined;
    });
    return { ...seen, examination };
  } finally {
    await driver.close();
  }
}

/** Rows a second of a reading, without what it took to begin. */
function rateOf(reading: Manifest | undefined): number | undefined {
  if (!reading) return undefined;
  const rows = reading.files.reduce((sum, file) => sum + file.rows, 0);
  const seconds = (Date.parse(reading.ended_at) - Date.parse(reading.started_at)) / 1000;
  return rows && seconds ? rows / seconds : undefined;
}

const asProblem = ({
  error,
  level,
  message,
  next,
}: ConnectionReport['problems'][number]): Finding => ({
  level,
  message: error ? `${error}: ${message}` : message,
  next,
});

export const asFinding = ({
  code,
  message,
  next,
}: ReturnType<typeof asGoldserveError>): Finding => ({
  level: 'error',
  message: `${code}: ${message}`,
  next,
});
