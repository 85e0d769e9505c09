import { testConnection } from '../bronze/test-connection.ts';
import type { Config, SourceSetting } from '../config.ts';
import { type ErrorCode, GoldserveError } from '../errors.ts';
import { extractSources, writeFiles } from '../flow.ts';
import type { Manifest } from '../lake.ts';
import type { FileFormat } from '../step/files.ts';
import { table } from './progress.ts';
import type { Answer, Session } from './session.ts';
import { stepTable, summarise } from './summary.ts';

interface ExtractOptions {
  source?: string;
  testConnection?: boolean;
  full?: boolean;
  format?: FileFormat;
  confirmDeletes?: boolean;
}

/**
 * `extract`: source to bronze, with `format` as CSV or JSON files too; with `testConnection` only looks whether that
 * would work.
 */
export async function extract(session: Session, options: ExtractOptions): Promise<Answer> {
  const flow = await session.flow();
  const names = flow.config.sources.map(({ name }) => name);
  if (options.source && !names.includes(options.source)) {
    throw new GoldserveError(
      'usage',
      `no source ${options.source} is configured; there is ${names.join(', ')}`,
    );
  }
  const sources = flow.config.sources.filter(
    ({ name }) => !options.source || name === options.source,
  );
  if (options.testConnection) return testSources(sources, flow.config);
  const { full, confirmDeletes } = options;
  const manifests = await extractSources(flow, options.source, { full, confirmDeletes });
  const written: Manifest[] = [];
  for (const { name } of options.format ? sources : [])
    written.push(await writeFiles(flow, name, options.format as FileFormat));
  const steps = [...manifests, ...written].map((manifest) =>
    summarise(
      manifest,
      manifests.filter(({ step }) => step in manifest.inputs),
    ),
  );
  const folders = written.map(({ step, run_id }) => flow.lake.runFolder(step, run_id));
  return {
    text: [stepTable(steps), ...folders.map((folder) => `files: ${folder}`)].join('\n'),
    json: { steps, folders },
  };
}

async function testSources(sources: SourceSetting[], config: Config): Promise<Answer> {
  const results = await Promise.all(sources.map((source) => testConnection(source, config)));
  const problems = results.flatMap((result) => result.problems);
  const stopping = problems.find(({ error }) => error);
  if (stopping) {
    throw new GoldserveError(stopping.error as ErrorCode, stopping.message, {
      details: { sources: results },
    });
  }
  const rows = results.flatMap(({ source, engine, server_version, tables }) =>
    tables
      .filter(({ wanted }) => wanted)
      .map(({ name, estimated_rows }) => [
        source,
        `${engine} ${server_version}`,
        name,
        estimated_rows ?? 'unknown',
      ]),
  );
  const notes = problems.map(({ message }) => `note: ${message}`);
  return {
    text: [table(['source', 'server', 'table', 'rows (estimate)'], rows), ...notes].join('\n'),
    json: { sources: results },
  };
}
